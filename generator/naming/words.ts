// Cuts a name from a document into words: at separators, at camelCase humps, before a capital that starts a new word.
// Digits stay with the word before them, and small letters with the digits. Letters of every script count as letters. It
// knows no reserved words.

import { remembered } from '../support/remembered';

// In this order: a plural acronym (IDs), an acronym, a word (k8s), a titlecase digraph, and digits with what follows them in
// small letters (2nd).
const WORD =
  /\p{Lu}{2,}s(?![\p{Ll}\p{M}])\p{N}*|\p{Lu}+(?![\p{Ll}\p{M}])\p{N}*|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?:\p{N}+[\p{Ll}\p{M}]+)*\p{N}*|\p{Lt}[\p{Ll}\p{M}]*\p{N}*|\p{N}+\p{Ll}*/gu;

const ACRONYM = /^\p{Lu}{2,}s?\p{N}*$/u;

// Documents say the same names over and over.
export const wordsOf = remembered((text): readonly string[] => text.match(WORD) ?? []);

/** What becomes of a word inside a name: an acronym stays one (`accountID`), unless the name has nothing but capitals; SDK is one. */
function inside(text: string): (word: string) => string {
  const shouts = !/\p{Ll}/u.test(text);
  return (word) => {
    if (!shouts && ACRONYM.test(word)) return word;
    if (/^sdks?$/i.test(word)) return `SDK${word.slice('SDK'.length).toLowerCase()}`;
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length).toLowerCase();
  };
}

export const pascalCase = remembered((text) => glueDigits(wordsOf(text).map(inside(text))));

export const camelCase = remembered((text) => {
  const [first = '', ...rest] = wordsOf(text);
  return glueDigits([first.toLowerCase(), ...rest.map(inside(text))]);
});

export function snakeCase(text: string): string {
  return wordsOf(text).join('_').toLowerCase();
}

export function kebabCase(text: string): string {
  return wordsOf(text).join('-').toLowerCase();
}

/** Words that meet at digits keep an underscore between them, so that `1.2` and `12` stay apart. */
function glueDigits(words: readonly string[]): string {
  const glued = words.join('');
  if (!/\p{N}/u.test(glued)) return glued;
  let text = '';
  for (const word of words) text += /\p{N}$/u.test(text) && /^\p{N}/u.test(word) ? `_${word}` : word;
  return text;
}
