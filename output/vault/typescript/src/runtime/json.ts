// JSON bodies, read and written. `JSON.parse` makes own properties of every key, `__proto__` too. Numbers that JSON
// cannot carry are refused rather than turned into null.

import { type CodecRef, decode, encode } from './codec.js';
import type { Reader, Writer } from './operation.js';

/** Reads JSON; nothing where the body is empty. */
export const json: Reader = async (source, codec?: CodecRef) => {
  const text = await (await source.blob()).text();
  return text === '' ? undefined : decode(codec, JSON.parse(text));
};

/** Writes JSON. */
export const jsonBody: Writer = (value, content) => ({ data: jsonText(encode(content.codec, value, true)) });

export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'number' && !Number.isFinite(item)) throw new TypeError(`${item} cannot be sent`);
    return item;
  });
}
