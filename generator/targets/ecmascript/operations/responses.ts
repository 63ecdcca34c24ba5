// Responses: what a program gets of each content, and as data for the runtime what reads it.

import type { Content, Response, Type } from '../../../model';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { essence } from './bodies';
import type { CodecsOf } from '../context';
import { runtime } from '../types/symbols';

/** What stands for several contents: JSON where there is some, else the first. */
export function preferred(contents: readonly Content[]): Content | undefined {
  return contents.find((content) => content.format === 'json') ?? contents[0];
}

/** The type of what was received; of JSON, as the target writes types. */
export function receivedType(content: Content, json: (type: Type) => Ecmascript): Ecmascript {
  switch (content.format) {
    case 'json':
      return json(content.type);
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

/** The functions that read JSON and text, in which the targets differ. */
export interface Readers {
  readonly json: Ecmascript;
  readonly text: Ecmascript;
}

/** One entry of `success`. */
export function successCode(response: Response, codecs: CodecsOf, readers: Readers): Ecmascript {
  const contents = response.contents.map((content) => {
    const codec = content.format === 'json' ? codecs.of(content.type) : undefined;
    const read = readerOf(content, readers);
    return { content, items: codec === undefined ? [read] : [read, codec] };
  });
  const key = objectKey(response.status);
  if (contents.length < 2) return ts`${key}: [${join(contents[0]?.items ?? [], ts`, `)}]`;
  const choices = contents.map(
    ({ content, items }) => ts`[${join([stringLiteral(essence(content.mediaType)), ...items], ts`, `)}]`,
  );
  return ts`${key}: [${runtime('readers', 'byMediaType')}, [${join(choices, ts`, `)}]]`;
}

function readerOf(content: Content, readers: Readers): Ecmascript {
  switch (content.format) {
    case 'json':
      return readers.json;
    case 'form':
    case 'text':
    case 'xml':
      return readers.text;
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
