// How names look in C# clients: Pascal case for what is public, camel case for parameters, and the prefixes that
// programs know from other generators of this shape (`Var`, `Model`, `Call`).

import { KEYWORDS, isReserved, legalName } from '../../../languages/csharp';
import { inLetters } from '../../../naming/letters';
import { sayable } from '../../../naming/spelled';
import { TAKEN } from './taken';

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters keep their case; each piece begins with a capital. */
export function pascal(text: string): string {
  let result = '';
  for (const piece of inLetters(text).match(PIECE) ?? []) {
    const glue = /\p{N}$/u.test(result) && /^\p{N}/u.test(piece) ? '_' : '';
    result += glue + capital(piece);
  }
  return result;
}

function capital(piece: string): string {
  const [first = ''] = piece;
  const upper = first.toUpperCase();
  return (upper.length === first.length ? upper : first) + piece.slice(first.length);
}

export function camel(text: string): string {
  const name = pascal(text);
  const [first = ''] = name;
  const lower = first.toLowerCase();
  return (lower.length === first.length ? lower : first) + name.slice(first.length);
}

/** A public name. */
export function publicName(hint: string): string {
  return legalName(pascal(sayable(hint)));
}

export function modelName(hint: string): string {
  const name = pascal(sayable(hint));
  const bad = /^\p{N}/u.test(name) || TAKEN.avoidedType.has(name) || KEYWORDS.has(name.toLowerCase());
  return legalName(bad ? `Model${name}` : name);
}

export function propertyName(hint: string): string {
  const name = pascal(sayable(hint));
  return legalName(TAKEN.avoidedProperty.has(name) || KEYWORDS.has(name.toLowerCase()) ? `Var${name}` : name);
}

/** The field of a property. */
export function fieldName(name: string): string {
  const [first = ''] = name;
  return `_${first.toLowerCase()}${name.slice(first.length)}`;
}

export function parameterName(hint: string): string {
  const legal = legalName(camel(sayable(hint)));
  return isReserved(legal) ? `var${pascal(hint)}` : legal;
}

/** A class of methods; a digit in front gives `Call…`. */
export function apiName(hint: string): string {
  const name = publicName(hint);
  return /^_\p{N}/u.test(name) ? `Call${name.slice(1)}` : name;
}

export function operationName(hint: string): string {
  const name = publicName(hint);
  return /^_?\p{N}/u.test(name) ? `Call${name.replace(/^_/, '')}` : name;
}

const SYMBOLS: { readonly [symbol: string]: string } = {
  '*': 'Star', '+': 'Plus', '-': 'Minus', '/': 'Slash', '=': 'Equal', '<': 'LessThan', '>': 'GreaterThan', '!': 'Exclamation', '&': 'Ampersand',
  '|': 'Pipe', '%': 'Percent', '#': 'Hash', '@': 'At', '$': 'Dollar', '^': 'Caret', '~': 'Tilde', '.': 'Dot', ',': 'Comma', ':': 'Colon',
  ';': 'Semicolon', '?': 'Question', '_': 'Underscore', ' ': 'Space', '(': 'LeftParenthesis', ')': 'RightParenthesis', '[': 'LeftBracket',
  ']': 'RightBracket', '{': 'LeftBrace', '}': 'RightBrace', '"': 'Quote', "'": 'Apostrophe', '`': 'Backtick', '\\': 'Backslash',
}; // prettier-ignore

/** A member of an enum. */
export function enumMember(hint: string): string {
  if (hint === '') return 'Empty';
  const sign = /^-\d/.test(hint) ? 'Minus' : /^\+\d/.test(hint) ? 'Plus' : '';
  const name = sign + pascal(hint);
  if (name !== '') return legalName(name);
  const words = [...hint].map(
    (character) => SYMBOLS[character] ?? `U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  return legalName(words.join(''));
}
