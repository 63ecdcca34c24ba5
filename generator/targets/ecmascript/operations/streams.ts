// Streams as data for the runtime: what cuts them, what an item is, what ends them; and the type of an item.

import type { StreamRow } from '../../../client';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import type { CodecsOf } from '../context';
import { braced, textList } from '../layout';
import { runtime } from '../types/symbols';

const CUTTERS = { sse: 'eventFrames', 'json-lines': 'lineFrames', 'json-seq': 'recordFrames' } as const;

/** What the targets, or their options, put in place of what the runtime does by itself. */
export interface StreamParts {
  /** What parses JSON. */
  readonly parse?: Ecmascript;
  /** The class of an `error` event. */
  readonly error?: Ecmascript;
}

/** `{ cut: eventFrames, item: "data", codec: tickCodec, ends: ["[DONE]"] }` */
export function streamCode(
  { kind, item, type, sentinels }: StreamRow,
  codecs: CodecsOf,
  { parse, error }: StreamParts,
): Ecmascript {
  const members = [ts`cut: ${runtime('frames', CUTTERS[kind])}`];
  if (item === 'data' || item === 'event') members.push(ts`item: ${stringLiteral(item)}`);
  const codec = item === 'raw' ? undefined : codecs.of(type);
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  if (parse !== undefined) members.push(ts`parse: ${parse}`);
  const ends = [...(kind === 'sse' ? ['[DONE]'] : []), ...sentinels];
  if (ends.length > 0) members.push(ts`ends: ${textList(ends)}`);
  if (error !== undefined && kind === 'sse') members.push(ts`error: ${error}`);
  return braced(members);
}

/** As the target mentions types of the runtime. */
export interface StreamTypes {
  readonly stream: Ecmascript;
  readonly event: Ecmascript;
}

/** `EventStream<Tick>` */
export function streamType(
  { item, type }: StreamRow,
  json: (type: Type) => Ecmascript,
  { stream, event }: StreamTypes,
): Ecmascript {
  return ts`${stream}<${item === 'raw' ? event : json(type)}>`;
}
