// The order of `__all__` that linters of Python want: constants, classes, the rest; numbers inside names by their value.

import { byCodeUnit } from '../../../support/order';

function rank(name: string): number {
  if (name.length > 1 && /[A-Z]/.test(name) && !/[a-z]/.test(name)) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

/** Items in the order of their names. */
export function inExportOrder<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const ranked = items.map((item) => ({ item, name: nameOf(item), rank: rank(nameOf(item)) }));
  ranked.sort((left, right) => left.rank - right.rank || natural(left.name, right.name));
  return ranked.map(({ item }) => item);
}

/** Names whose numbers count by their value. */
export function natural(left: string, right: string): number {
  for (let index = 0; index < left.length && index < right.length;) {
    const digits = digitsFrom(left, index);
    const others = digits === '' ? '' : digitsFrom(right, index);
    const order = others === '' ? left.charCodeAt(index) - right.charCodeAt(index) : compare(digits, others);
    if (order !== 0) return order;
    index += Math.max(1, digits.length);
  }
  return left.length - right.length;
}

/** Where names are the same up to here, their numbers begin at the same place. */
function digitsFrom(name: string, start: number): string {
  let end = start;
  while (isDigit(name.charCodeAt(end))) end += 1;
  return name.slice(start, end);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function compare(one: string, other: string): number {
  // Digits after a leading zero count like those after a decimal point.
  if (one.startsWith('0') || other.startsWith('0')) return byCodeUnit(one, other);
  return one.length - other.length || byCodeUnit(one, other);
}
