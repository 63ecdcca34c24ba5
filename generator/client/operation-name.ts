// What an operation is called after where the document gives it no operationId: its path and its method, in the order of
// the style. Methods and the inline types of the operation follow the same rule.

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
