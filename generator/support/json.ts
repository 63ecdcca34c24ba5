// JSON values as plain data. Everything that comes out of a document has one of these types
// before anything is known about it.

import { ExactNumber } from './exact-number';

export type JsonPrimitive = string | number | boolean | null | ExactNumber;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Json = JsonPrimitive | JsonArray | JsonObject;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

/** The value of an own property; names such as `__proto__` and `constructor` are ordinary keys. */
export function own(value: unknown, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text of an own property; undefined where it is empty or no text. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** As JSON.stringify, with each number as the document has it. */
export function jsonText(value: Json, indent = 0): string {
  return written(value, indent, '\n');
}

function written(value: Json, indent: number, line: string): string {
  if (value instanceof ExactNumber) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = line + ' '.repeat(indent);
  const colon = indent === 0 ? ':' : ': ';
  const items = Array.isArray(value)
    ? (value as JsonArray).map((item) => written(item, indent, inner))
    : Object.entries(value as { readonly [key: string]: Json | undefined }).flatMap(([key, item]) =>
        item === undefined ? [] : [`${JSON.stringify(key)}${colon}${written(item, indent, inner)}`],
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (items.length === 0 || indent === 0) return `${open}${items.join(',')}${close}`;
  return `${open}${inner}${items.join(`,${inner}`)}${line}${close}`;
}
