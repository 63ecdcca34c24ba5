// Turns wire JSON into the values that users see, and back. A codec is data: its `type` says how, the rest what.
// A value without a codec is the same on both sides. What does not fit a codec is left as it is.

import { isPresent } from "./encode.js";

export function codecOf(ref) {
  return typeof ref === "function" ? codecOf(ref()) : ref;
}

export function convert(ref, value, side) {
  if (!ref || !isPresent(value)) return value;
  return typeof ref === "function" ? convert(ref(), value, side) : ref.type(value, ref, side);
}

export function decode(ref, value) {
  return convert(ref, value, 0);
}

export function encode(ref, value, sending = false) {
  return convert(ref, value, sending ? 2 : 1);
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
