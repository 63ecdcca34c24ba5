// Turns wire JSON into the values that users see, and back. A codec is data: its `type` says how, the rest what.
// A value without a codec is the same on both sides. What does not fit a codec is left as it is.

import { isPresent } from './encode.js';

export interface Codec {
  readonly type: CodecType;
  readonly [detail: string]: unknown;
}

/** A function where codecs refer to each other in a circle. */
export type CodecRef = Codec | (() => CodecRef);

/** Decoding, encoding, or encoding for a request, where read-only properties are left out. */
export type Side = 0 | 1 | 2;

export type CodecType = (value: unknown, codec: never, side: Side) => unknown;

export function codecOf(ref: CodecRef): Codec {
  return typeof ref === 'function' ? codecOf(ref()) : ref;
}

export function convert(ref: CodecRef | undefined, value: unknown, side: Side): unknown {
  if (!ref || !isPresent(value)) return value;
  return typeof ref === 'function' ? convert(ref(), value, side) : ref.type(value, ref as never, side);
}

export function decode(ref: CodecRef | undefined, value: unknown): unknown {
  return convert(ref, value, 0);
}

export function encode(ref: CodecRef | undefined, value: unknown, sending: boolean = false): unknown {
  return convert(ref, value, sending ? 2 : 1);
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
