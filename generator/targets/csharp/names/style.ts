// How names look in C# clients: Pascal case for what is public, camel case for parameters, and the prefixes that
// programs know from other generators of this shape (`Var`, `Model`, `Call`).

import { KEYWORDS, isReserved, legalName } from '../../../languages/csharp';

const PIECE = /[\p{L}\p{N}]+/gu;

/** Letters keep their case; each piece begins with a capital. */
export function pascal(text: string): string {
  let result = '';
  for (const piece of text.match(PIECE) ?? []) {
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

/** A public name; `Empty` for a hint without a letter or digit. */
export function publicName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'Empty';
  return legalName(name);
}

// What programs usually have in scope: a model of this name would be ambiguous wherever it is used.
const MODEL_RESERVED = new Set(
  'Action Attribute Client Configuration Console Convert Enum Environment Exception File Func List Nullable Object String Stream Task Type Version'.split(
    ' ',
  ),
);

export function modelName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'ModelEmpty';
  const bad = /^\p{N}/u.test(name) || MODEL_RESERVED.has(name) || KEYWORDS.has(name.toLowerCase());
  return legalName(bad ? `Model${name}` : name);
}

const PROPERTY_RESERVED = new Set(['Client', 'Configuration', 'Version', 'Parameter']);

export function propertyName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'Empty';
  return legalName(PROPERTY_RESERVED.has(name) || KEYWORDS.has(name.toLowerCase()) ? `Var${name}` : name);
}

export function parameterName(hint: string): string {
  const name = camel(hint);
  if (name === '') return 'empty';
  const legal = legalName(name);
  return isReserved(legal) ? `var${pascal(hint)}` : legal;
}

/** A class of methods; a digit in front gives `Call…`. */
export function apiName(hint: string): string {
  return /^\p{N}/u.test(pascal(hint)) ? `Call${pascal(hint)}` : publicName(hint);
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
