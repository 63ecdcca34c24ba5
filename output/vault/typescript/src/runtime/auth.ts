// How a credential goes into a request, one function for each kind of security scheme (OAS 3.1 §4.8.27).

import { encodeText } from './encode.js';
import { RequestError } from './errors.js';
import type { CredentialContext, Credentials, Draft } from './operation.js';
import { addCookie } from './places.js';
import { base64Of } from './redact.js';

/**
 * A value, or a function that is asked for it on every attempt, and told which one it is and how the last one ended. One
 * with `renews` is asked once more after a 401, and the request sent again; `last` is what it gave for the attempt before.
 */
export type Credential<T = string> =
  T | (((context: CredentialContext, last?: unknown) => T | Promise<T>) & { readonly renews?: true });

/** An API key; with `prefix`, what stands before it instead of what the API asks for. */
export type ApiKey = string | { readonly key: string; readonly prefix?: string | undefined };

export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

export const headerKey: Credentials = (draft, name, credential, prefix) =>
  draft.header(name, keyOf(draft, credential, prefix));

export const queryKey: Credentials = (draft, name, credential, prefix) => {
  draft.keys.set(name, `${encodeText(name)}=${encodeText(keyOf(draft, credential, prefix))}`);
};

/** As it is, but for what no cookie can hold (RFC 6265 §4.1.1). */
export const cookieKey: Credentials = (draft, name, credential, prefix) => {
  const key = keyOf(draft, credential, prefix);
  if (/[^\t\x20-\x7e\x80-\uffff]/.test(key)) throw new RequestError(`cookie ${name} cannot be sent`);
  const value = key.replace(/[^!#-+\--:<-[\]-~]/gu, (letter) => encodeText(letter));
  addCookie(draft, name, `${encodeText(name)}=${value}`);
  draft.cookies += 1;
};

export const basic: Credentials = (draft, _name, credential) => {
  const { username, password } = credential as UserPassword;
  draft.secrets.push(password);
  draft.header('authorization', `Basic ${base64Of(`${username}:${password}`)}`);
};

/** Bearer tokens, OAuth 2, OpenID Connect; `name` is the HTTP scheme. */
export const token: Credentials = (draft, name, credential) => {
  draft.header('authorization', keyOf(draft, credential, name));
};

/** `usual`: what stands before the key, unless the caller says otherwise or the key has it already. */
export function keyOf({ secrets }: Draft, credential: unknown, usual = ''): string {
  const { key = String(credential), prefix = usual } = credential as { key?: string; prefix?: string };
  secrets.push(key);
  return prefix && !key.toLowerCase().startsWith(`${prefix.toLowerCase()} `) ? `${prefix} ${key}` : key;
}
