// Answers that are read item by item: which media types stream, what an item is, what ends them, and by which boolean of its
// body an operation is asked to stream. Nothing is read here: runtimes do that by these rows.

import type { Content, Operation, Type } from '../model';
import { EVENT_FIELDS } from '../support/event-fields';
import { isJsonObject, own } from '../support/json';
import { essenceOf } from './media-types';
import type { Types } from './types';

export interface StreamRow {
  /** Server-sent events (HTML §9.2), JSON in lines, or JSON text sequences (RFC 7464). */
  readonly kind: 'sse' | 'json-lines' | 'json-seq';
  /**
   * What an item is. `data`: the JSON of a line, a record or an event's data. `event`: an object with the fields of the event, its data
   * JSON. `text-event`: the same, its data text. `raw`: the event as the runtime has it, where the document does not say more.
   */
  readonly item: 'data' | 'event' | 'text-event' | 'raw';
  /** What the item decodes to; meaningless for `raw`. */
  readonly type: Type;
  /** Data or lines that end the stream, besides `[DONE]`, which always ends events. */
  readonly sentinels: readonly string[];
}

export function streamRow(content: Content, operation: Operation, types: Types): StreamRow | undefined {
  if (content.format !== 'event-stream' && content.format !== 'json-lines') return undefined;
  const type = itemType(content, types);
  const sentinels = sentinelsOf(content, operation);
  if (content.format === 'json-lines') {
    const kind = essenceOf(content.mediaType).includes('json-seq') ? 'json-seq' : 'json-lines';
    return { kind, item: 'data', type, sentinels };
  }
  return { kind: 'sse', item: eventItem(content, type, types), type, sentinels };
}

/** ASP.NET Core describes an event by its class for one (`SseItem<T>`), under names that do not go over the wire. */
const SSE_ITEM: ReadonlySet<string> = new Set(['data', 'eventType', 'eventId', 'reconnectionInterval']);

function sseItemData(type: Type, types: Types): Type | undefined {
  const properties = types.properties(type);
  const described = properties.size === SSE_ITEM.size && [...properties.keys()].every((name) => SSE_ITEM.has(name));
  return described ? properties.get('data')?.type : undefined;
}

/** OAS 3.2 §4.14.2: `itemSchema` describes an item, `schema` all of them, as an array. Authors mean one item where it is none. */
function itemType({ type, itemType: given, format }: Content, types: Types): Type {
  const data = format === 'event-stream' ? sseItemData(given ?? type, types) : undefined;
  if (data !== undefined) return data;
  if (given !== undefined) return given;
  const inner = types.underlying(type);
  if (inner.kind === 'array') return inner.items;
  // The text of all lines says nothing of one.
  return format === 'json-lines' && inner.kind === 'string' ? { kind: 'unknown', reason: 'any' } : type;
}

function eventItem({ itemType: given, sentinel }: Content, type: Type, types: Types): StreamRow['item'] {
  const inner = types.underlying(type);
  if (inner.kind === 'string' || inner.kind === 'unknown' || inner.kind === 'binary') return 'raw';
  // An object of nothing but `data` is an event where something else says that it describes events.
  const data = eventData(type, types, given !== undefined || sentinel !== undefined);
  if (data === undefined) return 'data';
  return data.every((each) => isText(each, types)) ? 'text-event' : 'event';
}

/** The types of `data`, where every variant describes an event and not what stands in its data. */
function eventData(type: Type, types: Types, isEvent: boolean): readonly Type[] | undefined {
  const declaration = types.declared(type);
  if (declaration?.kind === 'union') {
    const all = declaration.variants.map((variant) => eventData(variant.type, types, isEvent));
    return all.length > 0 && all.every((each) => each !== undefined) ? all.flat() : undefined;
  }
  if (declaration?.kind !== 'object') return undefined;
  const { properties } = declaration;
  const data = properties.find(({ wireName }) => wireName === 'data');
  const fits = properties.every(({ wireName }) => EVENT_FIELDS.has(wireName)) && (isEvent || properties.length > 1);
  return data !== undefined && fits ? [data.type] : undefined;
}

function isText(type: Type, types: Types): boolean {
  const inner = types.underlying(type);
  return inner.kind === 'string' || (inner.kind === 'literal' && typeof inner.value === 'string');
}

/** What ends a stream: of the media type (`x-speakeasy-sse-sentinel`), and of the operation (`x-fern-streaming`). */
function sentinelsOf({ sentinel }: Content, { extensions }: Operation): readonly string[] {
  const fern = own(extensions, 'x-fern-streaming');
  const terminator = isJsonObject(fern) ? own(fern, 'terminator') : undefined;
  const given = [sentinel, terminator].filter((text): text is string => typeof text === 'string' && text !== '');
  return [...new Set(given)].filter((text) => text !== '[DONE]');
}

interface Choosing {
  readonly operation: Operation;
  /** The call has contents of its own. */
  readonly sends?: string;
  readonly body?: { readonly contents: readonly { readonly type: Type }[] };
}

/** The boolean that asks for a stream, and where it stands. */
export interface Asking {
  readonly in: 'body' | 'query';
  readonly wireName: string;
}

/** That of the body, else that of the query. */
export function askingOf(call: Choosing, types: Types): Asking | undefined {
  const inBody = chosenBy(call, types);
  if (inBody !== undefined) return { in: 'body', wireName: inBody };
  const wireName = nameOfChoice(call.operation);
  const parameter = call.operation.parameters.find((each) => each.in === 'query' && each.wireName === wireName);
  return parameter !== undefined && isBoolean(parameter.type, types) ? { in: 'query', wireName } : undefined;
}

/** What `x-fern-streaming` names, else `stream`. */
function nameOfChoice({ extensions }: Operation): string {
  const fern = own(extensions, 'x-fern-streaming');
  const condition = isJsonObject(fern) ? own(fern, 'stream-condition') : undefined;
  return typeof condition === 'string' ? condition.replace(/^\$request\./, '') : 'stream';
}

/** The boolean of the body that asks for a stream. */
export function chosenBy({ operation, sends, body }: Choosing, types: Types): string | undefined {
  const name = nameOfChoice(operation);
  const [content] = (sends === undefined ? operation.body : body)?.contents ?? [];
  const property = content === undefined ? undefined : types.properties(content.type).get(name);
  return property !== undefined && isBoolean(property.type, types) ? name : undefined;
}

function isBoolean(type: Type, types: Types): boolean {
  const inner = types.underlying(type);
  return inner.kind === 'boolean' || (inner.kind === 'literal' && typeof inner.value === 'boolean');
}
