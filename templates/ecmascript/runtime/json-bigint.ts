// JSON bodies without rounding integers: those that a number cannot hold become bigint, and bigint is written as an
// integer (the `int64: bigint` option). Takes the place of json.ts.

import { type CodecRef, decode, encode } from './codec.js';
import { sendable } from './encode.js';
import type { Reader, Writer } from './operation.js';

/** A text, or a number as a whole. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const LONG = /^-?\d{16,}$/;

export const bigJSON: Reader = async (source, codec?: CodecRef) => {
  const text = await source.text();
  return text === '' ? undefined : decode(codec, parseBig(text));
};

export const bigJSONBody: Writer = (value, content) => ({ data: bigText(encode(content.codec, value, true)) });

export function parseBig(text: string): unknown {
  const mark = unusedMark(text);
  const marked = text.replace(TOKEN, (token) =>
    LONG.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_key, item: unknown) =>
    typeof item === 'string' && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  );
}

export function bigText(value: unknown): string {
  const mark = unusedMark(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? 0 : item)) ?? '');
  const text = JSON.stringify(value, function (this: { readonly [key: string]: object }, key, item: unknown) {
    return typeof item === 'bigint' ? `${mark}${item}` : sendable.call(this, key, item);
  });
  return text?.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

function unusedMark(text: string): string {
  let mark = 'bigint:';
  while (text.includes(mark)) mark = `_${mark}`;
  return mark;
}
