// Casing as users of openapi-generator's client know it: what stands between words goes, the letters in them stay as
// they are (`APIKey`, not `ApiKey`), and names in capitals stay so.

import { isDeclarable, isIdentifier } from '../../../languages/ecmascript';
import { sayable } from '../../../naming/spelled';
import { remembered } from '../../../support/remembered';
import { TAKEN } from './taken';

function capitalized(hint: string): string {
  return hint
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((piece) => piece.slice(0, 1).toUpperCase() + piece.slice(1))
    .join('');
}

/** Characters that cannot stand in a name become `_`, character by character. */
function legal(name: string): string {
  if (isIdentifier(name)) return name;
  const characters = [...name].map((character) => (isIdentifier(`a${character}`) ? character : '_'));
  const text = characters.join('');
  return isIdentifier(text) ? text : `_${text}`;
}

/** `create_session` is `CreateSession`. */
export const upperCamel = remembered((hint) => legal(capitalized(sayable(hint)) || 'Value'));

/** `redirect_uri` is `redirectUri`; `API_KEY` stays. */
export function lowerCamel(hint: string): string {
  if (/^[A-Z_]*[A-Z][A-Z_]*$/.test(hint)) return hint;
  const name = upperCamel(hint);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The name of a variable or an argument; `_` in front of reserved words. */
export function argumentName(hint: string): string {
  const name = lowerCamel(hint);
  return isDeclarable(name, 'binding') ? name : `_${name}`;
}

/** The name of a class; `Model` in front where it is reserved or begins with a digit. */
export function className(hint: string): string {
  const name = upperCamel(hint);
  const plain = name.replace(/^_(?=\p{N})/u, '');
  return plain === name && isDeclarable(name, 'type') ? name : `Model${plain}`;
}

/** The name of a method; `call` in front of reserved words, and of digits with what follows them in small letters. */
export function methodName(hint: string): string {
  const name = lowerCamel(hint);
  const [whole, digits = '', letter = ''] = /^_(\p{N}+)(\p{Lu}?)/u.exec(name) ?? [];
  if (whole !== undefined) return `call${digits}${letter.toLowerCase()}${name.slice(whole.length)}`;
  return isDeclarable(name, 'binding') && !TAKEN.method.has(name) ? name : `call${upperCamel(hint)}`;
}
