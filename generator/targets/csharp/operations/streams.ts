// What an answer is that is read item by item: the types that methods return, and how the runtime reads it.

import type { CallStream, StreamRow } from '../../../client';
import { join } from '../../../code/code';
import { cs, identifier, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { CsType, TypeBook } from '../types/book';

const KINDS: { readonly [kind in StreamRow['kind']]: string } = {
  sse: 'Events',
  'json-lines': 'JsonLines',
  'json-seq': 'JsonSequence',
};

const ITEMS: { readonly [item in StreamRow['item']]: string } = {
  data: 'Data',
  event: 'Event',
  'text-event': 'TextEvent',
  raw: 'Raw',
};

/** `blocking` is what methods return that block. */
export function streamTypes(row: StreamRow, book: TypeBook): { readonly blocking: CsType; readonly async: CsType } {
  return { blocking: streamOf('BlockingEventStream', row, book), async: streamOf('EventStream', row, book) };
}

function streamOf(name: string, row: StreamRow, book: TypeBook): CsType {
  const any = book.of({ kind: 'unknown', reason: 'any' });
  const found = row.item === 'raw' ? undefined : book.of(row.type);
  const item =
    found === undefined
      ? {
          ...any,
          type: book.symbols.client('ServerSentEvent'),
          full: book.symbols.whole('ServerSentEvent', 'Client'),
          short: 'ServerSentEvent',
        }
      : book.element(found);
  return {
    ...any,
    type: cs`${book.symbols.client(name)}<${item.type}>`,
    full: cs`${book.symbols.whole(name, 'Client')}<${item.full}>`,
    short: `${name}<${item.short}>`,
    nullable: false,
    kind: 'items',
    ...(found?.page === undefined ? {} : { page: found.page }),
  };
}

export function itemsReader({ row, resumes }: CallStream, book: TypeBook): Csharp {
  const { kind, item, type, sentinels } = row;
  const resuming = resumes ? cs`.Resuming()` : cs``;
  const reader = book.symbols.internal('ResponseReader');
  const ends = sentinels.map(stringLiteral);
  if (item === 'raw') return cs`${reader}.Events(${join(ends, cs`, `)})${resuming}`;
  const args = [
    cs`${book.symbols.internal('StreamKind')}.${identifier(KINDS[kind])}`,
    cs`${book.symbols.internal('StreamItem')}.${identifier(ITEMS[item])}`,
    book.element(book.of(type)).codec,
    ...ends,
  ];
  return cs`${reader}.ItemsOf(${join(args, cs`, `)})${resuming}`;
}
