// What a value of an enum is recorded under. Its kind tells `1` from `"1"`.

import { kindOfScalar, type Numeral } from '../support/exact-number';

export function valueKey(value: string | Numeral | boolean): string {
  return `${kindOfScalar(value)} ${String(value)}`;
}
