// Answers: what a program gets of each content, and as data for the runtime what reads it.

import { readingOrder, type Answer, type AnswerContent, type Result } from '../../../client';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../context';
import { runtime } from '../types/symbols';
import { xmlRowCode } from './xml';
import { streamCode, streamType, type StreamParts, type StreamTypes } from './streams';

/** The types that a call may return; of JSON, as the target writes types. */
export function resultTypes(
  { contents, mayBeNothing }: Result,
  json: (type: Type) => Ecmascript,
  streams: StreamTypes,
): readonly Ecmascript[] {
  return [...contents.map((content) => receivedType(content, json, streams)), ...(mayBeNothing ? [ts`undefined`] : [])];
}

/** The type of what was received. */
export function receivedType(
  { kind, type, stream }: AnswerContent,
  json: (type: Type) => Ecmascript,
  streams: StreamTypes,
): Ecmascript {
  if (stream !== undefined) return streamType(stream, json, streams);
  switch (kind) {
    case 'json':
    case 'xml':
      return json(type);
    case 'text':
      return ts`string`;
    case 'events':
    case 'lines':
    case 'bytes':
      return ts`Blob`;
    default:
      return unreachable(kind);
  }
}

/** The functions that read JSON and text, and what streams are made of, in which the targets differ. */
export interface Readers extends StreamParts {
  readonly json: Ecmascript;
  readonly text: Ecmascript;
  /** Text by a range of media types. */
  readonly openText: Ecmascript;
  /** JSON of a string, which may come as text. */
  readonly bareText: Ecmascript;
  readonly xml: Ecmascript;
  readonly xmlShapes: Ecmascript;
}

/** One entry of `success`. */
export function successCode(answer: Answer, codecs: CodecsOf, readers: Readers): Ecmascript {
  const choices = readingOrder(answer).map((content) => {
    const detail = detailOf(content, codecs, readers);
    const read = readerOf(content, readers);
    return { content, items: detail === undefined ? [read] : [read, detail] };
  });
  const key = objectKey(answer.status);
  if (choices.length < 2) return ts`${key}: [${join(choices[0]?.items ?? [], ts`, `)}]`;
  const codes = choices.map(({ content, items }) => ts`[${join([stringLiteral(content.essence), ...items], ts`, `)}]`);
  return ts`${key}: [${runtime('readers', 'byMediaType')}, [${join(codes, ts`, `)}]]`;
}

/** What the reader needs. */
function detailOf(
  { kind, type, stream, xml }: AnswerContent,
  codecs: CodecsOf,
  readers: Readers,
): Ecmascript | undefined {
  if (stream !== undefined) return streamCode(stream, codecs, readers);
  if (xml !== undefined) return xmlRowCode(xml, readers.xmlShapes, codecs.of(type), readers.parse);
  return kind === 'json' ? codecs.of(type) : undefined;
}

function readerOf({ kind, open, bare, stream }: AnswerContent, readers: Readers): Ecmascript {
  if (stream !== undefined) return runtime('stream', 'stream');
  switch (kind) {
    case 'json':
      return bare === true ? readers.bareText : readers.json;
    case 'xml':
      return readers.xml;
    case 'text':
      return open === true ? readers.openText : readers.text;
    case 'events':
    case 'lines':
    case 'bytes':
      return runtime('readers', 'blob');
    default:
      return unreachable(kind);
  }
}
