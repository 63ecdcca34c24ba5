// Arrays, tuples and maps whose values differ on the wire.

import type { Codec, CodecRef, CodecType } from './codec.js';
import { decode, encode, isObject } from './codec.js';

export interface ListCodec extends Codec {
  readonly of: CodecRef;
}

export interface TupleCodec extends Codec {
  readonly items: readonly (CodecRef | undefined)[];
  readonly rest?: CodecRef;
}

export const array: CodecType = {
  decode: (value, codec: ListCodec) => (Array.isArray(value) ? value.map((item) => decode(codec.of, item)) : value),
  encode: (value, codec: ListCodec, sending) =>
    Array.isArray(value) ? value.map((item) => encode(codec.of, item, sending)) : value,
};

export const map: CodecType = {
  decode: (value, codec: ListCodec) => eachValue(value, (item) => decode(codec.of, item)),
  encode: (value, codec: ListCodec, sending) => eachValue(value, (item) => encode(codec.of, item, sending)),
};

export const tuple: CodecType = {
  decode: (value, codec: TupleCodec) =>
    Array.isArray(value) ? value.map((item, index) => decode(codec.items[index] ?? codec.rest, item)) : value,
  encode: (value, codec: TupleCodec, sending) =>
    Array.isArray(value) ? value.map((item, index) => encode(codec.items[index] ?? codec.rest, item, sending)) : value,
};

function eachValue(value: unknown, change: (item: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
