// Names in the forms that users of openapi-generator's Python client know (its version 7), so that a program finds in this
// client what it found in that one. Each function is total: a hint without any usable character is spelled out.

import { spelled } from '../../../naming/spelled';
import { KEYWORDS } from '../../../languages/python';

/** Words that names avoid wherever they stand, in lower case: the keywords, and what the old client used in its methods. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[...KEYWORDS].map((word) => word.toLowerCase()),
  ...(
    'field all_params resource_path path_params query_params header_params form_params local_var_files body_params ' +
    'auth_settings property schema base64 json date float self print exec'
  ).split(' '),
]);

function isReserved(name: string): boolean {
  return RESERVED.has(name.toLowerCase());
}

/** Brackets, dots, hyphens, blanks and slashes become underscores; what else is no word character is dropped. */
function sanitize(hint: string): string {
  const text = hint
    .replaceAll('[]', '_')
    .replace(/[[(]/g, '_')
    .replace(/[\])]/g, '')
    .replace(/[.\-|\s/:]/g, '_')
    .replace(/[^A-Za-z0-9_]/g, '');
  if (/[A-Za-z0-9]/.test(text)) return text;
  // Nothing is left: other scripts, symbols. Letters become their code points, symbols their names.
  const letters = hint.replace(/[^\p{ASCII}]/gu, (letter) => ` u${(letter.codePointAt(0) ?? 0).toString(16)} `);
  return (
    spelled(letters)
      .replace(/ /g, '_')
      .replace(/[^A-Za-z0-9_]/g, '') || 'value'
  );
}

function underscore(text: string): string {
  return text
    .replace(/([A-Z]+)([A-Z][a-z][a-z]+)/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function camelize(text: string): string {
  return text
    .split('_')
    .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1))
    .join('');
}

/** `Foo_` and `_foo` name fields and arguments; a reserved word or a digit in front gives `var_…`. */
export function variableName(hint: string): string {
  let name = sanitize(hint);
  if (/^[A-Z_]*$/.test(name)) name = name.toLowerCase();
  name = underscore(name).replace(/^_+/, '');
  return name === '' || isReserved(name) || /^\d/.test(name) ? `var_${name}` : name;
}

export function parameterName(hint: string): string {
  const name = variableName(hint);
  return name === 'callback' ? 'param_callback' : name;
}

export function operationName(hint: string): string {
  const name = underscore(sanitize(hint)).replace(/^_+/, '');
  return name === '' || isReserved(name) || /^\d/.test(name) ? `call_${name}` : name;
}

/** Words of our own, as a piece of a name: `200 response` makes `200Response`. */
export function wordsName(words: string): string {
  return camelize(sanitize(words));
}

export function modelName(hint: string): string {
  const name = camelize(sanitize(hint));
  return isReserved(name) || /^\d/.test(name) ? `Model${name}` : name;
}

export function apiName(tag: string): string {
  const name = camelize(sanitize(tag));
  return `${/^\d/.test(name) ? `Class${name}` : name}Api`;
}

/** The module that declares a class. */
export function moduleName(className: string): string {
  const name = underscore(className);
  return isReserved(name) ? `model_${name}` : name;
}

/** `/pets/{petId}` and `GET` make `pets_pet_id_get`. */
export function unnamedOperation(path: string, method: string): string {
  const words = path
    .replace(/[{}]/g, '')
    .split('/')
    .filter((word) => word !== '');
  return [...words, method.toLowerCase()].join('_');
}

const SYMBOLS: { readonly [text: string]: string } = { '': 'EMPTY', ' ': 'SPACE', _: 'UNDERSCORE' };

/** A member of an enumeration of texts. */
export function memberName(value: string): string {
  const symbol = Object.hasOwn(SYMBOLS, value) ? SYMBOLS[value] : undefined;
  if (symbol !== undefined) return symbol;
  if (/^[^A-Za-z0-9]+$/.test(value) || /^[+-]\d/.test(value)) return legalMember(spelled(value));
  const text = value.replace(/\s/g, '_').replace(/[^A-Za-z0-9_]/g, '_');
  return legalMember(/[a-z]/.test(text) ? underscore(text) : text);
}

/** A member of an enumeration of numbers: `NUMBER_1`, `NUMBER_MINUS_1`. */
export function numberMember(value: number): string {
  return `NUMBER_${String(value).replace('-', 'MINUS_').replaceAll('.', '_DOT_').replace('+', '')}`.toUpperCase();
}

function legalMember(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9_]/g, '_')
    .toUpperCase()
    .replace(/^_+|_+$/g, '');
  if (name === '') return 'VALUE';
  return /^\d/.test(name) ? `ENUM_${name}` : name;
}
