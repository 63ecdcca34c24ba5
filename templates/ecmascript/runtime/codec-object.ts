// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import type { Codec, CodecRef, CodecType } from './codec.js';
import { decode, encode, isObject } from './codec.js';

export interface ObjectCodec extends Codec {
  /** By property name: the wire name, the codec of the value, or both. */
  readonly fields: { readonly [property: string]: Field };
  /** The codec of the values of undeclared properties; `declared` are the wire names that it does not apply to. */
  readonly rest?: CodecRef;
  readonly declared?: readonly string[];
  /** Properties that are never sent. */
  readonly readOnly?: readonly string[];
}

export type Field = string | CodecRef | readonly [wireName: string, codec: CodecRef];

/** Where unknown fields are kept whose wire name is the name of a declared property. */
const aside: symbol = /* @__PURE__ */ Symbol.for('specsmith.aside');

export const object: CodecType = {
  decode(value, codec: ObjectCodec) {
    if (!isObject(value)) return value;
    const byWireName = new Map<string, readonly [string, CodecRef | undefined]>();
    for (const [name, field] of Object.entries(codec.fields))
      byWireName.set(wireNameOf(name, field), [name, of(field)]);
    const kept: [string, unknown][] = [];
    const result: [string | symbol, unknown][] = Object.entries(value).flatMap(([key, item]) => {
      const field = byWireName.get(key);
      if (field !== undefined) return [[field[0], decode(field[1], item)]];
      if (Object.hasOwn(codec.fields, key)) {
        kept.push([key, item]);
        return [];
      }
      return [[key, decode(restOf(codec, key), item)]];
    });
    if (kept.length > 0) result.push([aside, Object.fromEntries(kept)]);
    return Object.fromEntries(result);
  },
  encode(value, codec: ObjectCodec, sending) {
    if (!isObject(value)) return value;
    const result = Object.entries(value).flatMap(([key, item]) => {
      if (sending && codec.readOnly?.includes(key)) return [];
      const field = Object.hasOwn(codec.fields, key) ? codec.fields[key] : undefined;
      const ref = field === undefined ? restOf(codec, key) : of(field);
      return [[field === undefined ? key : wireNameOf(key, field), encode(ref, item, sending)] as const];
    });
    return Object.fromEntries([...result, ...Object.entries((value as { [aside]?: object })[aside as never] ?? {})]);
  },
};

export function wireNameOf(name: string, field: Field): string {
  return typeof field === 'string' ? field : Array.isArray(field) ? (field[0] as string) : name;
}

function of(field: Field): CodecRef | undefined {
  return typeof field === 'string' ? undefined : Array.isArray(field) ? (field[1] as CodecRef) : (field as CodecRef);
}

function restOf(codec: ObjectCodec, key: string): CodecRef | undefined {
  return codec.declared?.includes(key) ? undefined : codec.rest;
}
