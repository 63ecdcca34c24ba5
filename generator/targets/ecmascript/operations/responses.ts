// Answers: what a program gets of each content, and as data for the runtime what reads it.

import type { Answer, AnswerContent, Result } from '../../../client';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../context';
import { runtime } from '../types/symbols';

/** The types that a call may return; of JSON, as the target writes types. */
export function resultTypes(
  { contents, mayBeNothing }: Result,
  json: (type: Type) => Ecmascript,
): readonly Ecmascript[] {
  return [...contents.map((content) => receivedType(content, json)), ...(mayBeNothing ? [ts`undefined`] : [])];
}

/** The type of what was received. */
export function receivedType({ kind, type }: AnswerContent, json: (type: Type) => Ecmascript): Ecmascript {
  switch (kind) {
    case 'json':
      return json(type);
    case 'text':
      return ts`string`;
    case 'events':
    case 'lines':
      return ts`ReadableStream<Uint8Array>`;
    case 'bytes':
      return ts`Blob`;
    default:
      return unreachable(kind);
  }
}

/** The functions that read JSON and text, in which the targets differ. */
export interface Readers {
  readonly json: Ecmascript;
  readonly text: Ecmascript;
}

/** One entry of `success`. */
export function successCode({ status, contents }: Answer, codecs: CodecsOf, readers: Readers): Ecmascript {
  const choices = contents.map((content) => {
    const codec = content.kind === 'json' ? codecs.of(content.type) : undefined;
    const read = readerOf(content, readers);
    return { content, items: codec === undefined ? [read] : [read, codec] };
  });
  const key = objectKey(status);
  if (choices.length < 2) return ts`${key}: [${join(choices[0]?.items ?? [], ts`, `)}]`;
  const codes = choices.map(({ content, items }) => ts`[${join([stringLiteral(content.essence), ...items], ts`, `)}]`);
  return ts`${key}: [${runtime('readers', 'byMediaType')}, [${join(codes, ts`, `)}]]`;
}

function readerOf({ kind }: AnswerContent, readers: Readers): Ecmascript {
  switch (kind) {
    case 'json':
      return readers.json;
    case 'text':
      return readers.text;
    case 'events':
    case 'lines':
      return runtime('readers', 'stream');
    case 'bytes':
      return runtime('readers', 'blob');
    default:
      return unreachable(kind);
  }
}
