// How a credential goes into a request, one function for each kind of security scheme (OAS 3.1 §4.8.27).

import { encodeText } from './encode.js';
import type { Credentials } from './operation.js';
import { addCookie } from './places.js';

/** A value, or a function that is asked for it on every attempt. */
export type Credential<T = string> = T | (() => T | Promise<T>);

/** An API key, with a prefix such as `Bearer` where the API wants one. */
export type ApiKey = string | { readonly key: string; readonly prefix?: string | undefined };

export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

export const headerKey: Credentials = (draft, name, credential) => draft.header(name, keyOf(credential));

export const queryKey: Credentials = (draft, name, credential) => {
  draft.query.push(`${encodeText(name)}=${encodeText(keyOf(credential))}`);
};

export const cookieKey: Credentials = (draft, name, credential) => {
  addCookie(draft, `${encodeText(name)}=${encodeText(keyOf(credential))}`);
};

export const basic: Credentials = (draft, _name, credential) => {
  const { username, password } = credential as UserPassword;
  let binary = '';
  for (const byte of new TextEncoder().encode(`${username}:${password}`)) binary += String.fromCharCode(byte);
  draft.header('authorization', `Basic ${btoa(binary)}`);
};

/** Bearer tokens, OAuth 2, OpenID Connect; `name` is the HTTP scheme. */
export const token: Credentials = (draft, name, credential) => {
  draft.header('authorization', `${name} ${keyOf(credential)}`);
};

function keyOf(credential: unknown): string {
  if (typeof credential !== 'object') return String(credential);
  const { key, prefix } = credential as { key: string; prefix?: string };
  return prefix ? `${prefix} ${key}` : key;
}
