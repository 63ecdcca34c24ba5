// Bodies by media type: the TypeScript type of a content in a request and in a response, and what writes or reads it.

import type { Content } from '../../../model';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { receivedType, type Readers } from '../../ecmascript/operations/responses';
import type { Codecs } from '../models/codecs';
import type { Options } from '../options';
import { runtime } from '../types/symbols';
import type { TypeBook } from '../types/book';

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
      return book.of(content.type, 'input');
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
  return receivedType(content, (type) => book.of(type, 'output'));
}

export function readersOf(options: Options): Readers {
  return {
    json: options.int64 === 'bigint' ? runtime('json-bigint', 'bigJSON') : runtime('json', 'json'),
    text: runtime('readers', 'text'),
  };
}
