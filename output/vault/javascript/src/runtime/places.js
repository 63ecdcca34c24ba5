// Where a parameter goes. Each place is a function of its own, so that a bundler keeps only those in use.

import { encodeText } from "./encode.js";
import { RequestError } from "./errors.js";

export const path = (draft, name, value, style, argument) => {
  const text = value === null ? "" : style(name, value);
  if (!text) throw new RequestError(`${argument} is required`);
  draft.path = draft.path.replace(`{${name}}`, () => text);
};

export const query = (draft, name, value, style) => {
  const text = style(name, value);
  if (text) draft.query.set(name, text);
};

export const header = (draft, name, value, style) => {
  if (value !== null) draft.header(name, style(name, value));
};

export const cookie = (draft, name, value, style) => addCookie(draft, name, style(name, value));

/** In the place of a cookie of the same name: an argument wins over a credential. */
export function addCookie({ header: put, headers }, name, text) {
  if (/%0[0AD]/.test(text)) throw new RequestError("a cookie has a line break");
  const others = headers.get("cookie")?.split("; ") ?? [];
  const start = `${encodeText(name)}=`;
  if (text) put("cookie", [...others.filter((other) => !other.startsWith(start)), text].join("; "));
}
