// Objects whose property names or values differ on the wire. Only those properties are listed; all others, declared or
// not, pass through. Entries are defined, never assigned, so `__proto__` is a key like any other.

import type { Codec, CodecRef, CodecType } from "./codec.js";
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
export type Field =
  string | readonly [wireName: string, codec?: CodecRef | undefined, property?: string];
export declare const object: CodecType;
/** By wire name and by property: the other one, and the codec. */
type Fields = readonly [wireNames: Names, properties: Names];
type Names = ReadonlyMap<string, readonly [string, CodecRef | undefined]>;
/** Made at the first use. */
export declare function fieldsOf(codec: ObjectCodec): Fields;
export {};
