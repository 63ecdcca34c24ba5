// Cookies in the style `cookie` of OpenAPI 3.2 (§4.12.3): each pair is a cookie of its own, and nothing is escaped: a program
// gives what needs it in an escaped form.

import { isPresent, listOf, pairsOf, textOf } from './encode.js';
import { RequestError } from './errors.js';
import type { Place, Style } from './operation.js';
import { addCookies } from './places.js';

export const rawCookie: Place = (draft, name, value, style, argument) =>
  addCookies(draft, name, style(name, value), argument);

/** `a=1,2` */
export const rawCookieText: Style = (name, value) => {
  const items = listOf(value) ?? pairsOf(value)?.flatMap(([key, item]) => [key, textOf(item)]) ?? single(value);
  return items.length === 0 ? '' : pair(name, items.join());
};

/** `a=1; a=2`; the properties of an object become cookies. */
export const rawCookieTexts: Style = (name, value) => {
  const pairs = pairsOf(value) ?? (listOf(value) ?? single(value)).map((item) => [name, item] as const);
  return pairs.map(([key, item]) => pair(key, textOf(item))).join('; ');
};

function single(value: unknown): readonly string[] {
  return isPresent(value) ? [textOf(value)] : [];
}

function pair(name: string, text: string): string {
  if (/[^\x20-:<-~]/.test(name + text)) throw new RequestError(`cookie ${name} has to be given in an escaped form`);
  return `${name}=${text}`;
}
