// Unions of which a variant differs on the wire. The discriminator decides; without one, or where its value is unknown,
// the variant that fits best; where none fits, the value passes as it is. Never an error.

import type { Codec, CodecRef, CodecType } from "./codec.js";
export interface UnionCodec extends Codec {
  /** The discriminator: its wire name, its property name, and the codec for each value (`null`: nothing differs). */
  readonly tag?: readonly [
    wireName: string,
    property: string,
    variants: {
      readonly [value: string]: CodecRef | null;
    },
  ];
  readonly variants: readonly Variant[];
}
export interface Variant {
  /** `coded`: what the codec makes something else of, and what it makes. */
  readonly is: "object" | "array" | "string" | "number" | "boolean" | "coded" | "any";
  /** Wire names that an object must have, and those that it may have. */
  readonly needs?: readonly string[];
  readonly knows?: readonly string[];
  /** Values that properties must have where they are there. */
  readonly equals?: {
    readonly [wireName: string]: readonly unknown[];
  };
  readonly codec?: CodecRef;
}
export declare const union: CodecType;
/** -1: not at all; the more, the better. */
export declare function fit(
  value: unknown,
  { is, needs, knows, equals, codec }: Variant,
  side: 0 | 1,
): number;
