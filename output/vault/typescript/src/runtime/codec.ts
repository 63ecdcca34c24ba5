// Turns wire JSON into the values that users see, and back. A codec is data: its `type` says how, the rest what.
// A value without a codec is the same on both sides. What does not fit a codec is left as it is.

export interface Codec {
  readonly type: CodecType;
  readonly [detail: string]: unknown;
}

/** A function where codecs refer to each other in a circle. */
export type CodecRef = Codec | (() => CodecRef);

export interface CodecType {
  readonly decode: (value: unknown, codec: never) => unknown;
  /** `sending`: in a request, where read-only properties are left out. */
  readonly encode: (value: unknown, codec: never, sending: boolean) => unknown;
}

export function codecOf(ref: CodecRef): Codec {
  return typeof ref === 'function' ? codecOf(ref()) : ref;
}

export function decode(ref: CodecRef | undefined, value: unknown): unknown {
  if (ref === undefined || value === null || value === undefined) return value;
  const codec = codecOf(ref);
  return codec.type.decode(value, codec as never);
}

export function encode(ref: CodecRef | undefined, value: unknown, sending: boolean = false): unknown {
  if (ref === undefined || value === null || value === undefined) return value;
  const codec = codecOf(ref);
  return codec.type.encode(value, codec as never, sending);
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
