// Where a parameter goes. Each place is a function of its own, so that a bundler keeps only those in use.

import { encodeText } from './encode.js';
import { RequestError } from './errors.js';
import type { Draft, Place } from './operation.js';

export const path: Place = (draft, name, value, style, argument) => {
  const text = value === null ? '' : style(name, value);
  if (!text) throw new RequestError(`${argument} is required`);
  draft.path = draft.path.replace(`{${name}}`, () => text);
};

export const query: Place = (draft, name, value, style) => {
  const text = style(name, value);
  if (!text) return;
  draft.query.set(name, text);
  draft.keys.delete(name);
};

export const header: Place = (draft, name, value, style) => {
  if (value !== null) draft.header(name, style(name, value));
};

/** Of what may be a list or an object: one of nothing is not sent, an empty text is. */
export const headerOfMany: Place = (draft, name, value, style) => {
  const text = value === null ? '' : style(name, value);
  if (text || value === '') draft.header(name, text);
};

/** What is `&` between the pairs of a query is `; ` between cookies (RFC 6265 §4.2.1). No value has a control character but tabs. */
export const cookie: Place = (draft, name, value, style, argument) => {
  const text = style(name, value);
  if (/=[^&]*%(?!09)([01]|7F)/.test(text)) throw new RequestError(`cookie ${argument} cannot be sent`);
  addCookies(draft, name, text.replaceAll('&', '; '), argument);
};

/** Those of an argument. A second cookie of a credential's name would be the first to some servers. */
export function addCookies(draft: Draft, name: string, text: string, argument: string): void {
  const credentials = draft.cookies ? (draft.headers.get('cookie')?.split('; ').slice(-draft.cookies) ?? []) : [];
  const isTaken = (pair: string): boolean => {
    const start = pair.replace(/=.*/, '=');
    return start !== `${encodeText(name)}=` && credentials.some((other) => other.startsWith(start));
  };
  if (text.split('; ').some(isTaken)) throw new RequestError(`cookie ${argument} cannot be sent`);
  addCookie(draft, name, text);
}

/** Before the credentials, or in the place of a cookie of the same name: an argument wins over a credential. */
export function addCookie({ header: put, headers, cookies }: Draft, name: string, text: string): void {
  const start = `${encodeText(name)}=`;
  const all = (headers.get('cookie')?.split('; ') ?? []).filter((other) => !other.startsWith(start));
  all.splice(Math.max(0, all.length - cookies), 0, text);
  if (text) put('cookie', all.join('; '));
}
