// How a credential goes into a request, one function for each kind of security scheme (OAS 3.1 §4.8.27).

import { encodeText } from "./encode.js";
import { RequestError } from "./errors.js";
import { addCookie } from "./places.js";
import { base64Of } from "./redact.js";

export const headerKey = (draft, name, credential, prefix) =>
  draft.header(name, keyOf(draft, credential, prefix));

export const queryKey = (draft, name, credential, prefix) => {
  draft.keys.set(name, `${encodeText(name)}=${encodeText(keyOf(draft, credential, prefix))}`);
};

/** As it is, but for what no cookie can hold (RFC 6265 §4.1.1). */
export const cookieKey = (draft, name, credential, prefix) => {
  const key = keyOf(draft, credential, prefix);
  if (/[^\t\x20-\x7e\x80-\uffff]/.test(key))
    throw new RequestError(`cookie ${name} cannot be sent`);
  const value = key.replace(/[^!#-+\--:<-[\]-~]/gu, (letter) => encodeText(letter));
  addCookie(draft, name, `${encodeText(name)}=${value}`);
  draft.cookies += 1;
};

export const basic = (draft, _name, credential) => {
  const { username, password } = credential;
  draft.secrets.push(password);
  draft.header("authorization", `Basic ${base64Of(`${username}:${password}`)}`);
};

/** Bearer tokens, OAuth 2, OpenID Connect; `name` is the HTTP scheme. */
export const token = (draft, name, credential) => {
  draft.header("authorization", keyOf(draft, credential, name));
};

/** `usual`: what stands before the key, unless the caller says otherwise or the key has it already. */
export function keyOf({ secrets }, credential, usual = "") {
  const { key = String(credential), prefix = usual } = credential;
  secrets.push(key);
  return prefix && !key.toLowerCase().startsWith(`${prefix.toLowerCase()} `)
    ? `${prefix} ${key}`
    : key;
}
