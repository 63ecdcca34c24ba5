// The words of an inline type's name: where it stands, from its anchor on, in the two dialects that users know.

import type { NameContext, NameStep } from '../model';
import { unreachable } from '../support/invariant';
import { unnamedHint } from './operation-name';
import type { Policy } from './policy';

export type Anchor = NameContext['anchor'];

/** The names that an inline type asks for, best first: what its anchor is called, and the words of the way from there. */
export function inlineHints(
  context: NameContext,
  policy: Pick<Policy, 'inlineNames'>,
  anchorName: (anchor: Anchor) => string,
): readonly string[] {
  const { anchor, steps, titled } = context;
  const hint = (start: string, way: readonly NameStep[], length: Length): string =>
    [start, ...wordsOf(way, length, policy)].filter((text) => text !== '').join(' ');
  const from = anchorName(anchor);
  const long = hint(from, steps, 'long');
  if (policy.inlineNames === 'speakeasy') {
    // What the items of a property are is called after the property.
    const beside = steps.filter(({ kind }) => kind !== 'items');
    const short = hint(from, steps, 'short');
    return beside.length === 0 || beside.length === steps.length
      ? [short, long]
      : [hint(from, beside, 'short'), short, long];
  }
  const short = hint(from, isItemOfPart(context) ? steps.slice(0, -1) : steps, 'short');
  // openapi-generator goes on from a title as it does from an operation.
  return titled === undefined ? [short, long] : [hint(titled.title, steps.slice(titled.steps), 'short'), short, long];
}

/** What an operation is called as an anchor: its id, or the words of its path and method. */
export function anchorHint(
  { id, unnamed }: Extract<Anchor, { kind: 'operation' }>,
  policy: Pick<Policy, 'inlineNames'>,
): string {
  return unnamed === undefined ? id : unnamedHint(unnamed, policy);
}

/** Short first; the long one tells apart what the short one leaves out: places, statuses and media types. */
type Length = 'short' | 'long';

function wordsOf(
  steps: readonly NameStep[],
  length: Length,
  { inlineNames }: Pick<Policy, 'inlineNames'>,
): readonly string[] {
  const words = inlineNames === 'speakeasy' ? speakeasyWords : openapiGeneratorWords;
  return steps.flatMap((step, index) => words(step, length, index === steps.length - 1));
}

function speakeasyWords(step: NameStep, length: Length, isLast: boolean): readonly string[] {
  const long = length === 'long';
  switch (step.kind) {
    case 'property':
      return [step.name];
    case 'items':
      return ['item'];
    case 'values':
      return ['value'];
    case 'pattern':
      return [`pattern ${step.index + 1}`];
    case 'prefix-item':
      return [`item ${step.index + 1}`];
    case 'variant':
      return step.alone === true ? [] : [`option ${step.index + 1}`];
    case 'part':
      return isLast ? [`part ${step.index + 1}`] : [];
    case 'parameter':
      return long ? [step.in, step.name] : [step.name];
    case 'request-body':
      return long ? [`${step.mediaType ?? ''} request body`.trim()] : ['request body'];
    case 'response':
      return [long ? `${step.status} ${step.mediaType ?? ''} response body`.trim() : 'response body'];
    case 'response-header':
      return long ? [step.status, step.name, 'header'] : [step.name, 'header'];
    case 'callback':
      return long ? [step.name, step.method] : [step.name];
    default:
      return unreachable(step);
  }
}

function openapiGeneratorWords(step: NameStep, length: Length, isLast: boolean): readonly string[] {
  const long = length === 'long';
  switch (step.kind) {
    case 'property':
      return [step.name];
    case 'items':
      return ['inner'];
    case 'values':
      return ['value'];
    case 'pattern':
      return [`pattern ${step.index + 1}`];
    case 'prefix-item':
      return [`item ${step.index + 1}`];
    case 'variant':
      if (step.alone === true && !(isLast && long)) return [];
      return [counted(step.of === 'anyOf' ? 'any of' : 'one of', step.nth)];
    case 'part':
      return [isLast ? counted('all of', step.index) : 'all of'];
    case 'parameter':
      return [...(long ? [step.in] : []), step.name, 'parameter'];
    case 'request-body':
      return [long ? `${step.mediaType ?? ''} request`.trim() : 'request'];
    case 'response':
      return [long ? `${step.status} ${step.mediaType ?? ''} response`.trim() : `${step.status} response`];
    case 'response-header':
      return [...(long ? [step.status] : []), step.name, 'header'];
    case 'callback':
      return [step.name, step.method.toLowerCase()];
    default:
      return unreachable(step);
  }
}

/** openapi-generator names the items of a list in a part of a component's `allOf` after the list. */
function isItemOfPart({ anchor, steps }: NameContext): boolean {
  const [part, ...way] = steps;
  const last = way.pop();
  return (
    anchor.kind === 'component' &&
    part?.kind === 'part' &&
    way.length > 0 &&
    way.every(({ kind }) => kind === 'property') &&
    (last?.kind === 'items' || last?.kind === 'values')
  );
}

/** The first one has no number, the second has 1: as openapi-generator counts. */
function counted(words: string, index: number): string {
  return index === 0 ? words : `${words} ${index}`;
}
