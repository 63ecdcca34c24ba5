// Readers that remember the text of a response, for the `response` of callbacks.

import { decode } from "./codec.js";
import { saysText, stringIn, stringOf, text } from "./readers.js";

const texts = /* @__PURE__ */ new WeakMap();

export function textOfResponse(response) {
  return texts.get(response);
}

/** As json.ts reads it, the text once. */
export const readJson = async (source, codec) => {
  const body = await source.text();
  texts.set(source.response, body);
  return body === "" ? undefined : decode(codec, JSON.parse(body));
};

export const readText = async (source) => {
  const read = await text(source);
  texts.set(source.response, read);
  return read;
};

export const readBareText = async (source, codec) => {
  if (!saysText(source)) return readJson(source, codec);
  const body = await readText(source);
  return body === "" ? undefined : decode(codec, stringOf(body));
};

export const readOpenText = async (source) => stringIn(source, await readText(source));
