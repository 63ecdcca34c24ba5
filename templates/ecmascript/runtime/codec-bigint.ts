// 64-bit integers as bigint (the `int64: bigint` option). Numbers that JSON.parse would round arrive as bigint already
// (json-bigint.ts); here the small ones follow. Integers that are text on the wire are text again when sent.

import type { Codec } from './codec.js';

export const bigint: Codec = {
  type: (value, _codec, side) => (!side && Number.isSafeInteger(value) ? BigInt(value as number) : value),
};

export const bigintText: Codec = {
  type(value, _codec, side) {
    if (side) return typeof value === 'bigint' ? String(value) : value;
    return typeof value === 'string' && /^(0|-?[1-9]\d*)$/.test(value) ? BigInt(value) : value;
  },
};

/** A number that the document does not give 64 bits is a number, also where it is large. */
export const number: Codec = {
  type: (value, _codec, side) => (!side && typeof value === 'bigint' ? Number(value) : value),
};
