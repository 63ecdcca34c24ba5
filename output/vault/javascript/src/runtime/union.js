// Classes for one of several types: the value stands in `actualInstance`. Of an answer the discriminator decides, else the
// best match, and what fits nothing is kept as it came. What a program gives must fit a variant.

import { codecOf, decode, isObject } from "./codec.js";
import { fit, union } from "./codec-union.js";
import { validateValue } from "./validate.js";
import { isWritable, read, write } from "./types.js";

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

/** What a program gives, as the variant that it fits: an instance, or plain JSON of which one is made. */
export function variantOf(type, given) {
  if (given === null || given === undefined) return null;
  if (given instanceof type) return given.actualInstance;
  const { tag, variants } = type.variants();
  const refs = [...variants.map(({ codec }) => codec), ...Object.values(tag?.[2] ?? {})];
  if (refs.some((ref) => isInstance(given, classOf(ref)))) return given;
  if (tag !== undefined && isObject(given)) {
    const key = [tag[0], tag[1]].find((name) => Object.hasOwn(given, name));
    const value = key === undefined ? undefined : String(given[key]);
    if (value !== undefined) {
      if (!Object.hasOwn(tag[2], value)) throw misfit(type, given);
      return named(type, given, classOf(tag[2][value] ?? undefined));
    }
  }
  let best;
  let most = -1;
  for (const variant of variants) {
    const score = scoreOf(given, variant);
    if (score > most) [best, most] = [variant, score];
  }
  if (best === undefined) throw misfit(type, given);
  return made(given, classOf(best.codec));
}

/** Whether wire JSON fits a variant. Throws an Error where it does not. */
export function validateUnion(type, data) {
  variantOf(type, data);
  return true;
}

function misfit(type, given) {
  const names = type.OneOf?.join(", ") ?? "";
  return new Error(
    `No variant of ${type.name} (${names}) takes ${String(JSON.stringify(given)).slice(0, 200)}`,
  );
}

function classOf(ref) {
  return ref === null || ref === undefined ? undefined : codecOf(ref).of;
}

/** A Date is what a text with a day or a time is made of. */
function isInstance(given, of) {
  if (given instanceof Date) return of === "Date" || of === "FullDate";
  return typeof of === "function" && of !== Object && given instanceof of;
}

/** Wire JSON of a plain object, whose keys may be property names. */
function wireOf(given, of) {
  return isObject(given) && of !== undefined && isWritable(of) ? of.toWire(given, false) : given;
}

/** The variant that the discriminator names; it must fit, too. */
function named(type, given, of) {
  if (of !== undefined) validateValue(type.name, wireOf(given, of), of);
  return made(given, of);
}

function made(given, of) {
  return of === undefined ? given : read(wireOf(given, of), of);
}

/** -1: not at all. */
function scoreOf(given, variant) {
  const of = classOf(variant.codec);
  const wire = wireOf(given, of);
  const score = fit(wire, variant, 0);
  if (score < 0 || of === undefined) return score;
  try {
    validateValue(variant.is, wire, of);
    return score;
  } catch {
    return -1;
  }
}
