// Where a parameter goes. Each place is a function of its own, so that a bundler keeps only those in use.

import { RequestError } from './errors.js';
import type { Draft, Place } from './operation.js';

export const path: Place = (draft, name, value, style) => {
  draft.path.set(name, value === null ? '' : style(name, value));
};

export const query: Place = (draft, name, value, style) => {
  draft.query.push(style(name, value));
};

export const header: Place = (draft, name, value, style) => {
  if (value !== null) draft.header(name, style(name, value));
};

export const cookie: Place = (draft, name, value, style) => addCookie(draft, style(name, value));

export function addCookie({ header: put, headers }: Draft, text: string): void {
  if (/%0[0AD]/.test(text)) throw new RequestError('a cookie has a line break');
  if (text !== '') put('cookie', [headers.get('cookie'), text].filter(Boolean).join('; '));
}
