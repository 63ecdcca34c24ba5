// What is a legal name in TypeScript and JavaScript, by the place where it stands. It makes illegal names legal;
// which names are pretty is a target's business.

import { mint } from '../../code/code';
import { LETTERS, MARKS } from '../../naming/letters';
import { InvariantError } from '../../support/invariant';
import { byPosition, type Position } from './reserved-words';
import type { Ecmascript } from './tag';

/** Almost every name is like this, and found to be so in a fraction of the time. */
const PLAIN = /^[$A-Za-z_][$A-Za-z0-9_]*$/;
const NAME = new RegExp(`^[$${LETTERS}][$${LETTERS}${MARKS}]*$`);
const ILLEGAL = new RegExp(`[^$${LETTERS}${MARKS}]`, 'gu');

/** Can stand as a property's name or after a dot. Reserved words can. */
export function isIdentifier(name: string): boolean {
  return PLAIN.test(name) || NAME.test(name);
}

/** Can be declared at this position. */
export function isDeclarable(name: string, position: Position): boolean {
  return isIdentifier(name) && !byPosition[position].has(name);
}

/** A legal name made of any hint: total, pure, and the hint itself where that is legal. For `NameScope.style`, after casing. */
export function legalName(hint: string, position: Position): string {
  let name = isIdentifier(hint) ? hint : hint.replace(ILLEGAL, '_');
  if (!isIdentifier(name)) name = `_${name}`;
  return byPosition[position].has(name) ? `${name}_` : name;
}

/** A name that was made legal already. */
export function identifier(name: string): Ecmascript {
  if (!isIdentifier(name)) throw new InvariantError(`not an identifier: ${JSON.stringify(name)}`);
  return mint('ecmascript', name);
}
