// The row by which the runtime asks for the next page of a list, with the names that answers have in the client.

import { inWireOrder, namesAt, pageArgumentAt, pagedContent, type Call, type Types } from '../../../client';
import { call as called, keyword, numberLiteral, py, stringLiteral, tuple, type Node } from '../../../languages/python';
import type { ObjectDeclaration, Type } from '../../../model';
import { tokensOf, type Pointer } from '../../../support/pointer';
import { nameFields } from '../names/assign';
import type { TypeBook } from '../types/book';
import * as s from '../types/symbols';

export interface PagesPlan {
  readonly row: Node;
  /** The type of an item. */
  readonly item: Node;
}

export function planPages(call: Call, book: TypeBook, types: Types): { readonly pages?: PagesPlan } {
  const { pages } = call;
  const content = pagedContent(call);
  if (pages === undefined || content === undefined) return {};
  const path = (pointer: Pointer, whole = content.type): Node =>
    tuple(namesAt(pointer, whole, types, fieldNames).map(stringLiteral));
  /** The name of each field, and the one that it is sent under. */
  const steps = (pointer: Pointer, whole: Type): readonly Node[] => {
    const names = namesAt(pointer, whole, types, fieldNames);
    return tokensOf(pointer).map((token, index) => tuple([names[index] ?? token, token].map(stringLiteral)));
  };
  const { style, first, items, next, last, more, pages: count, asked } = pages;
  const args: Node[] = [stringLiteral(style), path(items)];
  const at = pageArgumentAt(call);
  const argument = at === undefined ? undefined : inWireOrder(call, call.arguments)[at];
  if (at !== undefined && argument !== undefined && asked !== undefined) {
    args.push(keyword(py`argument`, numberLiteral(at)));
    if (asked.within !== '') args.push(keyword(py`within`, tuple(steps(asked.within, argument.type))));
    if (types.underlying(asked.type).kind === 'string') args.push(keyword(py`is_text`, py`True`));
  }
  if (first !== undefined) args.push(keyword(py`first`, numberLiteral(first)));
  if (next !== undefined && style !== 'link') args.push(keyword(py`next`, path(next)));
  if (last !== undefined) args.push(keyword(py`last`, path(last, pages.item)));
  if (more !== undefined) args.push(keyword(py`more`, path(more)));
  if (count !== undefined) args.push(keyword(py`pages`, path(count)));
  return { pages: { row: called(s.ofOperation('Paged'), args), item: book.output(pages.item) } };
}

function fieldNames({ id, properties }: ObjectDeclaration): ReadonlyMap<string, string> {
  return nameFields(
    id,
    properties.map(({ wireName }) => wireName),
  );
}
