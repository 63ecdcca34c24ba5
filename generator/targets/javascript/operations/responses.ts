// What a call returns: how pages say it, and what reads it.

import { isDecoded, mainContent, type Answer, type AnswerContent } from '../../../client';
import type { Statement } from '../../../code/source-file';
import { identifier, objectKey, reference, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../../ecmascript/context';
import type { Readers } from '../../ecmascript/operations/responses';
import { XML_SHAPES, xmlErrorCode, xmlRowCode } from '../../ecmascript/operations/xml';
import { runtime } from '../../ecmascript/types/symbols';
import type { StreamTypes } from '../../ecmascript/operations/streams';
import type { Names } from '../names/assign';
import type { TypeBook } from '../types/book';
import { runtimeType } from '../types/symbols';

/** As pages say it. */
export function contentText({ kind, type, stream }: AnswerContent, book: TypeBook): string {
  if (stream !== undefined) return `EventStream<${stream.item === 'raw' ? 'ServerSentEvent' : book.text(stream.type)}>`;
  switch (kind) {
    case 'json':
    case 'xml':
      return book.text(type);
    case 'text':
      return 'String';
    case 'events':
    case 'lines':
    case 'bytes':
      return 'Blob';
    default:
      return unreachable(kind);
  }
}

export const XML_MODULE = 'src/xmlShapes.js';
export const SHAPES = reference({ name: XML_SHAPES, module: XML_MODULE, origin: 'file', space: 'value' });

export const readers: Readers = {
  json: runtime('reading', 'readJson'),
  text: runtime('reading', 'readText'),
  openText: runtime('reading', 'readOpenText'),
  bareText: runtime('reading', 'readBareText'),
  xml: runtime('xml', 'xml'),
  xmlShapes: SHAPES,
  error: runtime('api-error', 'ApiError'),
};

export function streamTypes(names: Names): StreamTypes {
  return {
    stream: runtimeType('stream', 'EventStream', names.runtime('EventStream')),
    event: runtimeType('frames', 'ServerSentEvent', names.runtime('ServerSentEvent')),
  };
}

/** One entry of `failures`. */
export function failureCode(answer: Answer, book: TypeBook): Ecmascript {
  const content = mainContent(answer);
  const type = content !== undefined && isDecoded(content) ? book.value(content.type) : ts`Object`;
  return ts`${objectKey(answer.status)}: ${type}`;
}

/** One entry of `failureReaders`; nothing where the body is no XML. */
export function failureReader(answer: Answer, codecs: CodecsOf): readonly Ecmascript[] {
  const content = mainContent(answer);
  if (content?.xml === undefined) return [];
  const row = xmlRowCode(content.xml, SHAPES, codecs.of(content.type));
  return [ts`${objectKey(answer.status)}: ${xmlErrorCode(row, ts`(body, headers)`)}`];
}

/** The declaration of the module of shapes. */
export function xmlShapeTypes(): readonly Statement[] {
  const type = runtimeType('operation', 'XmlShape', 'XmlShape');
  return [{ kind: 'const', name: identifier(XML_SHAPES), exported: true, ambient: true, type: ts`readonly ${type}[]` }];
}
