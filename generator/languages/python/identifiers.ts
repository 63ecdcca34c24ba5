// Names of Python code. Only ASCII identifiers are made: Python folds others (NFKC), so that two that look different
// could be one.

import { mint } from '../../code/code';
import { invariant } from '../../support/invariant';
import { KEYWORDS } from './reserved-words';
import type { Python } from './tag';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && !KEYWORDS.has(name);
}

/** A name that was assigned. */
export function identifier(name: string): Python {
  invariant(isIdentifier(name), `not a Python identifier: ${JSON.stringify(name)}`);
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
