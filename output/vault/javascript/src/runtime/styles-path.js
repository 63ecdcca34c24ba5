// Path parameters (RFC 6570): simple, label and matrix, exploded and not. What is empty is no text in any style. Headers take the
// plain ones: simple, but not encoded.

import { encodeText, listOf, pairsOf, textOf } from "./encode.js";
const raw = (text) => text;

export function simple(_name, value) {
  return joined(value, encodeText, ",", ",");
}

export function simpleExploded(_name, value) {
  return joined(value, encodeText, ",", "=");
}

/** Of a variable that stands for several segments of the path: the slashes stay. */
export function segments(_name, value) {
  return joined(value, (text) => text.split("/").map(encodeText).join("/"), ",", ",");
}

export function plain(_name, value) {
  return joined(value, raw, ",", ",");
}

export function plainExploded(_name, value) {
  return joined(value, raw, ",", "=");
}

export function label(_name, value) {
  return after(".", joined(value, encodeText, ",", ","));
}

export function labelExploded(_name, value) {
  return after(".", joined(value, encodeText, ".", "="));
}

export function matrix(name, value) {
  return after(`;${encodeText(name)}=`, joined(value, encodeText, ",", ","));
}

export function matrixExploded(name, value) {
  const prefix = `;${encodeText(name)}=`;
  const list = listOf(value);
  if (list !== undefined) return list.map((item) => prefix + encodeText(item)).join("");
  const pairs = pairsOf(value);
  if (pairs === undefined) return after(prefix, encodeText(textOf(value)));
  return pairs.map(([key, item]) => `;${encodeText(key)}=${encodeText(textOf(item))}`).join("");
}

function after(prefix, text) {
  return text && prefix + text;
}

function joined(value, encode, separator, between) {
  const list = listOf(value);
  if (list !== undefined) return list.map(encode).join(separator);
  const pairs = pairsOf(value);
  if (pairs === undefined) return encode(textOf(value));
  return pairs.map(([key, item]) => encode(key) + between + encode(textOf(item))).join(separator);
}
