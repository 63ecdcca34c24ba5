// Values as C# literals. Each is one line and holds no character that a reader cannot see.

import { mint } from '../../code/code';
import { CONTROLS, escaped, HIDDEN, LONE } from '../../support/escape';
import { invariant } from '../../support/invariant';
import { isWhole, wholeOf, type Numeral } from '../../support/exact-number';
import { wellFormed } from '../../support/plain-text';
import type { Csharp } from './tag';

const ESCAPED = new RegExp(String.raw`["\\${CONTROLS}${HIDDEN}${LONE}]`, 'gu');

function quote(value: string): string {
  return `"${escaped(value, ESCAPED)}"`;
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
export function integerLiteral(value: Numeral): Csharp {
  const whole = wholeOf(value);
  invariant(whole !== undefined, `not a whole number: ${String(value)}`);
  return mint('csharp', whole.toString());
}

/** A number as a value of the type; undefined where the type does not hold it. In an `object` it is what it looks like. */
export function typedNumber(value: Numeral, type: string): Csharp | undefined {
  const [suffix, holds] = suffixOf(value, type);
  const text = wholeOf(value)?.toString() ?? String(value);
  return holds ? mint('csharp', `${suffix === 'd' || suffix === 'f' ? String(value) : text}${suffix}`) : undefined;
}

function suffixOf(numeral: Numeral, type: string): readonly [suffix: string, holds: boolean] {
  const whole = wholeOf(numeral);
  const value = Number(numeral);
  const isInt = whole !== undefined && BigInt.asIntN(32, whole) === whole;
  const isLong = whole !== undefined && BigInt.asIntN(64, whole) === whole;
  switch (type) {
    case 'int':
      return ['', isInt];
    case 'long':
      return ['L', isLong];
    case 'ulong':
      return ['UL', whole !== undefined && BigInt.asUintN(64, whole) === whole];
    case 'float':
      return ['f', Math.abs(value) <= 3.4e38];
    case 'double':
      return ['d', Number.isFinite(value)];
    case 'decimal':
      return ['m', Math.abs(value) <= 7.9e28];
    case 'object':
      return [isInt ? '' : isLong ? 'L' : 'd', Number.isFinite(value)];
    default:
      return ['', false];
  }
}

/** A number as a `decimal`, or as a `double` where a decimal cannot hold it. */
export function numberLiteral(value: Numeral): Csharp {
  invariant(Number.isFinite(Number(value)), 'a number of a document is finite');
  const text = String(value);
  return mint('csharp', /e/i.test(text) ? `${text}d` : isWhole(value) ? text : `${text}m`);
}
