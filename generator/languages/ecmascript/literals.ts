// Values as TypeScript and JavaScript literals. Each is one line, means the same as a literal type where it can be one,
// and holds no character that a reader cannot see.

import { mint } from '../../code/code';
import { CONTROLS, escaped, HIDDEN, LONE, SHORT, type ShortEscapes } from '../../support/escape';
import { isNumeral, type Numeral } from '../../support/exact-number';
import { invariant } from '../../support/invariant';
import type { Json } from '../../support/json';
import { isIdentifier } from './identifiers';
import type { Ecmascript } from './tag';

const SHORTER: ShortEscapes = { ...SHORT, '\b': '\\b', '\f': '\\f', '\v': '\\v' };

// `<` where a page that inlines the script would end it or begin a comment.
const ESCAPED = new RegExp(String.raw`["\\${CONTROLS}${HIDDEN}${LONE}]|<(?=\/script|!--)`, 'giu');

function quote(value: string): string {
  return `"${escaped(value, ESCAPED, SHORTER)}"`;
}

export function stringLiteral(value: string): Ecmascript {
  return mint('ecmascript', quote(value));
}

function numeral(value: Numeral): string {
  if (typeof value !== 'number') return value.text;
  invariant(!Number.isNaN(value), 'NaN is not a value of a document');
  if (Object.is(value, -0)) return '-0';
  // A numeral too large for a double reads as Infinity, in a literal type too.
  if (!Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999';
  return String(value);
}

export function numberLiteral(value: Numeral): Ecmascript {
  return mint('ecmascript', numeral(value));
}

export function bigintLiteral(value: bigint): Ecmascript {
  return mint('ecmascript', `${value}n`);
}

export function booleanLiteral(value: boolean): Ecmascript {
  return mint('ecmascript', String(value));
}

function key(name: string): string {
  // In an object literal `__proto__: x` and `"__proto__": x` set the prototype; only a computed key is an ordinary one.
  if (name === '__proto__') return '["__proto__"]';
  return isIdentifier(name) ? name : quote(name);
}

function json(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (isNumeral(value)) return numeral(value);
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${json(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Any JSON value as an expression, on one line. */
export function jsonLiteral(value: Json): Ecmascript {
  return mint('ecmascript', json(value));
}
