// What an operation is called after where the document gives it no operationId: its path and its method, in the order of
// the style. Methods and the inline types of the operation follow the same rule.

import type { Of } from '../naming/register';
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
  return operation.operationId ?? unnamedHint(operation, policy);
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

/** The names that a call may have, the best first: those of its operation, with a word for the one that streams beside it. */
export function callHints({ operation, stream }: Pick<Call, 'operation' | 'stream'>, policy: Words): readonly string[] {
  const fallback = unnamedHint(operation, policy);
  const hints = operation.operationId === undefined ? [fallback] : [operation.operationId, fallback];
  return stream?.when === 'second' ? hints.map((hint) => `${hint} stream`) : hints;
}

/** What the name of a call is recorded as: that of its operation, and beside it that of the call which streams. */
export function recordedAs({ id, operation, stream }: Pick<Call, 'id' | 'operation' | 'stream'>): {
  readonly key: string;
  readonly of?: Of;
} {
  return stream?.when === 'second' ? { key: id, of: { id: operation.id, role: 'stream' } } : { key: id };
}
