// Classes for one of several types: the value stands in `actualInstance`. The discriminator decides, else the best
// match; what fits nothing is kept as it came.

import { type UnionCodec } from "./codec-union.js";
export interface UnionClass {
  readonly prototype: object;
  variants(): Omit<UnionCodec, "type">;
}
export declare function constructUnion(type: UnionClass, data: unknown): unknown;
export declare function unionToWire(type: UnionClass, value: unknown, sending: boolean): unknown;
