// Readers that remember the text of a response, for the `response` of callbacks.

import { json } from "./json.js";
import { text } from "./readers.js";

const texts = /* @__PURE__ */ new WeakMap();

export function textOfResponse(response) {
  return texts.get(response);
}

export const readJson = (source, codec) =>
  json(
    {
      ...source,
      blob: async () => {
        const bytes = await source.blob();
        texts.set(source.response, await bytes.text());
        return bytes;
      },
    },
    codec,
  );

export const readText = async (source) => {
  const read = await text(source);
  texts.set(source.response, read);
  return read;
};
