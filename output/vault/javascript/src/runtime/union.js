// Classes for one of several types: the value stands in `actualInstance`. The discriminator decides, else the best
// match; what fits nothing is kept as it came.

import { decode } from "./codec.js";
import { union } from "./codec-union.js";
import { write } from "./types.js";

export function constructUnion(type, data) {
  if (data === null || data === undefined || data instanceof type) return data;
  const instance = Object.create(type.prototype);
  instance.actualInstance = decode({ type: union, ...type.variants() }, data);
  return instance;
}

export function unionToWire(type, value, sending) {
  const inner = value instanceof type ? value.actualInstance : value;
  return write(inner, Object, sending);
}
