// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import { camelCase } from './camel-case.js';
import type { Codec, CodecRef, CodecType } from './codec.js';
import { convert, isObject } from './codec.js';

export interface ObjectCodec extends Codec {
  readonly fields: readonly Field[];
  names?: Fields;
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
  const kept: [string, unknown][] = [];
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const field = fields[side && 1].get(key);
    const [name, inner] = field ?? [key, codec.declared?.includes(key) ? undefined : codec.rest];
    if (!side && !field && fields[1].has(key)) kept.push([key, item]);
    else if (side < 2 || !codec.readOnly?.includes(name)) entries.push([name, convert(inner, item, side)]);
  }
  return {
    ...Object.fromEntries(entries),
    ...(kept[0] ? { [aside]: Object.fromEntries(kept) } : (value as { [aside]?: object })[aside]),
  };
};

/** By wire name and by property: the other one, and the codec. */
type Fields = readonly [wireNames: Names, properties: Names];
type Names = ReadonlyMap<string, readonly [string, CodecRef | undefined]>;

/** Made at the first use. */
export function fieldsOf(codec: ObjectCodec): Fields {
  const names = (side: 0 | 1): Names =>
    new Map(
      codec.fields.map((field) => {
        const [wireName, inner, property = camelCase(wireName)] = typeof field === 'string' ? [field] : field;
        return side ? [property, [wireName, inner]] : [wireName, [property, inner]];
      }),
    );
  return (codec.names ??= [names(0), names(1)]);
}
