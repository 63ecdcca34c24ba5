// What is a legal name in C# (ECMA-334 §6.4.3). It makes illegal names legal; which names are pretty is a target's business.

import { mint } from '../../code/code';
import { LETTERS, MARKS } from '../../naming/letters';
import { InvariantError } from '../../support/invariant';
import { CONTEXTUAL, KEYWORDS, NO_PARAMETER } from './reserved-words';
import type { Csharp } from './tag';

/** Almost every name is like this, and found to be so in a fraction of the time. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const NAME = new RegExp(`^[${LETTERS}][${LETTERS}${MARKS}]*$`);

export function isIdentifier(name: string): boolean {
  return PLAIN.test(name) || NAME.test(name);
}

/** Would need an `@`, or means something else in some place. */
export function isReserved(name: string): boolean {
  return KEYWORDS.has(name) || CONTEXTUAL.has(name);
}

/** A keyword, or a word that changes what a method means in which a parameter has its name. */
export function namesNoParameter(name: string): boolean {
  return KEYWORDS.has(name) || NO_PARAMETER.has(name);
}

/** A legal name made of any hint: total, pure, and the hint itself where that is legal. Keywords stay; `identifier` writes them with `@`. */
export function legalName(hint: string): string {
  if (PLAIN.test(hint)) return hint;
  let name = '';
  for (const character of hint.normalize('NFC')) name += isIdentifier(`a${character}`) ? character : '_';
  return isIdentifier(name) ? name : `_${name}`;
}

/** A name that was made legal already. A keyword gets its `@`. */
export function identifier(name: string): Csharp {
  if (!isIdentifier(name)) throw new InvariantError(`not an identifier: ${JSON.stringify(name)}`);
  return mint('csharp', KEYWORDS.has(name) ? `@${name}` : name);
}

/** `A.B.C`, of names that were made legal already. */
export function dotted(name: string): Csharp {
  const parts = name.split('.').map((part) => identifier(part).text);
  return mint('csharp', parts.join('.'));
}

/** `global::A.B.C`: means the same wherever it stands. */
export function global(name: string): Csharp {
  return mint('csharp', `global::${dotted(name).text}`);
}
