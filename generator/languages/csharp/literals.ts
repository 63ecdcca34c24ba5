// Values as C# literals. Each is one line and holds no character that a reader cannot see.

import { mint } from '../../code/code';
import { invariant } from '../../support/invariant';
import { wellFormed } from '../../support/plain-text';
import type { Csharp } from './tag';

const SHORT: { readonly [character: string]: string } = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

// Quote, backslash, controls, line ends (U+0085, U+2028, U+2029 among them), bidirectional marks, characters of no
// width, noncharacters, lone surrogates.
const ESCAPED =
  /["\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Cs}]/gu;

function quote(value: string): string {
  const inside = value.replace(
    ESCAPED,
    (character) => SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${inside}"`;
}

export function stringLiteral(value: string): Csharp {
  return mint('csharp', quote(value));
}

/** `"…"u8`: the text's UTF-8 bytes. Lone surrogates have none. */
export function utf8Literal(value: string): Csharp {
  return mint('csharp', `${quote(wellFormed(value))}u8`);
}

export function booleanLiteral(value: boolean): Csharp {
  return mint('csharp', String(value));
}

/** A whole number, as the constant of an enum or an index. */
export function integerLiteral(value: number): Csharp {
  invariant(Number.isSafeInteger(value), `not a whole number: ${value}`);
  return mint('csharp', String(value));
}

/** A number as a `decimal`, or as a `double` where a decimal cannot hold it. */
export function numberLiteral(value: number): Csharp {
  invariant(Number.isFinite(value), 'a number of a document is finite');
  const text = String(value);
  return mint('csharp', /e/i.test(text) ? `${text}d` : Number.isSafeInteger(value) ? text : `${text}m`);
}
