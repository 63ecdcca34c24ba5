// A hint in which every character that no name can hold is written as a word: a rung of a ladder for values such as
// `-1`, `*` or an emoji, which would lose what tells them apart. It makes no names: a style still does that.

import { codePoint, inLetters } from './letters';
import { wordsOf } from './words';

const SYMBOLS: { readonly [character: string]: string } = {
  '+': 'plus',
  '-': 'minus',
  '*': 'star',
  '/': 'slash',
  '\\': 'backslash',
  '.': 'dot',
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '<': 'less',
  '>': 'greater',
  '=': 'equal',
  '!': 'not',
  '?': 'question',
  '%': 'percent',
  '&': 'and',
  '|': 'or',
  '#': 'hash',
  $: 'dollar',
  '@': 'at',
  '^': 'caret',
  '~': 'tilde',
  '"': 'quote',
  "'": 'apostrophe',
  '`': 'backtick',
  '(': 'open paren',
  ')': 'close paren',
  '[': 'open bracket',
  ']': 'close bracket',
  '{': 'open brace',
  '}': 'close brace',
  _: 'underscore',
};

/** `-1` is `minus 1`, the empty text is `empty`, blanks are `blank`, what has no word is its code point: `u1f389`. */
export function spelled(hint: string): string {
  if (hint === '') return 'empty';
  if (hint.trim() === '') return 'blank';
  let text = '';
  for (const character of hint) {
    if (wordsOf(character).length > 0) text += character;
    else if (character.trim() === '') text += ' ';
    else text += ` ${SYMBOLS[character] ?? codePoint(character)} `;
  }
  return text.trim().replace(/ +/g, ' ');
}

/** A hint of which a name can be made, whatever it is: its letters, and where it has none, what its characters are called. */
export function sayable(hint: string): string {
  const text = inLetters(hint);
  return /[\p{L}\p{N}]/u.test(text) ? text : spelled(text);
}
