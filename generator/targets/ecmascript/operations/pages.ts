// The row by which the runtime asks for the next page, with the names that requests and bodies have in the client.

import { namesAt, pagedContent, type Call, type PageRow, type Types } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { ObjectDeclaration } from '../../../model';
import type { Pointer } from '../../../support/pointer';
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
  call: Call,
  parameterName: (pages: PageRow) => string | undefined,
  book: Book,
  above: readonly string[] = [],
): Omit<PagesPlan, 'item'> | undefined {
  const { pages } = call;
  const content = pagedContent(call);
  if (pages === undefined || content === undefined) return undefined;
  const path = (pointer: Pointer): Ecmascript => {
    const names = namesAt(pointer, content.type, book.types, (declaration) => book.propertyNames(declaration));
    return ts`[${join([...above, ...names].map(stringLiteral), ts`, `)}]`;
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
