// Readers that remember the text of a response, for the `response` of callbacks.

import { json } from './json.js';
import type { Reader, Source } from './operation.js';

const texts: WeakMap<Response, string> = /* @__PURE__ */ new WeakMap();

export function textOfResponse(response: Response): string | undefined {
  return texts.get(response);
}

export const readJson: Reader = (source, codec) => json(remembering(source), codec);

export const readText: Reader = (source) => remembering(source).text();

function remembering(source: Source): Source {
  return {
    ...source,
    text: async () => {
      const text = await source.text();
      texts.set(source.response, text);
      return text;
    },
  };
}
