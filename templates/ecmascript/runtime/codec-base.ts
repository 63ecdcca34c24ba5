// The base of a hierarchy (`discriminator` on an object, children by `allOf`): converted as the child that the
// discriminator names, and as the base itself where that is none it knows.

import type { CodecRef, CodecType } from './codec.js';
import { codecOf, convert, isObject } from './codec.js';
import { object, type ObjectCodec } from './codec-object.js';

export interface BaseCodec extends ObjectCodec {
  /**
   * The discriminator: its wire name, its property name, and the codec of each child (`null`: nothing differs). `again`: values of
   * children that are asked by a discriminator of their own.
   */
  readonly tag: readonly [
    wireName: string,
    property: string,
    children: { readonly [value: string]: CodecRef | null },
    again?: readonly string[],
  ];
}

export const base: CodecType = (value, codec: BaseCodec, side) => {
  const [wireName, property, children, again] = codec.tag;
  const key = isObject(value) ? String(value[side ? property : wireName]) : '';
  const chosen = Object.hasOwn(children, key) ? children[key] : codec;
  if (again?.includes(key)) return convert(chosen ?? undefined, value, side);
  // As the object that it is: the same discriminator is not asked once more.
  return chosen ? object(value, codecOf(chosen) as never, side) : value;
};
