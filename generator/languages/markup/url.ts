// URLs of a document, made fit to be a link: only schemes that open a page or a mail, and no character that ends the
// place where the URL stands. It knows no markup; each markup still escapes what it must.

import { wellFormed } from '../../support/plain-text';

const SCHEME = /^(?:https?:\/\/|mailto:)[^\s]/i;
const RELATIVE = /^(?:#|\.{0,2}\/(?!\/)|[A-Za-z0-9_-]+(?:[/.][A-Za-z0-9_-]*)*(?:[#?]|$))/;
// RFC 3986 without the parentheses, brackets, apostrophe, bar and backtick that markups use, and `%` where it encodes.
const PLAIN = /^(?:[A-Za-z0-9\-._~:/?#@!$&*+,;=]|%[0-9A-Fa-f]{2})$/;
const ALL_PLAIN = /^[A-Za-z0-9\-._~:/?#@!$&*+,;=]*$/;
const CHARACTER = /%[0-9A-Fa-f]{2}|./gsu;

/** The URL with everything but plain characters percent-encoded; undefined where it is not one to link to. */
export function linkableUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!SCHEME.test(trimmed) && !RELATIVE.test(trimmed)) return undefined;
  if (ALL_PLAIN.test(trimmed)) return trimmed;
  return trimmed.replace(CHARACTER, (character) =>
    PLAIN.test(character) ? character : encodeURIComponent(wellFormed(character)).replace(/[()']/g, percent),
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
