// The base of a hierarchy (`discriminator` on an object, children by `allOf`): converted as the child that the
// discriminator names, and as the base itself where that is none it knows.

import type { CodecRef, CodecType } from './codec.js';
import { codecOf, isObject } from './codec.js';
import { object, type ObjectCodec } from './codec-object.js';

export interface BaseCodec extends ObjectCodec {
  /** The discriminator: its wire name, its property name, and the codec of each child (`null`: nothing differs). */
  readonly tag: readonly [wireName: string, property: string, children: { readonly [value: string]: CodecRef | null }];
}

export const base: CodecType = (value, codec: BaseCodec, side) => {
  const [wireName, property, children] = codec.tag;
  const key = isObject(value) ? String(value[side ? property : wireName]) : '';
  const chosen = Object.hasOwn(children, key) ? children[key] : codec;
  // As the object that it is: a child that is a base too is not asked once more.
  return chosen ? object(value, codecOf(chosen) as never, side) : value;
};
