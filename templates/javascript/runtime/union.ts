// Classes for one of several types: the value stands in `actualInstance`. The discriminator decides, else the best
// match; what fits nothing is kept as it came.

import { decode } from './codec.js';
import { union, type UnionCodec } from './codec-union.js';
import { write } from './types.js';

export interface UnionClass {
  readonly prototype: object;
  variants(): Omit<UnionCodec, 'type'>;
}

export function constructUnion(type: UnionClass, data: unknown): unknown {
  if (data === null || data === undefined || data instanceof (type as never)) return data;
  const instance = Object.create(type.prototype) as { actualInstance: unknown };
  instance.actualInstance = decode({ type: union, ...type.variants() }, data);
  return instance;
}

export function unionToWire(type: UnionClass, value: unknown, sending: boolean): unknown {
  const inner = value instanceof (type as never) ? (value as { actualInstance: unknown }).actualInstance : value;
  return write(inner, Object, sending);
}
