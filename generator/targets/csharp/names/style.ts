// How names look in C# clients: Pascal case for what is public, camel case for parameters, and the prefixes that
// programs know from other generators of this shape (`Var`, `Model`, `Call`).

import { isIdentifier, KEYWORDS, legalName, namesNoParameter } from '../../../languages/csharp';
import { codePoint, inLetters } from '../../../naming/letters';
import { sayable } from '../../../naming/spelled';
import { SYMBOLS } from '../../../naming/symbols';
import { remembered } from '../../../support/remembered';
import { TAKEN } from './taken';

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters keep their case; each piece begins with a capital. */
export const pascal = remembered((text) => {
  let result = '';
  for (const piece of inLetters(text).match(PIECE) ?? []) {
    const glue = /\p{N}$/u.test(result) && /^\p{N}/u.test(piece) ? '_' : '';
    result += glue + capital(piece);
  }
  return result;
});

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

/** What is all capitals stays as it is, with `_` for what separates words: `ATT_NAME`, `_ID`, `X_API_KEY` of `X-API-KEY`. */
function shouted(hint: string): string | undefined {
  const name = hint.replace(/[\s.|(/[\\-]/g, '_');
  return /^[A-Z_]*[A-Z][A-Z_]*$/.test(name) ? name : undefined;
}

/** Keywords of C# have small letters, so that `Return` is a name like any other. */
export function modelName(hint: string): string {
  const name = pascal(sayable(hint));
  const bad = /^\p{N}/u.test(name) || TAKEN.avoidedType.has(name);
  return legalName(bad ? `Model${name}` : name);
}

export function propertyName(hint: string): string {
  const name = shouted(hint) ?? pascal(sayable(hint));
  return legalName(/^\p{N}/u.test(name) || TAKEN.avoidedProperty.has(name) ? `Var${name}` : name);
}

/** The field of a property. */
export function fieldName(name: string): string {
  const [first = ''] = name;
  return `_${first.toLowerCase()}${name.slice(first.length)}`;
}

/** A parameter of a method. */
export function parameterName(hint: string): string {
  return shouted(hint) ?? fieldParameter(hint);
}

/** A parameter of a constructor, which takes a field. */
export function fieldParameter(hint: string): string {
  const name = camel(sayable(hint));
  const bad = namesNoParameter(name) || TAKEN.avoidedArgument.has(name) || /^\p{N}/u.test(name);
  return bad ? `var${pascal(sayable(hint))}` : legalName(name);
}

/** A class of methods; a digit in front gives `Class…`. */
export function apiName(hint: string): string {
  const name = publicName(hint);
  return /^_\p{N}/u.test(name) ? `Class${name.slice(1)}` : name;
}

/** A digit in front, or a word that is a keyword in small letters, gives `Call…`. */
export function operationName(hint: string): string {
  const name = publicName(hint);
  const small = camel(name);
  const bad = /^_?\p{N}/u.test(name) || KEYWORDS.has(small) || TAKEN.avoidedArgument.has(small);
  return bad ? `Call${name.replace(/^_/, '')}` : name;
}

/** A member of an enum of texts: blanks and `_` begin a word, other characters that no name has are left out. */
export function enumMember(hint: string): string {
  if (hint === '') return 'Empty';
  const symbol = SYMBOLS.get(hint);
  if (symbol !== undefined) return pascal(symbol);
  const sign = /^-\d/.test(hint) ? 'Minus' : /^\+\d/.test(hint) ? 'Plus' : '';
  const words = inLetters(hint).replace(/[^\p{L}\p{N}\p{M}_. /|()[\]\\-]+/gu, '');
  // Digits stand together here: `1.0` is `_10`.
  const name = sign + pascal(words).replace(/(?<=\p{N})_(?=\p{N})/gu, '');
  if (name !== '') return legalName(name);
  return legalName(
    [...hint].map((character) => pascal(SYMBOLS.get(character) ?? codePoint(character).toUpperCase())).join(''),
  );
}

/** The name of a symbol of several words in capitals, which programs know too: `GREATER_THAN_OR_EQUAL_TO`. */
export function symbolAlias(value: string): string | undefined {
  const words = SYMBOLS.get(value)?.toUpperCase().split(' ') ?? [];
  return words.length > 1 ? words.join('_') : undefined;
}

/** A member of an enum of numbers: `NUMBER_1`, `NUMBER_MINUS_1`. */
export function numberMember(value: string): string {
  return `NUMBER_${value.replace('-', 'MINUS_')}`;
}

/** A name that the document gives stays as it is where C# can have it. */
export function givenMember(name: string): string {
  return isIdentifier(name) && !KEYWORDS.has(name) ? name : enumMember(name);
}
