// Bodies of requests as data for the runtime: what writes each media type, and its parts.

import type { Content, Part, Type } from '../../../model';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../context';
import { braced, bracketed } from '../layout';
import { queryStyle } from './parameters';
import { runtime } from '../types/symbols';

/** What writing a body takes. */
export interface WriteContext {
  readonly codecs: CodecsOf;
  readonly options: { readonly int64: 'number' | 'bigint' };
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

function writer(content: Content, options: WriteContext['options']): Ecmascript {
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

/** The media type alone, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
