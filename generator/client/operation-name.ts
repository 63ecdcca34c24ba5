// What an operation is called after where the document gives it no operationId: its path and its method, in the order of
// the style. Methods and the inline types of the operation follow the same rule.

import type { Of, RecordScope } from '../naming/register';
import { asOneWord } from '../naming/signs';
import type { Call } from './call';
import type { Policy } from './policy';

interface Named {
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
}

type Words = Pick<Policy, 'inlineNames'>;

/** The operationId, else words: `pets petId get` as openapi-generator says it, `get pets by petId` as Speakeasy does. */
export function operationHint(operation: Named, policy: Words): string {
  return operation.operationId ?? madeUpId(operation, policy);
}

/** The words of an operation without regard to its operationId. */
export function unnamedHint({ method, path }: Pick<Named, 'method' | 'path'>, { inlineNames }: Words): string {
  const speakeasy = inlineNames === 'speakeasy';
  const words = path
    .split('/')
    .map((segment) => segment.replace(/\{([^{}]*)\}/g, speakeasy ? ' by $1 ' : '$1').trim())
    .filter((segment) => segment !== '');
  const verb = method.toLowerCase();
  if (speakeasy) return [verb, ...words].join(' ');
  return [...(path === '/' ? ['root'] : words), verb].join(' ');
}

/** As the id that openapi-generator makes up: `/v0.5/pets/{petId}` is `v05PetsPetIdGet`. A `?` or `=` parts no words. */
function madeUpId(named: Pick<Named, 'method' | 'path'>, policy: Words): string {
  const hint = unnamedHint(named, policy);
  if (policy.inlineNames === 'speakeasy') return hint;
  const id = asOneWord(hint);
  return id.slice(0, 1).toLowerCase() + id.slice(1);
}

/** What tells a further call of an operation apart from the first. */
type Told = Pick<Call, 'operation' | 'sends' | 'stream'>;

/** The names that a call may have, the best first: those of its operation, with words for what it sends and that it streams. */
export function callHints(call: Told, policy: Words): readonly string[] {
  const { operation } = call;
  const fallback = madeUpId(operation, policy);
  const hints = operation.operationId === undefined ? [fallback] : [operation.operationId, fallback];
  return hints.map((hint) => [hint, ...wordsOf(call)].join(' '));
}

/** What the name of a call is recorded as: that of its operation, and beside it those of its further calls. */
export function recordedAs(call: Told & Pick<Call, 'id'>): { readonly key: string; readonly of?: Of } {
  const { id, operation } = call;
  return isFurther(call) ? { key: id, of: { id: operation.id, role: wordsOf(call).join(' ') } } : { key: id };
}

/** Where names and places of arguments are recorded: a call that sends another body has others under the same keys. */
export function argumentScope({
  operation,
  sends,
}: { readonly operation: { readonly id: string } } & Pick<Call, 'sends'>): RecordScope {
  return { kind: sends === undefined ? 'argument' : `${sends} argument`, of: { operation: operation.id } };
}

/** Whether the operation has a call before it, whose names come first. */
export function isFurther(call: Told): boolean {
  return wordsOf(call).length > 0;
}

function wordsOf({ sends, stream }: Pick<Call, 'sends' | 'stream'>): readonly string[] {
  return [...(sends === undefined ? [] : [sends]), ...(stream?.when === 'second' ? ['stream'] : [])];
}
