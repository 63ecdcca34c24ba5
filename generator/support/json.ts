// JSON values as plain data. Everything that comes out of a document has one of these types
// before anything is known about it.

export type JsonPrimitive = string | number | boolean | null;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Json = JsonPrimitive | JsonArray | JsonObject;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
