// JSON bodies, read and written. `JSON.parse` makes own properties of every key, `__proto__` too.

import { type CodecRef, convert } from './codec.js';
import { jsonText } from './encode.js';
import type { Reader, Writer } from './operation.js';

/** Reads JSON; nothing where the body is empty. */
export const json: Reader = async (source, codec?: CodecRef) => {
  const text = await source.text();
  return text ? convert(codec, JSON.parse(text), 0) : undefined;
};

/** Writes JSON. */
export const jsonBody: Writer = (value, content) => ({ data: jsonText(convert(content.codec, value, 2)) });
