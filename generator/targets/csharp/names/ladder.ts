// The names that a declared type asks for, best first: its own, its title, and where it stands.

import type { NameHints, NameStep } from '../../../model';
import { pascal } from './style';

/** Candidates for a declared type, best first. */
export function typeLadder(names: NameHints): readonly string[] {
  const ladder = [names.component, names.title, names.context === undefined ? undefined : contextName(names)];
  const found = ladder.filter((candidate): candidate is string => candidate !== undefined && candidate !== '');
  return found.length === 0 ? ['Inline'] : found;
}

function contextName(names: NameHints): string {
  const context = names.context;
  if (context === undefined) return '';
  const { anchor } = context;
  const start =
    anchor.kind === 'operation'
      ? pascal(anchor.id)
      : anchor.kind === 'webhook'
        ? `${pascal(anchor.name)} ${anchor.method.toLowerCase()}`
        : anchor.name;
  return [start, ...context.steps.map(stepName)].join(' ');
}

function stepName(step: NameStep): string {
  switch (step.kind) {
    case 'property':
      return step.name;
    case 'items':
      return 'Inner';
    case 'values':
      return 'Value';
    case 'pattern':
      return `Pattern${step.index === 0 ? '' : step.index}`;
    case 'prefix-item':
      return `Item${step.index + 1}`;
    case 'variant':
      return `OneOf${step.index === 0 ? '' : step.index}`;
    case 'part':
      return `AllOf${step.index === 0 ? '' : step.index}`;
    case 'parameter':
      return `${step.name} Parameter`;
    case 'request-body':
      return 'Request';
    case 'response':
      return `${step.status} Response`;
    case 'response-header':
      return `${step.status} ${step.name} Header`;
    case 'callback':
      return `${step.name} ${step.method.toLowerCase()}`;
  }
}
