// Bodies by media type: the TypeScript type of a content in a request and in a response, and what writes or reads it.

import type { Content, Part, Response, Type } from '../../model';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import { join } from '../../code/code';
import { unreachable } from '../../support/invariant';
import type { Codecs } from './codecs';
import { braced, bracketed } from './object-codecs';
import type { Options } from './options';
import { queryStyle } from './parameters';
import { runtime } from './symbols';
import type { TypeBook } from './type-book';

/** What writing a body takes. */
export interface WriteContext {
  readonly codecs: Pick<Codecs, 'of'>;
  readonly options: Pick<Options, 'int64'>;
}

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

/** `body`: the only content, or those to choose from, JSON first. */
export function bodyCode(contents: readonly Content[], context: WriteContext): Ecmascript {
  const isJson = ({ format }: Content): number => Number(format === 'json');
  const sorted = [...contents].sort((left, right) => isJson(right) - isJson(left));
  const [first] = sorted;
  if (sorted.length === 1) return contentCode(first!, context);
  const codes = sorted.map((content) => contentCode(content, context));
  return braced([
    ts`type: ${stringLiteral(first?.mediaType ?? '')}`,
    ts`write: ${runtime('body-choice', 'chosenBody')}`,
    ts`contents: ${bracketed(codes)}`,
  ]);
}

function contentCode(content: Content, context: WriteContext): Ecmascript {
  const members = [ts`type: ${stringLiteral(content.mediaType)}`, ts`write: ${writer(content, context.options)}`];
  const typed = content.format === 'json' || content.format === 'form' || content.format === 'multipart';
  const codec = typed ? context.codecs.of(content.type) : undefined;
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  const parts = content.parts.flatMap((part) => partCode(part, content));
  if (parts.length > 0) members.push(ts`parts: ${braced(parts)}`);
  return braced(members);
}

function writer(content: Content, options: Pick<Options, 'int64'>): Ecmascript {
  switch (content.format) {
    case 'json':
      return options.int64 === 'bigint' ? runtime('json-bigint', 'bigJSONBody') : runtime('json', 'jsonBody');
    case 'form':
      return runtime('body-form', 'formBody');
    case 'multipart':
      return runtime('body-multipart', 'multipartBody');
    case 'text':
    case 'xml':
    case 'event-stream':
    case 'json-lines':
      return runtime('body-raw', 'textBody');
    case 'binary':
      return runtime('body-raw', 'binaryBody');
    default:
      return unreachable(content.format);
  }
}

/** What the runtime does not do by itself: types of parts that the document gives, styles, arrays that are one part. */
function partCode(part: Part, content: Content): readonly Ecmascript[] {
  const members: Ecmascript[] = [];
  if (content.format === 'form') {
    if (part.styleGiven) members.push(ts`style: ${queryStyle(part.style, part.explode, part.allowReserved)}`);
    else if (part.type.kind === 'array' && part.contentTypeGiven && part.format === 'json') {
      members.push(ts`repeated: false`);
    }
  } else {
    if (isFile(part.type)) members.push(ts`file: true`);
    if (part.contentTypeGiven) members.push(ts`type: ${stringLiteral(part.contentTypes.join(', '))}`);
    else if (!part.repeated && part.type.kind === 'array') members.push(ts`type: ${stringLiteral('application/json')}`);
    if (!part.repeated && part.type.kind === 'array') members.push(ts`repeated: false`);
  }
  return members.length === 0 ? [] : [ts`${objectKey(part.wireName)}: ${braced(members)}`];
}

/** Bytes, or an array of them. */
export function isFile(type: Type): boolean {
  if (type.kind === 'binary') return true;
  if (type.kind === 'nullable') return isFile(type.type);
  return type.kind === 'array' && isFile(type.items);
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

/** The media type alone, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
