// Bounds of a value: they say which values of a type are allowed, and are no type of their own. Texts of two lengths
// are texts, and so are an address and a text that may be empty. Lists of two lengths stay apart: three numbers are one
// color and four another, and clients that check what they are given tell them apart.

import type { StringContent, Type } from '../type';

const BOUNDS: ReadonlySet<string> = new Set([
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

/** What text may mean without being more than text to any client. */
const TEXTS: ReadonlySet<StringContent> = new Set(['plain', 'uri', 'email']);

export const anyText: Type = { kind: 'string', content: 'plain' };

export function isAnyText(type: Type): boolean {
  return type.kind === 'string' && TEXTS.has(type.content);
}

export function withoutBounds(type: Type): Type {
  if (isAnyText(type)) return anyText;
  return Object.fromEntries(Object.entries(type).filter(([key]) => !BOUNDS.has(key))) as unknown as Type;
}

/** A type with what it has in common with another one, from which it differs without its bounds in nothing. */
export function sharedBounds(type: Type, other: Type): Type {
  const others = new Map<string, unknown>(Object.entries(other));
  const shared = Object.entries(type).filter(
    ([key, value]) => JSON.stringify(others.get(key)) === JSON.stringify(value),
  );
  return { ...withoutBounds(type), ...(Object.fromEntries(shared) as Partial<Type>) } as Type;
}
