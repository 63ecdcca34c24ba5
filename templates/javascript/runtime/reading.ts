// Readers that remember the text of a response, for the `response` of callbacks.

import { decode, type CodecRef } from './codec.js';
import type { Reader, Source } from './operation.js';
import { saysText, stringIn, stringOf, text } from './readers.js';

const texts: WeakMap<Response, string> = /* @__PURE__ */ new WeakMap();

export function textOfResponse(response: Response): string | undefined {
  return texts.get(response);
}

/** As json.ts reads it, the text once. */
export const readJson: Reader = async (source, codec?: CodecRef) => {
  const body = await source.text();
  texts.set(source.response, body);
  return body === '' ? undefined : decode(codec, JSON.parse(body));
};

export const readText = async (source: Source): Promise<string> => {
  const read = await text(source);
  texts.set(source.response, read);
  return read;
};

export const readBareText: Reader = async (source, codec?: CodecRef) => {
  if (!saysText(source)) return readJson(source, codec as never);
  const body = await readText(source);
  return body === '' ? undefined : decode(codec, stringOf(body));
};

export const readOpenText: Reader = async (source) => stringIn(source, await readText(source));
