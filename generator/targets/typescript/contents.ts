// Bodies by media type: the TypeScript type of a content in a request and in a response, and what writes or reads it.

import type { Content, Response } from '../../model';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import { join } from '../../code/code';
import { unreachable } from '../../support/invariant';
import { essence } from '../ecmascript/bodies';
import type { Codecs } from './codecs';
import type { Options } from './options';
import { runtime } from './symbols';
import type { TypeBook } from './type-book';

export interface ContentContext {
  readonly book: TypeBook;
  readonly codecs: Codecs;
  readonly options: Options;
}

export function inputType(content: Content, { book }: ContentContext): Ecmascript {
  switch (content.format) {
    case 'json':
    case 'form':
    case 'multipart':
      return book.write(content.type, 'input');
    case 'text':
    case 'xml':
    case 'event-stream':
    case 'json-lines':
      return ts`string`;
    case 'binary':
      return runtime('body-raw', 'Upload', 'type');
    default:
      return unreachable(content.format);
  }
}

export function outputType(content: Content, { book }: ContentContext): Ecmascript {
  switch (content.format) {
    case 'json':
      return book.write(content.type, 'output');
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

/** One entry of `success`. */
export function successCode(response: Response, context: ContentContext): Ecmascript {
  const contents = response.contents.map((content) => {
    const codec = content.format === 'json' ? context.codecs.of(content.type) : undefined;
    const read = reader(content, context.options);
    return { content, items: codec === undefined ? [read] : [read, codec] };
  });
  const key = objectKey(response.status);
  if (contents.length < 2) return ts`${key}: [${join(contents[0]?.items ?? [], ts`, `)}]`;
  const choices = contents.map(
    ({ content, items }) => ts`[${join([stringLiteral(essence(content.mediaType)), ...items], ts`, `)}]`,
  );
  return ts`${key}: [${runtime('readers', 'byMediaType')}, [${join(choices, ts`, `)}]]`;
}

function reader(content: Content, options: Options): Ecmascript {
  switch (content.format) {
    case 'json':
      return options.int64 === 'bigint' ? runtime('json-bigint', 'bigJSON') : runtime('json', 'json');
    case 'form':
    case 'text':
    case 'xml':
      return runtime('readers', 'text');
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
