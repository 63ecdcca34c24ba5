// Union types of declarations, from the types they are made of.

import { join } from '../../../code/code';
import { ts, type Ecmascript } from '../../../languages/ecmascript';

/** Joins types by `|`, each of them once. */
export function joined(types: readonly Ecmascript[]): Ecmascript {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  return distinct.length === 0 || distinct.some((type) => type.text === 'unknown')
    ? ts`unknown`
    : join(distinct, ts` | `);
}
