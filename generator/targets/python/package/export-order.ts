// The order of `__all__` that linters of Python want: constants, classes, the rest; numbers inside names by their value.

import { byCodeUnit } from '../../../support/order';

function rank(name: string): number {
  if (name.length > 1 && /[A-Z]/.test(name) && !/[a-z]/.test(name)) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

export function byExport(left: string, right: string): number {
  return rank(left) - rank(right) || natural(left, right) || byCodeUnit(left, right);
}

/** Names whose numbers count by their value. */
export function natural(left: string, right: string): number {
  const [one, other] = [pieces(left), pieces(right)];
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const order = compare(one[index] ?? '', other[index] ?? '');
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function pieces(name: string): readonly string[] {
  return name.match(/\d+|\D/g) ?? [];
}

function compare(one: string, other: string): number {
  if (!/^\d/.test(one) || !/^\d/.test(other)) return byCodeUnit(one, other);
  // Digits after a leading zero count like those after a decimal point.
  if (one.startsWith('0') || other.startsWith('0')) return byCodeUnit(one, other);
  return one.length - other.length || byCodeUnit(one, other);
}
