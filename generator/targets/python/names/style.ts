// Names in the forms that users of openapi-generator's Python client know (its version 7), so that a program finds in this
// client what it found in that one. Each function is total: a hint without any usable character is spelled out.

import { fileName } from '../../../naming/file-name';
import { inLetters } from '../../../naming/letters';
import { spacedOut } from '../../../naming/signs';
import { sayable, spelled } from '../../../naming/spelled';
import { remembered } from '../../../support/remembered';
import { isIdentifier, legalCharacters } from '../../../languages/python';
import { TAKEN } from './taken';
import type { Numeral } from '../../../support/exact-number';

/** Digits and marks, which names do not begin with. */
const NO_START = /^[\p{N}\p{M}]/u;

function isReserved(name: string): boolean {
  return TAKEN.anywhere.has(name.toLowerCase());
}

/** An empty pair of brackets is dropped; brackets, dots, hyphens, bars, blanks and slashes become underscores; what else is no word character is dropped. */
const sanitize = remembered((hint) => {
  const text = sayable(hint)
    .replaceAll('[]', '')
    .replace(/[[(]/g, '_')
    .replace(/[\])]/g, '')
    .replace(/[.\-|\s/\\]/g, '_');
  return legalCharacters(text, '');
});

const underscore = remembered((text) =>
  text
    .replace(/([A-Z]+)([A-Z][a-z][a-z]+)/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .normalize('NFKC'),
);

function camelize(text: string): string {
  const words = text.split('_').map((word) => (word[0] ?? '').toUpperCase() + word.slice(1));
  return legalCharacters(words.join(''), '');
}

/** `Foo_` and `_foo` name fields and arguments; a reserved word or a digit in front gives `var_…`. */
export function variableName(hint: string): string {
  let name = sanitize(hint);
  if (/^[A-Z_]*$/.test(name)) name = name.toLowerCase();
  name = underscore(name).replace(/^_+/, '');
  return name === '' || isReserved(name) || NO_START.test(name) ? `var_${name}` : name;
}

export function parameterName(hint: string): string {
  const name = variableName(hint);
  return TAKEN.argument.has(name) ? `param_${name}` : name;
}

/** `read_pets__get` and `read-pets-get` are `readPetsGet`, of which one underscore each is left: `read_pets_get`. */
export function operationName(hint: string): string {
  const name = underscore(sanitize(oneWord(hint))).replace(/^_+/, '');
  return name === '' || isReserved(name) || NO_START.test(name) ? `call_${name}` : name;
}

/** The old client takes hyphens, underscores and the like out of an id before it looks for words in it. */
function oneWord(hint: string): string {
  const parts = hint.split(/[-_:;#]/).filter((part) => part !== '');
  if (parts.length === 0) return hint;
  const word = parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** A piece of the name of a place, whatever it says: `200 response` makes `200Response`. */
export function wordsName(words: string): string {
  return camelize(sanitize(spacedOut(words)));
}

export function modelName(hint: string): string {
  const name = camelize(sanitize(hint));
  return isReserved(name) || NO_START.test(name) ? `Model${name}` : name;
}

export function apiName(tag: string): string {
  const name = camelize(sanitize(tag));
  return `${NO_START.test(name) ? `Class${name}` : name}Api`;
}

/** The row of a method. Capitals that stand for other letters too, such as those of `ß`, are left alone. */
export function constantName(method: string): string {
  const name = method.toUpperCase().normalize('NFKC');
  return name.toLowerCase() === method && isIdentifier(name) ? name : `${method}_OPERATION`;
}

/** The module that declares a class. */
export function moduleName(className: string): string {
  const name = underscore(className);
  return fileName(isReserved(name) ? `model_${name}` : name).toLowerCase();
}

const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries({ '': 'EMPTY', ' ': 'SPACE', _: 'UNDERSCORE' }));

/** What the old client calls signs inside of a value. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'Dollar'],
  ['^', 'Caret'],
  ['|', 'Pipe'],
  ['=', 'Equal'],
  ['*', 'Star'],
  ['-', 'Minus'],
  ['&', 'Ampersand'],
  ['%', 'Percent'],
  ['#', 'Hash'],
  ['@', 'At'],
  ['!', 'Exclamation'],
  ['+', 'Plus'],
  [':', 'Colon'],
  [';', 'Semicolon'],
  ['>', 'Greater_Than'],
  ['<', 'Less_Than'],
  ['.', 'Dot'],
  ['?', 'Question_Mark'],
  [',', 'Comma'],
  ["'", 'Quote'],
  ['"', 'Double_Quote'],
  ['/', 'Slash'],
  ['\\', 'Back_Slash'],
  ['(', 'Left_Parenthesis'],
  [')', 'Right_Parenthesis'],
  ['{', 'Left_Curly_Bracket'],
  ['}', 'Right_Curly_Bracket'],
  ['[', 'Left_Square_Bracket'],
  [']', 'Right_Square_Bracket'],
  ['~', 'Tilde'],
  ['`', 'Backtick'],
]);

/**
 * A member of an enumeration of texts, by the old client's rule: `apiKey` is `APIKEY`, `vault.created` is `VAULT_DOT_CREATED`.
 * Undefined where that is no name.
 */
export function oldMemberName(value: string): string | undefined {
  const symbol = SYMBOLS.get(value);
  if (symbol !== undefined) return symbol;
  // Words are parted only in values that hold a sign or an underscore.
  const parted = [...value].some((char) => char === '_' || SIGNS.has(char));
  const named = [...value].map((char) => (SIGNS.has(char) ? `${SIGNS.get(char) ?? ''}_` : char)).join('');
  const text = (parted ? underscore(named) : named).toUpperCase();
  const name = text.replaceAll(' ', '_').replace(/^_/, '').replace(/_$/, '');
  const legal = /^\d/.test(name) ? `ENUM_${name}` : name;
  return isIdentifier(legal) && legal.normalize('NFKC') === legal && !legal.startsWith('_') ? legal : undefined;
}

/** A member of an enumeration of texts, in words: `apiKey` is `API_KEY`. */
export function memberName(value: string): string {
  const symbol = SYMBOLS.get(value);
  if (symbol !== undefined) return symbol;
  const letters = inLetters(value);
  if (!/[\p{L}\p{N}]/u.test(letters) || /^[+-]\d/.test(value)) return legalMember(spelled(letters));
  const text = legalCharacters(letters, '_');
  return legalMember(/[a-z]/.test(text) ? underscore(text) : text);
}

/** A member of an enumeration of numbers: `NUMBER_1`, `NUMBER_MINUS_1`. */
export function numberMember(value: Numeral): string {
  return `NUMBER_${String(value).replace('-', 'MINUS_').replaceAll('.', '_DOT_').replace('+', '')}`.toUpperCase();
}

/** A name that the document gives to a member, to the letter; undefined where it cannot be one. */
export function givenMember(name: string): string | undefined {
  const usable = isIdentifier(name) && !name.startsWith('_') && name.normalize('NFKC') === name;
  return usable && !TAKEN.members.has(name) ? name : undefined;
}

function legalMember(text: string): string {
  const name = legalCharacters(text.toUpperCase(), '_').replace(/^_+|_+$/g, '');
  if (name === '') return 'VALUE';
  return NO_START.test(name) ? `ENUM_${name}` : name;
}

/** What stands at the end of the name of a method that iterates over all pages. */
export const ITERATING = '_iter';
