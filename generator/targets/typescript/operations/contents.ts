// Bodies by media type: the TypeScript type of a content in a request and in a response, and what reads it.

import type { AnswerContent, BodyContent } from '../../../client';
import { propertyName, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { receivedType, type Readers } from '../../ecmascript/operations/responses';
import type { StreamTypes } from '../../ecmascript/operations/streams';
import type { Options } from '../options';
import type { TypeBook } from '../types/book';
import { XML_SHAPES } from '../../ecmascript/operations/xml';
import { errorsModule, fromFile, runtime } from '../types/symbols';

export function inputType({ writer, type }: BodyContent, book: TypeBook): Ecmascript {
  switch (writer) {
    case 'json':
    case 'xml':
    case 'form':
    case 'multipart':
      return book.of(type, 'input');
    case 'text':
      return ts`string`;
    case 'bytes':
      return runtime('body-raw', 'Upload', 'type');
    default:
      return unreachable(writer);
  }
}

export const XML_MODULE = 'src/xml-shapes.ts';
export const SHAPES = fromFile(XML_MODULE, XML_SHAPES, 'value');

/** As modules mention them. */
export const STREAMS: StreamTypes = {
  stream: runtime('stream', 'EventStream', 'type'),
  event: runtime('frames', 'ServerSentEvent', 'type'),
};

export function outputType(content: AnswerContent, book: TypeBook): Ecmascript {
  return receivedType(content, (type) => book.of(type, 'output'), STREAMS);
}

export function readersOf(options: Options): Readers {
  const big = options.int64 === 'bigint';
  return {
    json: big ? runtime('json-bigint', 'bigJSON') : runtime('json', 'json'),
    text: runtime('readers', 'text'),
    openText: runtime('readers', 'openText'),
    bareText: runtime('readers', 'bareText'),
    xml: runtime('xml', 'xml'),
    xmlShapes: SHAPES,
    ...(big ? { parse: runtime('json-bigint', 'parseBig') } : {}),
    ...(options.compat.errorNames === 'own'
      ? {}
      : { error: ts`${errorsModule()}.${propertyName(options.compat.defaultErrorName)}` }),
  };
}
