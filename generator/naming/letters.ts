// What may stand in a name, as ranges for a character class: letters of scripts in wide use. What `\p{L}` holds depends
// on the version of Node, and what a compiler takes for a letter on its own version of Unicode; these have been letters
// for all of them since long ago. A language adds what else it allows. Other letters are written as their code points,
// alike in every language.

/** Letters, and `_`. */
export const LETTERS =
  'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u0527' +
  '\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3\\u0904-\\u0939\\u0e01-\\u0e30\\u10d0-\\u10fa\\u1e00-\\u1eff' +
  '\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3105-\\u312d\\u3400-\\u4db5\\u4e00-\\u9fa5\\uac00-\\ud7a3';

/** Digits, and marks of these scripts: not the first in a name. */
export const MARKS =
  '0-9\\u0300-\\u036f\\u05b0-\\u05bd\\u064b-\\u0669\\u093a-\\u093c\\u093e-\\u094d\\u0966-\\u096f\\u0e31-\\u0e3a\\u0e40-\\u0e4e\\u3099\\u309a';

const ODD = new RegExp(`(?![${LETTERS}${MARKS}])[^\\p{ASCII}]`, 'gu');
/** What changes how the character before it looks, and nothing else. */
const INVISIBLE = /[\ufe00-\ufe0f\u200b-\u200d\u2060\ufeff]/g;

/** The hint in composed characters; letters, digits and marks that no name can hold are their code points: `Ⅰ` is `u2160`. */
export function inLetters(hint: string): string {
  if (/^\p{ASCII}*$/u.test(hint)) return hint;
  return hint
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ODD, (character) => (/[\p{L}\p{N}\p{M}]/u.test(character) ? codePoint(character) : character));
}

/** `u1f389` */
export function codePoint(character: string): string {
  return `u${(character.codePointAt(0) ?? 0).toString(16)}`;
}
