// How a credential goes into a request, one function for each kind of security scheme (OAS 3.1 §4.8.27).

import { encodeText } from "./encode.js";
import { addCookie } from "./places.js";

export const headerKey = (draft, name, credential) => draft.header(name, keyOf(credential));

export const queryKey = (draft, name, credential) => {
  draft.query.push(`${encodeText(name)}=${encodeText(keyOf(credential))}`);
};

export const cookieKey = (draft, name, credential) => {
  addCookie(draft, `${encodeText(name)}=${encodeText(keyOf(credential))}`);
};

export const basic = (draft, _name, credential) => {
  const { username, password } = credential;
  let binary = "";
  for (const byte of new TextEncoder().encode(`${username}:${password}`))
    binary += String.fromCharCode(byte);
  draft.header("authorization", `Basic ${btoa(binary)}`);
};

/** Bearer tokens, OAuth 2, OpenID Connect; `name` is the HTTP scheme. */
export const token = (draft, name, credential) => {
  draft.header("authorization", `${name} ${keyOf(credential)}`);
};

function keyOf(credential) {
  if (typeof credential !== "object") return String(credential);
  const { key, prefix } = credential;
  return prefix ? `${prefix} ${key}` : key;
}
