// The row by which the runtime asks for the next page, with the names that requests and bodies have in the client.

import { namesAt, pagedContent, type Call, type CallArgument, type Types } from '../../../client';
import { numberLiteral, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { ObjectDeclaration, Type } from '../../../model';
import type { Pointer } from '../../../support/pointer';
import { block, textList } from '../layout';
import { runtime } from '../types/symbols';

/** What a method returns whose answers come in pages. */
export interface PagesPlan {
  readonly row: Ecmascript;
  /** What leads to the next page: an argument, a part of one, a number up to that of the pages, or a link. */
  readonly by: 'argument' | 'place' | 'count' | 'link';
  /** The type of an item. */
  readonly item: Ecmascript;
}

interface Book {
  readonly types: Types;
  /** The property name of each wire name. */
  propertyNames(declaration: ObjectDeclaration): ReadonlyMap<string, string>;
}

/** `argumentPath`: what leads from a request to an argument. `above`: what leads from a result to the body. */
export function pagesRow(
  call: Call,
  argumentPath: (argument: CallArgument) => readonly string[] | undefined,
  book: Book,
  above: readonly string[] = [],
): Omit<PagesPlan, 'item'> | undefined {
  const { pages } = call;
  const content = pagedContent(call);
  if (pages === undefined || content === undefined) return undefined;
  const within = (whole: Type, pointer: Pointer, before: readonly string[] = []): Ecmascript => {
    const names = namesAt(pointer, whole, book.types, (declaration) => book.propertyNames(declaration));
    return textList([...before, ...names]);
  };
  const path = (pointer: Pointer): Ecmascript => within(content.type, pointer, above);
  const { style, first, items, next, last, more, pages: count } = pages;
  const places = [
    ts`items: ${path(items)}`,
    ...(next === undefined || style === 'link' ? [] : [ts`next: ${path(next)}`]),
    ...(last === undefined ? [] : [ts`last: ${within(pages.item, last)}`]),
    ...(more === undefined ? [] : [ts`more: ${path(more)}`]),
    ...(count === undefined ? [] : [ts`pages: ${path(count)}`]),
  ];
  if (style === 'link') {
    return { row: block([...places, ts`header: ${runtime('link-header', 'nextLink')}`]), by: 'link' };
  }
  if (style === 'next') return { row: block(places), by: 'link' };
  const argument = call.arguments.find(({ key }) => key === pages.asked?.key);
  const before = argument && argumentPath(argument);
  if (argument === undefined || before === undefined) return undefined;
  const [parameter] = before;
  const isWhole = pages.asked?.within === '' && parameter !== undefined;
  const asked = [
    ts`style: ${stringLiteral(style)}`,
    isWhole && count === undefined
      ? ts`parameter: ${stringLiteral(parameter)}`
      : ts`asked: ${within(argument.type, pages.asked?.within ?? '', before)}`,
    ...(first === undefined ? [] : [ts`first: ${numberLiteral(first)}`]),
  ];
  const by = count !== undefined ? 'count' : isWhole ? 'argument' : 'place';
  return { row: block([...asked, ...places]), by };
}
