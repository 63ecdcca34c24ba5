// A document as a validator of JSON Schema takes it, which knows no other numbers than doubles. In lists, exact numbers are
// texts: the values of an enum stay apart.

import { ExactNumber } from '../../support/exact-number';
import { isJsonObject, type Json } from '../../support/json';

export function plainNumbers(value: Json): Json {
  return plain(value, new Map());
}

/** `known`: a value that stands in several places is copied once. */
function plain(value: Json, known: Map<Json, Json>): Json {
  if (value instanceof ExactNumber) return value.valueOf();
  if (!Array.isArray(value) && !isJsonObject(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const copy: Json = Array.isArray(value)
    ? (value as readonly Json[]).map((item) => (item instanceof ExactNumber ? item.text : plain(item, known)))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, known)]));
  known.set(value, copy);
  return copy;
}
