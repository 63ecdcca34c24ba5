// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import { camelCase } from "./camel-case.js";
import { decode, encode, isObject } from "./codec.js";

/** Where unknown fields are kept whose wire name is the name of a declared property. */
const aside = /* @__PURE__ */ Symbol.for("specsmith.aside");

export const object = {
  decode: (value, codec) => convert(value, codec, 0, decode),
  encode: (value, codec, sending) =>
    convert(
      value,
      codec,
      1,
      (ref, item) => encode(ref, item, sending),
      sending ? codec.readOnly : undefined,
    ),
};

function convert(value, codec, side, change, leftOut = []) {
  if (!isObject(value)) return value;
  const fields = fieldsOf(codec);
  const known = new Map(fields.map((field) => [field[side], field]));
  const result = [];
  const kept = [];
  for (const [key, item] of Object.entries(value)) {
    const field = known.get(key);
    if (leftOut.includes(field?.[0] ?? key)) continue;
    if (field) result.push([field[side ? 0 : 1], change(field[2], item)]);
    else if (!side && fields.some(([, property]) => property === key)) kept.push([key, item]);
    else result.push([key, change(codec.declared?.includes(key) ? undefined : codec.rest, item)]);
  }
  const aloud = Object.fromEntries(result);
  return kept.length > 0
    ? { ...aloud, [aside]: Object.fromEntries(kept) }
    : { ...aloud, ...value[aside] };
}

/** Wire name, property and codec of each field. */
export function fieldsOf({ fields }) {
  return fields.map((field) => {
    const [wireName, codec, property = camelCase(wireName)] =
      typeof field === "string" ? [field] : field;
    return [wireName, property, codec];
  });
}
