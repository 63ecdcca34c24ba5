// Unions of which a variant differs on the wire. The discriminator decides; without one, or where its value is unknown,
// the variant that fits best; where none fits, the value passes as it is. Never an error.

import { codecOf, convert, isObject } from "./codec.js";
import { fieldsOf } from "./codec-object.js";

export const union = (value, codec, side) =>
  convert(choose(value, codec, side ? 1 : 0), value, side);

function choose(value, codec, side) {
  if (codec.tag && isObject(value) && Object.hasOwn(value, codec.tag[side])) {
    const key = String(value[codec.tag[side]]);
    return Object.hasOwn(codec.tag[2], key) ? (codec.tag[2][key] ?? undefined) : undefined;
  }
  let best;
  let most = -1;
  for (const variant of codec.variants) {
    const score = fit(value, variant, side);
    if (score > most) [best, most] = [variant, score];
  }
  return best?.codec;
}

/** -1: not at all; the more, the better. */
export function fit(value, { is, needs = [], knows = [], equals = {}, codec }, side) {
  if (is === "any") return 0;
  if (is === "coded") return convert(codec, value, side) === value ? -1 : 2;
  if (is === "array") return Array.isArray(value) ? 1 : -1;
  if (is !== "object")
    return typeof value === is || (is === "number" && typeof value === "bigint") ? 1 : -1;
  if (!isObject(value)) return -1;
  const wire = side ? wireNames(value, codec) : value;
  const has = (name) => Object.hasOwn(wire, name);
  const differs = Object.entries(equals).some(
    ([name, values]) => has(name) && !values.includes(wire[name]),
  );
  return differs || !needs.every(has) ? -1 : 1 + knows.filter(has).length + needs.length / 1000;
}

function wireNames(value, ref) {
  const codec = ref && codecOf(ref);
  const names = codec?.fields && fieldsOf(codec)[1];
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [names?.get(key)?.[0] ?? key, item]),
  );
}
