// Which values of a document, such as its examples, are valid for a type of text or number. Patterns are not run, for an
// expression of a document can take for ever.

import { compareNumerals, isNumeral, isWhole, wholeOf, type Numeral } from '../support/exact-number';
import type { Json } from '../support/json';
import type { IntegerType, NumberType, StringContent, StringType } from './type';

const FORMS: { readonly [content in StringContent]?: RegExp } = {
  'date-time': /^\d{4}-\d\d-\d\d[Tt ]([01]\d|2[0-3]):\d\d:\d\d(\.\d+)?([Zz]|[+-](0\d|1[0-3]):[0-5]\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  int64: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  base64: /^[A-Za-z0-9+/]*={0,2}$/,
  base64url: /^[\w-]*={0,2}$/,
};

/** Whether a value is a text of the type: its length, and the form that its format has. */
export function fitsText(type: StringType, value: Json): value is string {
  if (typeof value !== 'string') return false;
  const length = [...value].length;
  if (length < (type.minLength ?? 0) || length > Math.min(type.maxLength ?? Infinity, 10_000)) return false;
  if (FORMS[type.content]?.test(value) === false) return false;
  if (!/^date(-time|$)/.test(type.content)) return true;
  return (
    !Number.isNaN(Date.parse(value)) && (type.content === 'date-time-rfc7231' || isCalendarDay(value.slice(0, 10)))
  );
}

/** `2013-02-30` is a date for JavaScript, and so is one of the year 0, which other languages do not have. */
function isCalendarDay(day: string): boolean {
  return !day.startsWith('0000') && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Whether a value is a number of the type: within its bounds, and a multiple where it must be one. */
export function fitsNumber(type: IntegerType | NumberType, value: Json): value is Numeral {
  if (!isNumeral(value) || (type.kind === 'integer' && !isWhole(value))) return false;
  const at = (limit: Numeral | undefined): number | undefined =>
    limit === undefined ? undefined : compareNumerals(value, limit);
  return (
    (at(type.minimum) ?? 0) >= 0 &&
    (at(type.maximum) ?? 0) <= 0 &&
    (at(type.exclusiveMinimum) ?? 1) > 0 &&
    (at(type.exclusiveMaximum) ?? -1) < 0 &&
    isMultiple(value, type.multipleOf)
  );
}

function isMultiple(value: Numeral, step: Numeral | undefined): boolean {
  if (step === undefined || Number(step) <= 0) return true;
  const [whole, part] = [wholeOf(value), wholeOf(step)];
  if (whole !== undefined && part !== undefined) return whole % part === 0n;
  const times = Number(value) / Number(step);
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}
