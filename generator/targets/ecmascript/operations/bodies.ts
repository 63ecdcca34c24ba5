// Bodies of requests as data for the runtime: what writes each media type, and its parts.

import type { BodyContent, PartRow } from '../../../client';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../context';
import { braced, bracketed } from '../layout';
import { runtime } from '../types/symbols';
import { queryStyle } from './parameters';
import { xmlPartCode, xmlRowCode } from './xml';

/** What writing a body takes. */
export interface WriteContext {
  readonly codecs: CodecsOf;
  readonly int64: 'number' | 'bigint';
  /** The boolean that asks for a stream, which is sent whatever the caller gives. */
  readonly asks?: string | undefined;
  readonly xmlShapes: Ecmascript;
}

/** `body`: the only content, or those to choose from, the preferred one first. */
export function bodyCode(contents: readonly BodyContent[], context: WriteContext): Ecmascript {
  const [first] = contents;
  if (first === undefined || contents.length === 1) return contentCode(first!, context);
  const codes = contents.map((content) => contentCode(content, context));
  return braced([
    ts`type: ${stringLiteral(typeOf(first))}`,
    ts`write: ${runtime('body-choice', 'chosenBody')}`,
    ts`contents: ${bracketed(codes)}`,
  ]);
}

/** The runtime chooses within a range of text or bytes: a file says its own type. */
function typeOf({ writer, mediaType, sent }: BodyContent): string {
  return writer === 'text' || writer === 'bytes' ? mediaType : sent;
}

function contentCode(content: BodyContent, context: WriteContext): Ecmascript {
  const own = writerOf(content, context);
  const { asks } = context;
  const members = [ts`type: ${stringLiteral(typeOf(content))}`];
  if (asks === undefined) members.push(ts`write: ${own}`);
  else members.push(ts`write: ${runtime('body-asking', 'askingBody')}`, ts`asks: [${stringLiteral(asks)}, ${own}]`);
  const typed = content.writer !== 'text' && content.writer !== 'bytes';
  const codec = typed ? context.codecs.of(content.type) : undefined;
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  if (content.xml !== undefined) members.push(ts`xml: ${xmlRowCode(content.xml, context.xmlShapes)}`);
  const parts = content.parts.flatMap((part) => partCode(part, content.writer, context));
  if (parts.length > 0) members.push(ts`parts: ${braced(parts)}`);
  return braced(members);
}

function writerOf({ writer }: BodyContent, { int64 }: WriteContext): Ecmascript {
  switch (writer) {
    case 'json':
      return int64 === 'bigint' ? runtime('json-bigint', 'bigJSONBody') : runtime('json', 'jsonBody');
    case 'xml':
      return runtime('xml', 'xmlBody');
    case 'form':
      return runtime('body-form', 'formBody');
    case 'multipart':
      return runtime('body-multipart', 'multipartBody');
    case 'text':
      return runtime('body-raw', 'textBody');
    case 'bytes':
      return runtime('body-raw', 'binaryBody');
    default:
      return unreachable(writer);
  }
}

/** What the runtime does not do by itself: types of parts, files, styles, lists that are one part. */
function partCode(part: PartRow, writer: BodyContent['writer'], { xmlShapes }: WriteContext): readonly Ecmascript[] {
  const members: Ecmascript[] = [];
  if (part.style !== undefined) {
    const { style, explode, reserved } = part.style;
    members.push(ts`style: ${queryStyle(style, explode, reserved)}`);
  } else {
    if (part.as === 'file') members.push(ts`file: true`);
    if (part.mediaType !== undefined) members.push(ts`type: ${stringLiteral(part.mediaType)}`);
    else if (part.whole && writer === 'multipart') members.push(ts`type: ${stringLiteral('application/json')}`);
    if (part.whole) members.push(ts`repeated: false`);
    if (part.xml !== undefined) members.push(ts`text: ${xmlPartCode(part.xml, xmlShapes)}`);
  }
  if (part.headers !== undefined) members.push(ts`headers: ${stringLiteral(part.headers)}`);
  return members.length === 0 ? [] : [ts`${objectKey(part.wireName)}: ${braced(members)}`];
}
