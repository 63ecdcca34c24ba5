// JSON bodies, read and written. `JSON.parse` makes own properties of every key, `__proto__` too.

import { convert } from "./codec.js";
import { jsonText } from "./encode.js";

/** Reads JSON; nothing where the body is empty. */
export const json = async (source, codec) => {
  const text = await source.text();
  return text ? convert(codec, JSON.parse(text), 0) : undefined;
};

/** Writes JSON. */
export const jsonBody = (value, content) => ({ data: jsonText(convert(content.codec, value, 2)) });
