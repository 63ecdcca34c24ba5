// Escapes as most languages write them in a text between double quotes, and what is never written as itself. Which
// characters beside these end a literal, kits say.

/** C0, as the inside of a character class, like the next two. */
export const CONTROLS = String.raw`\u0000-\u001f`;

/** The other controls, line ends (U+0085, U+2028, U+2029), bidirectional marks, characters of no width, noncharacters. */
export const HIDDEN = String.raw`\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff`;

/** Lone surrogates: no file in UTF-8 can hold them. */
export const LONE = String.raw`\p{Cs}`;

/** What no kit escapes in a text between double quotes; almost every text is like this. */
export const NOTHING_TO_ESCAPE = /^[ !#-;=-[\]-~]*$/;

export type ShortEscapes = { readonly [character: string]: string };

export const SHORT: ShortEscapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Each match of the pattern, which has none in `NOTHING_TO_ESCAPE`, by its short escape, or by the number of its UTF-16 code unit. */
export function escaped(value: string, pattern: RegExp, short: ShortEscapes = SHORT): string {
  if (NOTHING_TO_ESCAPE.test(value)) return value;
  return value.replace(pattern, (character) => short[character] ?? unicodeEscape(character.charCodeAt(0)));
}

/** `\u00e4` */
export function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
