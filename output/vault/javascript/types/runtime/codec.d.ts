// Turns wire JSON into the values that users see, and back. A codec is data: its `type` says how, the rest what.
// A value without a codec is the same on both sides. What does not fit a codec is left as it is.

export interface Codec {
  readonly type: CodecType;
  readonly [detail: string]: unknown;
}
/** A function where codecs refer to each other in a circle. */
export type CodecRef = Codec | (() => CodecRef);
/** Decoding, encoding, or encoding for a request, where read-only properties are left out. */
export type Side = 0 | 1 | 2;
export type CodecType = (value: unknown, codec: never, side: Side) => unknown;
export declare function codecOf(ref: CodecRef): Codec;
export declare function convert(ref: CodecRef | undefined, value: unknown, side: Side): unknown;
export declare function decode(ref: CodecRef | undefined, value: unknown): unknown;
export declare function encode(
  ref: CodecRef | undefined,
  value: unknown,
  sending?: boolean,
): unknown;
export declare function isObject(value: unknown): value is {
  readonly [key: string]: unknown;
};
