// Values as Python literals, on one line, in the quotes that Python's formatters prefer: double ones, unless single ones
// need fewer escapes. Nothing in them is invisible.

import { mint } from '../../code/code';
import { CONTROLS, HIDDEN, LONE, NOTHING_TO_ESCAPE, SHORT, unicodeEscape } from '../../support/escape';
import { invariant } from '../../support/invariant';
import type { Numeral } from '../../support/exact-number';
import type { Python } from './tag';

// The quotes of a literal are not all the same, so they are escaped apart. What is outside of the basic plane is not always
// a plain letter or symbol.
const ESCAPED = new RegExp(String.raw`[\\${CONTROLS}${HIDDEN}${LONE}]|[\u{10000}-\u{10ffff}]`, 'gu');

/** The inside of a string literal, but for its quotes. */
export function escapeText(value: string): string {
  if (NOTHING_TO_ESCAPE.test(value)) return value;
  return value.replace(ESCAPED, (character) => {
    const short = SHORT[character];
    if (short !== undefined) return short;
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
    return code > 0xff ? unicodeEscape(code) : `\\x${code.toString(16).padStart(2, '0')}`;
  });
}

export function quote(value: string): string {
  if (NOTHING_TO_ESCAPE.test(value)) return `"${value}"`;
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const mark = doubles > singles ? "'" : '"';
  return mark + escapeText(value).replaceAll(mark, `\\${mark}`) + mark;
}

export function stringLiteral(value: string): Python {
  return mint('python', quote(value));
}

/** A string that holds code, such as a type that is read later. */
export function quotedCode(code: Python): Python {
  return mint('python', quote(code.text), code.mentions);
}

/** In single quotes wherever that is possible, as examples have always been written. */
export function singleQuoted(value: string): Python {
  return mint('python', `'${escapeText(value).replaceAll("'", "\\'")}'`);
}

export function numeral(value: Numeral): string {
  if (typeof value !== 'number') return value.text;
  invariant(!Number.isNaN(value), 'NaN is not a value of a document');
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : 'float("-inf")';
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  const exponent = /^(-?\d+)(?:\.(\d+))?e\+(\d+)$/.exec(text);
  // An integer stays an integer, whatever its size.
  return exponent === null ? text : BigInt(value).toString();
}

export function numberLiteral(value: Numeral): Python {
  return mint('python', numeral(value));
}

export function booleanLiteral(value: boolean): Python {
  return mint('python', value ? 'True' : 'False');
}
