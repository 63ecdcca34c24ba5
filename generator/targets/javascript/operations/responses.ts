// What a call returns: its type in declarations and for readers of pages, and what reads it.

import type { Content, Operation, Response } from '../../../model';
import { objectKey, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { preferred, receivedType, type Readers } from '../../ecmascript/operations/responses';
import { runtime } from '../../ecmascript/types/symbols';
import type { OperationContext } from './call';
import { joined } from '../types/joined';
import type { TypeBook } from '../types/book';

export function responseType(operation: Operation, { book }: OperationContext): Ecmascript {
  const types = operation.responses
    .filter(({ outcome }) => outcome === 'success')
    .flatMap((response) =>
      response.contents.length === 0 || operation.method === 'HEAD'
        ? [ts`undefined`]
        : response.contents.map((content) => receivedType(content, (type) => book.of(type))),
    );
  return types.length === 0 ? ts`undefined` : joined(types);
}

/** As pages say it. */
export function contentText(content: Content, book: TypeBook): string {
  switch (content.format) {
    case 'json':
      return book.text(content.type);
    case 'form':
    case 'text':
    case 'xml':
      return 'String';
    case 'event-stream':
    case 'json-lines':
      return 'ReadableStream';
    case 'multipart':
    case 'binary':
      return 'Blob';
    default:
      return unreachable(content.format);
  }
}

export const readers: Readers = { json: runtime('reading', 'readJson'), text: runtime('reading', 'readText') };

/** One entry of `failures`. */
export function failureCode(response: Response, book: TypeBook): Ecmascript {
  const content = preferred(response.contents);
  const type = content?.format === 'json' ? book.value(content.type) : ts`Object`;
  return ts`${objectKey(response.status)}: ${type}`;
}
