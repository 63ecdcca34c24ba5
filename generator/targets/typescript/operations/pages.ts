// What a method returns whose answers come in pages.

import type { Call } from '../../../client';
import { pagesRow, type PagesPlan } from '../../ecmascript/operations/pages';
import { isCallShaped } from '../compat';
import type { TypeBook } from '../types/book';
import type { RequestPlan } from './plan';

/** Nothing where the class is that of another generator. */
export function planPages(call: Call, request: RequestPlan, book: TypeBook): PagesPlan | undefined {
  if (call.pages === undefined || isCallShaped(book.options.compat)) return undefined;
  const row = pagesRow(
    call,
    ({ parameter }) => request.members.find(({ argument }) => argument.key === `query ${parameter}`)?.name,
    book,
  );
  return row === undefined ? undefined : { ...row, item: book.of(call.pages.item, 'output') };
}
