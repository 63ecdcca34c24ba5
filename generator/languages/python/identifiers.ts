// Names of Python code. Python folds identifiers (NFKC), so that two that look different could be one: only those are
// names here that folding does not change.

import { mint } from '../../code/code';
import { LETTERS, MARKS } from '../../naming/letters';
import { invariant, InvariantError } from '../../support/invariant';
import { KEYWORDS } from './reserved-words';
import type { Python } from './tag';

const IDENTIFIER = new RegExp(`^[${LETTERS}][${LETTERS}${MARKS}]*$`);
/** Almost every name is like this: folding changes nothing of it. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ILLEGAL = new RegExp(`[^${LETTERS}${MARKS}]`, 'gu');

export function isIdentifier(name: string): boolean {
  const isName = PLAIN.test(name) || (IDENTIFIER.test(name) && name.normalize('NFKC') === name);
  return isName && !KEYWORDS.has(name);
}

/** The characters of a text that can stand in a name, as Python folds them; others are replaced. */
export function legalCharacters(text: string, replacement: '' | '_'): string {
  if (/^[A-Za-z0-9_]*$/.test(text)) return text;
  const folded = text.normalize('NFKC').replace(ILLEGAL, replacement);
  return /^\p{ASCII}*$/u.test(folded) ? folded : folded.normalize('NFKC').replace(ILLEGAL, replacement);
}

/** A name that was assigned. */
export function identifier(name: string): Python {
  if (!isIdentifier(name)) throw new InvariantError(`not a Python identifier: ${JSON.stringify(name)}`);
  return mint('python', name);
}

/** `package.module.Name`: identifiers with dots between them, with leading dots where it is relative. */
export function dottedName(name: string): Python {
  const path = name.replace(/^\.+/, '');
  invariant(
    path === '' ? name !== '' : path.split('.').every(isIdentifier),
    `not a dotted name: ${JSON.stringify(name)}`,
  );
  return mint('python', name);
}
