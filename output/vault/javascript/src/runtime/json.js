// JSON bodies, read and written. `JSON.parse` makes own properties of every key, `__proto__` too. Numbers that JSON
// cannot carry are refused rather than turned into null.

import { decode, encode } from "./codec.js";

/** Reads JSON; nothing where the body is empty. */
export const json = async (source, codec) => {
  const text = await (await source.blob()).text();
  return text === "" ? undefined : decode(codec, JSON.parse(text));
};

/** Writes JSON. */
export const jsonBody = (value, content) => ({
  data: jsonText(encode(content.codec, value, true)),
});

export function jsonText(value) {
  return JSON.stringify(value, (_key, item) => {
    if (typeof item === "number" && !Number.isFinite(item))
      throw new TypeError(`${item} cannot be sent`);
    return item;
  });
}
