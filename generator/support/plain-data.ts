// Values as the JSON that shows them: maps as objects, code as its text. What is no data (functions, and objects that
// remember something) is left out, and so is a value that contains itself.

import { isNumeral } from './exact-number';
import type { Json } from './json';

export function plainData(value: unknown): Json {
  return plain(value, new Set()) ?? null;
}

function plain(value: unknown, around: ReadonlySet<object>): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || isNumeral(value)) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || around.has(value)) return undefined;
  const inner = new Set([...around, value]);
  if (Array.isArray(value) || value instanceof Set) return [...value].map((item) => plain(item, inner) ?? null);
  if (value instanceof Map)
    return fields(
      [...value].map(([key, item]) => [String(key), item]),
      inner,
    );
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return fields(Object.entries(value), inner);
  return 'text' in value && typeof value.text === 'string' ? value.text : undefined;
}

function fields(entries: readonly (readonly [string, unknown])[], around: ReadonlySet<object>): Json {
  const kept = entries.flatMap(([key, item]): readonly [string, Json][] => {
    const shown = plain(item, around);
    return shown === undefined ? [] : [[key, shown]];
  });
  return Object.fromEntries(kept);
}
