// Arrays, tuples and maps whose values differ on the wire.

import type { Codec, CodecRef, CodecType } from './codec.js';
import { convert, isObject } from './codec.js';

export interface ListCodec extends Codec {
  readonly of: CodecRef;
}

export interface TupleCodec extends Codec {
  readonly items: readonly (CodecRef | undefined)[];
  readonly rest?: CodecRef;
}

export const array: CodecType = (value, codec: ListCodec, side) =>
  Array.isArray(value) ? value.map((item) => convert(codec.of, item, side)) : value;

export const map: CodecType = (value, codec: ListCodec, side) =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(codec.of, item, side)]))
    : value;

export const tuple: CodecType = (value, codec: TupleCodec, side) =>
  Array.isArray(value) ? value.map((item, index) => convert(codec.items[index] ?? codec.rest, item, side)) : value;
