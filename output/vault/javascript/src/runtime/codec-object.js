// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import { camelCase } from "./camel-case.js";
import { convert, isObject } from "./codec.js";

/** Where unknown fields are kept whose wire name is the name of a declared property. */
const aside = /* @__PURE__ */ Symbol.for("specsmith.aside");

export const object = (value, codec, side) => {
  if (!isObject(value)) return value;
  const fields = fieldsOf(codec);
  const kept = [];
  const entries = [];
  for (const [key, item] of Object.entries(value)) {
    const field = fields[side && 1].get(key);
    const [name, inner] = field ?? [key, codec.declared?.includes(key) ? undefined : codec.rest];
    if (!side && !field && fields[1].has(key)) kept.push([key, item]);
    else if (side < 2 || !codec.readOnly?.includes(name))
      entries.push([name, convert(inner, item, side)]);
  }
  return {
    ...Object.fromEntries(entries),
    ...(kept[0] ? { [aside]: Object.fromEntries(kept) } : value[aside]),
  };
};

/** Made at the first use. */
export function fieldsOf(codec) {
  const names = (side) =>
    new Map(
      codec.fields.map((field) => {
        const [wireName, inner, property = camelCase(wireName)] =
          typeof field === "string" ? [field] : field;
        return side ? [property, [wireName, inner]] : [wireName, [property, inner]];
      }),
    );
  return (codec.names ??= [names(0), names(1)]);
}
