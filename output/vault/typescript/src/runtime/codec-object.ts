// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import { camelCase } from './camel-case.js';
import type { Codec, CodecRef, CodecType } from './codec.js';
import { convert, isObject } from './codec.js';

export interface ObjectCodec extends Codec {
  readonly fields: readonly Field[];
  /** The codec of the values of undeclared properties; `declared` are the properties that it does not apply to. */
  readonly rest?: CodecRef;
  readonly declared?: readonly string[];
  /** Wire names of properties that are never sent. */
  readonly readOnly?: readonly string[];
}

/** The wire name, the codec of the value, and the property's name where that is not the wire name in camelCase. */
export type Field = string | readonly [wireName: string, codec?: CodecRef | undefined, property?: string];

/** Where unknown fields are kept whose wire name is the name of a declared property. */
const aside: unique symbol = /* @__PURE__ */ Symbol.for('specsmith.aside') as never;

export const object: CodecType = (value, codec: ObjectCodec, side) => {
  if (!isObject(value)) return value;
  const fields = fieldsOf(codec);
  const known = new Map(fields.map((field) => [field[side && 1], field]));
  const kept: [string, unknown][] = [];
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const field = known.get(key);
    if (side === 2 && codec.readOnly?.includes(field?.[0] ?? key)) continue;
    if (field) entries.push([field[side ? 0 : 1], convert(field[2], item, side)]);
    else if (!side && fields.some(([, property]) => property === key)) kept.push([key, item]);
    else entries.push([key, convert(codec.declared?.includes(key) ? undefined : codec.rest, item, side)]);
  }
  const aloud = Object.fromEntries(entries);
  return kept[0]
    ? { ...aloud, [aside]: Object.fromEntries(kept) }
    : { ...aloud, ...(value as { [aside]?: object })[aside] };
};

/** Wire name, property and codec of each field. */
export function fieldsOf({ fields }: ObjectCodec): readonly (readonly [string, string, CodecRef | undefined])[] {
  return fields.map((field) => {
    const [wireName, codec, property = camelCase(wireName)] = typeof field === 'string' ? [field] : field;
    return [wireName, property, codec];
  });
}
