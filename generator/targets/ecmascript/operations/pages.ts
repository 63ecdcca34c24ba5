// The row by which the runtime asks for the next page, with the names that requests and bodies have in the client.

import type { Call, PageRow, Types } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { ObjectDeclaration, Type } from '../../../model';
import { tokensOf, type Pointer } from '../../../support/pointer';
import { block } from '../layout';
import { runtime } from '../types/symbols';

/** What a method returns whose answers come in pages. */
export interface PagesPlan {
  readonly row: Ecmascript;
  /** Whether a link leads to the next page. */
  readonly linked: boolean;
  /** The type of an item. */
  readonly item: Ecmascript;
}

interface Book {
  readonly types: Types;
  /** The property name of each wire name. */
  propertyNames(declaration: ObjectDeclaration): ReadonlyMap<string, string>;
}

/** `parameterName`: as requests have it. `above`: what leads from a result to the body. */
export function pagesRow(
  { pages, result, stream }: Call,
  parameterName: (pages: PageRow) => string | undefined,
  book: Book,
  above: readonly string[] = [],
): Omit<PagesPlan, 'item'> | undefined {
  if (pages === undefined || stream !== undefined) return undefined;
  const [content] = result.contents;
  if (content?.kind !== 'json' || result.contents.length > 1) return undefined;
  const path = (pointer: Pointer): Ecmascript => {
    const names = [...above, ...namesAt(pointer, content.type, book)];
    return ts`[${join(names.map(stringLiteral), ts`, `)}]`;
  };
  const { style, items, next, more } = pages;
  const places = [
    ts`items: ${path(items)}`,
    ...(next === undefined || style === 'link' ? [] : [ts`next: ${path(next)}`]),
    ...(more === undefined ? [] : [ts`more: ${path(more)}`]),
  ];
  if (style === 'link') {
    return { row: block([...places, ts`header: ${runtime('link-header', 'nextLink')}`]), linked: true };
  }
  if (style === 'next') return { row: block(places), linked: true };
  const parameter = parameterName(pages);
  if (parameter === undefined) return undefined;
  const asked = [ts`style: ${stringLiteral(style)}`, ts`parameter: ${stringLiteral(parameter)}`];
  return { row: block([...asked, ...places]), linked: false };
}

/** The properties that lead to the place of a pointer, by the names that they have in a body. */
function namesAt(pointer: Pointer, whole: Type, book: Book): readonly string[] {
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
