// Readers that remember the text of a response, for the `response` of callbacks.

import { json } from './json.js';
import type { Reader, Source } from './operation.js';
import { text } from './readers.js';

const texts: WeakMap<Response, string> = /* @__PURE__ */ new WeakMap();

export function textOfResponse(response: Response): string | undefined {
  return texts.get(response);
}

export const readJson: Reader = (source, codec) =>
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

export const readText: Reader = async (source) => {
  const read = (await (text as (source: Source) => unknown)(source)) as string;
  texts.set(source.response, read);
  return read;
};
