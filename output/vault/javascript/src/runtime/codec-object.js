// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import { camelCase } from "./camel-case.js";
import { convert, isObject } from "./codec.js";

/** Where unknown fields are kept whose wire name is the name of a declared property. */
const aside = /* @__PURE__ */ Symbol.for("specsmith.aside");

export const object = (value, codec, side) => {
  if (!isObject(value)) return value;
  const fields = fieldsOf(codec);
  const known = new Map(fields.map((field) => [field[side && 1], field]));
  const kept = [];
  const entries = [];
  for (const [key, item] of Object.entries(value)) {
    const field = known.get(key);
    if (side === 2 && codec.readOnly?.includes(field?.[0] ?? key)) continue;
    if (field) entries.push([field[side ? 0 : 1], convert(field[2], item, side)]);
    else if (!side && fields.some(([, property]) => property === key)) kept.push([key, item]);
    else
      entries.push([
        key,
        convert(codec.declared?.includes(key) ? undefined : codec.rest, item, side),
      ]);
  }
  const aloud = Object.fromEntries(entries);
  return kept[0] ? { ...aloud, [aside]: Object.fromEntries(kept) } : { ...aloud, ...value[aside] };
};

/** Wire name, property and codec of each field. */
export function fieldsOf({ fields }) {
  return fields.map((field) => {
    const [wireName, codec, property = camelCase(wireName)] =
      typeof field === "string" ? [field] : field;
    return [wireName, property, codec];
  });
}
