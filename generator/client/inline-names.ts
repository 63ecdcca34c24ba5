// The words of an inline type's name: where it stands, from its anchor on, in the two dialects that users know.

import type { NameContext, NameStep } from '../model';
import { unreachable } from '../support/invariant';
import { unnamedHint } from './operation-name';
import type { Policy } from './policy';

/** `given`: a name of the document, which a target writes as it writes such names. Else a word of the dialect. */
export interface InlineWord {
  readonly text: string;
  readonly given: boolean;
}

export type Anchor = NameContext['anchor'];

export interface InlineName {
  readonly anchor: Anchor;
  /** Short first; the long one tells apart what the short one leaves out: places, statuses and media types. */
  readonly candidates: readonly (readonly InlineWord[])[];
}

export function inlineName(context: NameContext, { inlineNames }: Pick<Policy, 'inlineNames'>): InlineName {
  const words = inlineNames === 'speakeasy' ? speakeasyWords : openapiGeneratorWords;
  const candidate = (length: Length): readonly InlineWord[] => context.steps.flatMap((step) => words(step, length));
  return { anchor: context.anchor, candidates: [candidate('short'), candidate('long')] };
}

/** What an operation is called as an anchor: its id, or the words of its path and method. */
export function anchorHint(
  { id, unnamed }: Extract<Anchor, { kind: 'operation' }>,
  policy: Pick<Policy, 'inlineNames'>,
): string {
  return unnamed === undefined ? id : unnamedHint(unnamed, policy);
}

/** The words as one hint, each candidate after the anchor's name. */
export function inlineHints(name: InlineName, anchor: string): readonly string[] {
  return name.candidates.map((words) =>
    [anchor, ...words.map(({ text }) => text)].filter((text) => text !== '').join(' '),
  );
}

type Length = 'short' | 'long';

const word = (text: string): InlineWord => ({ text, given: false });
const given = (text: string): InlineWord => ({ text, given: true });

function speakeasyWords(step: NameStep, length: Length): readonly InlineWord[] {
  const long = length === 'long';
  switch (step.kind) {
    case 'property':
      return [given(step.name)];
    case 'items':
      return [word('item')];
    case 'values':
      return [word('value')];
    case 'pattern':
      return [word(`pattern ${step.index + 1}`)];
    case 'prefix-item':
      return [word(`item ${step.index + 1}`)];
    case 'variant':
      return [word(`option ${step.index + 1}`)];
    case 'part':
      return [word(`part ${step.index + 1}`)];
    case 'parameter':
      return long ? [word(step.in), given(step.name)] : [given(step.name)];
    case 'request-body':
      return long ? [word(`${step.mediaType ?? ''} request body`.trim())] : [word('request body')];
    case 'response':
      return [word(long ? `${step.status} ${step.mediaType ?? ''} response body`.trim() : 'response body')];
    case 'response-header':
      return long ? [word(step.status), given(step.name), word('header')] : [given(step.name), word('header')];
    case 'callback':
      return long ? [given(step.name), word(step.method)] : [given(step.name)];
    default:
      return unreachable(step);
  }
}

function openapiGeneratorWords(step: NameStep, length: Length): readonly InlineWord[] {
  const long = length === 'long';
  switch (step.kind) {
    case 'property':
      return [given(step.name)];
    case 'items':
      return [word('inner')];
    case 'values':
      return [word('value')];
    case 'pattern':
      return [word(`pattern ${step.index + 1}`)];
    case 'prefix-item':
      return [word(`item ${step.index + 1}`)];
    case 'variant':
      return [word(counted('one of', step.index))];
    case 'part':
      return [word(counted('all of', step.index))];
    case 'parameter':
      return [...(long ? [word(step.in)] : []), given(step.name), word('parameter')];
    case 'request-body':
      return [word(long ? `${step.mediaType ?? ''} request`.trim() : 'request')];
    case 'response':
      return [word(long ? `${step.status} ${step.mediaType ?? ''} response`.trim() : `${step.status} response`)];
    case 'response-header':
      return [...(long ? [word(step.status)] : []), given(step.name), word('header')];
    case 'callback':
      return [given(step.name), word(step.method.toLowerCase())];
    default:
      return unreachable(step);
  }
}

/** The first one has no number, the second has 1: as openapi-generator counts. */
function counted(words: string, index: number): string {
  return index === 0 ? words : `${words} ${index}`;
}
