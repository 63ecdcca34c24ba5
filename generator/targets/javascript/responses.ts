// What a call returns: its type in declarations, for readers of pages, and what reads it.

import type { Content, Operation, Response } from '../../model';
import { join } from '../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import { unreachable } from '../../support/invariant';
import { essence } from '../ecmascript/bodies';
import { runtime } from '../ecmascript/symbols';
import type { OperationContext } from './context';
import { joined } from './joined';
import type { TypeBook } from './types';
import { typedCodec } from './unions';

export function responseType(operation: Operation, { book }: OperationContext): Ecmascript {
  const types = operation.responses
    .filter(({ outcome }) => outcome === 'success')
    .flatMap((response) =>
      response.contents.length === 0 || operation.method === 'HEAD'
        ? [ts`undefined`]
        : response.contents.map((content) => contentType(content, book)),
    );
  return types.length === 0 ? ts`undefined` : joined(types);
}

function contentType(content: Content, book: TypeBook): Ecmascript {
  switch (content.format) {
    case 'json':
      return book.type(content.type);
    case 'form':
    case 'text':
    case 'xml':
      return ts`string`;
    case 'event-stream':
    case 'json-lines':
      return ts`ReadableStream<Uint8Array>`;
    case 'multipart':
    case 'binary':
      return ts`Blob`;
    default:
      return unreachable(content.format);
  }
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

/** The content that stands for a response: JSON where there is some, else the first. */
export function mainContent({ contents }: Response): Content | undefined {
  return contents.find((content) => content.format === 'json') ?? contents[0];
}

/** One entry of `success`. */
export function successCode(response: Response, book: TypeBook): Ecmascript {
  const contents = response.contents.map((content) => {
    const codec = content.format === 'json' ? typedCodec(content.type, book) : undefined;
    return { content, items: codec === undefined ? [reader(content)] : [reader(content), codec] };
  });
  const key = objectKey(response.status);
  if (contents.length < 2) return ts`${key}: [${join(contents[0]?.items ?? [], ts`, `)}]`;
  const choices = contents.map(
    ({ content, items }) => ts`[${join([stringLiteral(essence(content.mediaType)), ...items], ts`, `)}]`,
  );
  return ts`${key}: [${runtime('readers', 'byMediaType')}, [${join(choices, ts`, `)}]]`;
}

function reader(content: Content): Ecmascript {
  switch (content.format) {
    case 'json':
      return runtime('reading', 'readJson');
    case 'form':
    case 'text':
    case 'xml':
      return runtime('reading', 'readText');
    case 'event-stream':
    case 'json-lines':
      return runtime('readers', 'stream');
    case 'multipart':
    case 'binary':
      return runtime('readers', 'blob');
    default:
      return unreachable(content.format);
  }
}

/** One entry of `failures`. */
export function failureCode(response: Response, book: TypeBook): Ecmascript {
  const content = mainContent(response);
  const type = content?.format === 'json' ? book.value(content.type) : ts`Object`;
  return ts`${objectKey(response.status)}: ${type}`;
}
