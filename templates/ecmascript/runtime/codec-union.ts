// Unions of which a variant differs on the wire. The discriminator decides; without one, or where its value is unknown,
// the variant that fits best; where none fits, the value passes as it is. Never an error.

import type { Codec, CodecRef, CodecType } from './codec.js';
import { codecOf, convert, isObject } from './codec.js';
import { fieldsOf, type ObjectCodec } from './codec-object.js';

export interface UnionCodec extends Codec {
  /** The discriminator: its wire name, its property name, and the codec for each value (`null`: nothing differs). */
  readonly tag?: readonly [wireName: string, property: string, variants: { readonly [value: string]: CodecRef | null }];
  readonly variants: readonly Variant[];
}

export interface Variant {
  /** `coded`: what the codec makes something else of, and what it makes. */
  readonly is: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'coded' | 'any';
  /** Wire names that an object must have, and those that it may have. */
  readonly needs?: readonly string[];
  readonly knows?: readonly string[];
  /** Values that properties must have where they are there. */
  readonly equals?: { readonly [wireName: string]: readonly unknown[] };
  readonly codec?: CodecRef;
}

export const union: CodecType = (value, codec: UnionCodec, side) =>
  convert(choose(value, codec, side ? 1 : 0), value, side);

function choose(value: unknown, codec: UnionCodec, side: 0 | 1): CodecRef | undefined {
  if (codec.tag && isObject(value) && Object.hasOwn(value, codec.tag[side])) {
    const key = String(value[codec.tag[side]]);
    return Object.hasOwn(codec.tag[2], key) ? (codec.tag[2][key] ?? undefined) : undefined;
  }
  let best: Variant | undefined;
  let most = -1;
  for (const variant of codec.variants) {
    const score = fit(value, variant, side);
    if (score > most) [best, most] = [variant, score];
  }
  return best?.codec;
}

/** -1: not at all; the more, the better. */
export function fit(value: unknown, { is, needs = [], knows = [], equals = {}, codec }: Variant, side: 0 | 1): number {
  if (is === 'any') return 0;
  if (is === 'coded') return convert(codec, value, side) === value ? -1 : 2;
  if (is === 'array') return Array.isArray(value) ? 1 : -1;
  if (is !== 'object') return typeof value === is || (is === 'number' && typeof value === 'bigint') ? 1 : -1;
  if (!isObject(value)) return -1;
  const wire = side ? wireNames(value, codec) : value;
  const has = (name: string): boolean => Object.hasOwn(wire, name);
  const differs = Object.entries(equals).some(([name, values]) => has(name) && !values.includes(wire[name]));
  return differs || !needs.every(has) ? -1 : 1 + knows.filter(has).length + needs.length / 1000;
}

function wireNames(value: { readonly [key: string]: unknown }, ref: CodecRef | undefined): typeof value {
  const codec = ref && (codecOf(ref) as ObjectCodec);
  const names = codec?.fields && fieldsOf(codec)[1];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [names?.get(key)?.[0] ?? key, item]));
}
