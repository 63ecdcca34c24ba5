// Union types, from the types they are made of.

import { join } from '../../../code/code';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import type { EnumDeclaration } from '../../../model';
import { kindOfScalar } from '../../../support/exact-number';

/** Joins types by `|`, each of them once. */
export function unionOf(types: readonly Ecmascript[]): Ecmascript {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  const isAny = distinct.length === 0 || distinct.some((type) => type.text === 'unknown');
  return isAny ? ts`unknown` : join(distinct, ts` | `);
}

/** Values of an enum that the document does not know yet are let through; editors go on proposing the known ones. */
export function openTypes({ values }: EnumDeclaration): readonly Ecmascript[] {
  const kinds = [...new Set(values.map(({ value }) => kindOfScalar(value)))];
  return kinds.flatMap((kind) => {
    if (kind === 'string') return [ts`(string & {})`];
    return kind === 'number' ? [ts`(number & {})`] : [];
  });
}
