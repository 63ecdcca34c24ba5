// The row by which the runtime asks for the next page of a list, with the names that answers have in the client.

import { inWireOrder, namesAt, pageArgumentAt, pagedContent, type Call, type Types } from '../../../client';
import { call as called, keyword, numberLiteral, py, stringLiteral, tuple, type Node } from '../../../languages/python';
import type { ObjectDeclaration } from '../../../model';
import type { Pointer } from '../../../support/pointer';
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
  const { style, first, items, next, last, more } = pages;
  const args: Node[] = [stringLiteral(style), path(items)];
  const at = pageArgumentAt(call);
  if (at !== undefined) {
    args.push(keyword(py`argument`, numberLiteral(at)));
    const argument = inWireOrder(call, call.arguments)[at];
    if (argument !== undefined && types.underlying(argument.type).kind === 'string')
      args.push(keyword(py`is_text`, py`True`));
  }
  if (first !== undefined) args.push(keyword(py`first`, numberLiteral(first)));
  if (next !== undefined && style !== 'link') args.push(keyword(py`next`, path(next)));
  if (last !== undefined) args.push(keyword(py`last`, path(last, pages.item)));
  if (more !== undefined) args.push(keyword(py`more`, path(more)));
  return { pages: { row: called(s.ofOperation('Paged'), args), item: book.output(pages.item) } };
}

function fieldNames({ id, properties }: ObjectDeclaration): ReadonlyMap<string, string> {
  return nameFields(
    id,
    properties.map(({ wireName }) => wireName),
  );
}
