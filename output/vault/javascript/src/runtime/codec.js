// Turns wire JSON into the values that users see, and back. A codec is data: its `type` says how, the rest what.
// A value without a codec is the same on both sides. What does not fit a codec is left as it is.

export function codecOf(ref) {
  return typeof ref === "function" ? codecOf(ref()) : ref;
}

export function decode(ref, value) {
  if (ref === undefined || value === null || value === undefined) return value;
  const codec = codecOf(ref);
  return codec.type.decode(value, codec);
}

export function encode(ref, value, sending = false) {
  if (ref === undefined || value === null || value === undefined) return value;
  const codec = codecOf(ref);
  return codec.type.encode(value, codec, sending);
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
