// Classes for one of several types: the value stands in `actualInstance`. Of an answer the discriminator decides, else the
// best match, and what fits nothing is kept as it came. What a program gives must fit a variant.

import { type UnionCodec } from "./codec-union.js";
export interface UnionClass {
  readonly prototype: object;
  readonly name: string;
  readonly OneOf?: readonly string[];
  variants(): Pick<UnionCodec, "tag" | "variants">;
}
export declare function constructUnion(type: UnionClass, data: unknown): unknown;
export declare function unionToWire(type: UnionClass, value: unknown, sending: boolean): unknown;
/** What a program gives, as the variant that it fits: an instance, or plain JSON of which one is made. */
export declare function variantOf(type: UnionClass, given: unknown): unknown;
/** Whether wire JSON fits a variant. Throws an Error where it does not. */
export declare function validateUnion(type: UnionClass, data: unknown): true;
