// What a method returns whose answers come in pages: the row by which the runtime asks for the next one, with the names
// that requests and bodies have here, and the type of an item.

import type { Call } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { tokensOf, type Pointer } from '../../../support/pointer';
import { isCallShaped } from '../compat';
import type { TypeBook } from '../types/book';
import { block } from '../../ecmascript/layout';
import type { RequestPlan } from './plan';

export interface PagesPlan {
  readonly row: Ecmascript;
  readonly item: Ecmascript;
}

/** Nothing where a link leads to the next page, or where the class is that of another generator. */
export function planPages(
  { pages, result, stream }: Call,
  request: RequestPlan,
  book: TypeBook,
): PagesPlan | undefined {
  if (pages === undefined || stream !== undefined || isCallShaped(book.options.compat)) return undefined;
  const parameter = request.members.find(({ argument }) => argument.key === `query ${pages.parameter}`);
  const [content] = result.contents;
  if (parameter === undefined || content?.kind !== 'json' || result.contents.length > 1) return undefined;
  const path = (pointer: Pointer): Ecmascript => {
    const names = namesAt(pointer, content.type, book);
    return ts`[${join(names.map(stringLiteral), ts`, `)}]`;
  };
  const { style, items, next, more } = pages;
  return {
    row: block([
      ts`style: ${stringLiteral(style)}`,
      ts`parameter: ${stringLiteral(parameter.name)}`,
      ts`items: ${path(items)}`,
      ...(next === undefined ? [] : [ts`next: ${path(next)}`]),
      ...(more === undefined ? [] : [ts`more: ${path(more)}`]),
    ]),
    item: book.of(pages.item, 'output'),
  };
}

/** The properties that lead to the place of a pointer, by the names that they have in a body. */
function namesAt(
  pointer: Pointer,
  whole: Call['result']['contents'][number]['type'],
  book: TypeBook,
): readonly string[] {
  let type = whole;
  return tokensOf(pointer).map((token) => {
    const property = book.types.properties(type).get(token);
    const declaration = book.types.declared(type);
    const inner = book.types.underlying(type);
    type = property?.type ?? (inner.kind === 'map' ? inner.values : { kind: 'unknown', reason: 'any' });
    if (declaration?.kind !== 'object' || property === undefined) return token;
    return book.propertyNames(declaration).get(token) ?? token;
  });
}
