// The names that a declared type asks for, best first: its own or its title, where it stands, and its own with a suffix.

import type { Declaration, NameContext, NameStep } from '../../../model';
import { unreachable } from '../../../support/invariant';
import { modelName, operationName, variableName } from './style';

export function ladderOf({ names }: Declaration): readonly string[] {
  const hints: string[] = [];
  if (names.component !== undefined) hints.push(names.component);
  else if (names.title !== undefined) hints.push(names.title);
  if (names.context !== undefined) hints.push(contextName(names.context));
  if (names.component !== undefined) hints.push(`${names.component} Model`);
  return hints.length === 0 ? ['Type'] : hints;
}

/** `SessionsCreateRequest`, `Foo200Response`, `FooBarInner`. */
function contextName(context: NameContext): string {
  const { anchor } = context;
  const start =
    anchor.kind === 'component'
      ? modelName(anchor.name)
      : anchor.kind === 'operation'
        ? modelName(operationName(anchor.id.replace(/[{}]/g, '')))
        : modelName(`${anchor.name} ${anchor.method.toLowerCase()}`);
  return [start, ...context.steps.map(stepName)].join('');
}

function stepName(step: NameStep): string {
  switch (step.kind) {
    case 'property':
      return modelName(variableName(step.name));
    case 'items':
      return 'Inner';
    case 'values':
      return 'Value';
    case 'pattern':
      return `Pattern${step.index + 1}`;
    case 'prefix-item':
      return `Item${step.index + 1}`;
    case 'variant':
      return step.index === 0 ? 'OneOf' : `OneOf${step.index}`;
    case 'part':
      return step.index === 0 ? 'AllOf' : `AllOf${step.index}`;
    case 'parameter':
      return `${modelName(variableName(step.name))}Parameter`;
    case 'request-body':
      return 'Request';
    case 'response':
      return `${step.status === 'default' ? 'Default' : step.status}Response`;
    case 'response-header':
      return `${step.status}${modelName(variableName(step.name))}Header`;
    case 'callback':
      return `${modelName(step.name)}Callback`;
    default:
      return unreachable(step);
  }
}
