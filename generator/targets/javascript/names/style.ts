// Casing as users of openapi-generator's client know it: what stands between words goes, the letters in them stay as
// they are (`APIKey`, not `ApiKey`), and names in capitals stay so.

import { isDeclarable, isIdentifier } from '../../../languages/ecmascript';
import { idWords, spacedOut, withoutSigns } from '../../../naming/signs';
import { sayable } from '../../../naming/spelled';
import { remembered } from '../../../support/remembered';
import { TAKEN } from './taken';

function capitalized(hint: string): string {
  return withoutSigns(hint)
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

/** The name of a property: `redirect_uri` is `redirectUri`; `API_KEY` stays. */
export function propertyName(hint: string): string {
  return isShouted(hint) ? hint : camel(spacedOut(hint));
}

function camel(hint: string): string {
  const name = upperCamel(hint);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function isShouted(hint: string): boolean {
  return /^[A-Z_]*[A-Z][A-Z_]*$/.test(hint);
}

/** The name of a variable or an argument; `_` in front of reserved words. `X-CM-ID` is `X_CM_ID`. */
export function argumentName(hint: string): string {
  const plain = hint
    .replaceAll('[]', '')
    .replace(/[\])]/g, '')
    .replace(/[[(.\-|\s/\\]/g, '_');
  const name = isShouted(plain) ? plain : camel(hint);
  return isDeclarable(name, 'binding') && !TAKEN.word.has(name) ? name : `_${name}`;
}

/** The name of a class; `Model` in front where it is reserved or begins with a digit. */
export function className(hint: string): string {
  const name = upperCamel(hint);
  const plain = name.replace(/^_(?=\p{N})/u, '');
  return plain === name && isDeclarable(name, 'type') ? name : `Model${plain}`;
}

/** The name of an API's class; `Class` in front of a digit. */
export function apiName(hint: string): string {
  return className(upperCamel(hint).replace(/^_(?=\p{N})/u, 'Class'));
}

/** The name of a method; `call` in front of reserved words, and of digits with what follows them in small letters. */
export function methodName(hint: string): string {
  const name = camel(idWords(hint));
  const [whole, digits = '', letter = ''] = /^_(\p{N}+)(\p{Lu}?)/u.exec(name) ?? [];
  if (whole !== undefined) return `call${digits}${letter.toLowerCase()}${name.slice(whole.length)}`;
  return isDeclarable(name, 'binding') && !TAKEN.word.has(name) && !TAKEN.method.has(name)
    ? name
    : `call${upperCamel(idWords(hint))}`;
}
