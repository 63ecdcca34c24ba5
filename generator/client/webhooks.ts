// The webhooks that a client can receive: how they are signed, and how the events are told apart, as rows. Each event is
// known by its name in the document.

import type { ApiModel, Operation, Parameter, Property, Type, Webhook } from '../model';
import { own, type Json } from '../support/json';
import type { Types } from './types';
import { webhookPayload } from './webhook-payload';
import { signatureRow, type SignatureRow } from './webhook-signatures';

export interface ReceivedWebhooks {
  readonly signature: SignatureRow;
  /** In the document's order. The first whose mark fits is the event. */
  readonly events: readonly WebhookRow[];
}

export interface WebhookRow {
  /** The key in `webhooks`. */
  readonly name: string;
  /** Of the payload. */
  readonly type: Type;
  readonly mark: EventMark;
}

/** By what an event is known: a header, a member of its payload, or, where there is one event only, by nothing. */
export type EventMark =
  | { readonly by: 'header'; readonly header: string; readonly values: readonly string[] }
  | { readonly by: 'member'; readonly member: string; readonly values: readonly string[] }
  | { readonly by: 'nothing' };

/** Members that usually tell the event, in the order in which they are looked at. */
const USUAL = ['type', 'event', 'event_type', 'eventType', 'event_name', 'name', 'topic', 'action', 'kind'];

export function receivedWebhooks(model: ApiModel, types: Types): ReceivedWebhooks | undefined {
  const { webhooks, webhookSignature } = model;
  if (webhooks.length === 0 && webhookSignature === undefined) return undefined;
  const headers = webhooks.flatMap(({ operation }) => operation.parameters.filter(isHeader));
  const names = new Set(headers.map(({ wireName }) => wireName.toLowerCase()));
  return { signature: signatureRow(webhookSignature, names), events: eventsOf(webhooks, types) };
}

function eventsOf(webhooks: readonly Webhook[], types: Types): readonly WebhookRow[] {
  const found = webhooks.flatMap(({ name, operation }) => {
    const type = webhookPayload(operation);
    return type === undefined ? [] : [{ name, type, operation }];
  });
  const marked = found.map(({ name, type, operation }) => ({
    name,
    type,
    mark: headerMark(operation, types) ?? memberMark(name, type, types),
  }));
  const [only] = marked;
  if (marked.length === 1 && only !== undefined) return [{ ...only, mark: only.mark ?? { by: 'nothing' } }];
  // What is known by the same as another event is not told apart: such events stay raw, rather than wrong. Events that have one
  // schema share its enum too, in which each is known by its own name.
  const shared = sharedValues(marked.flatMap(({ mark }) => (mark === undefined ? [] : [mark])));
  return marked.flatMap(({ name, type, mark }): readonly WebhookRow[] => {
    if (mark === undefined || mark.by === 'nothing') return [];
    const values = mark.values.filter((value) => value === ownName(name) || !shared.has(keyOf(mark, value)));
    return values.length === 0 ? [] : [{ name, type, mark: { ...mark, values } }];
  });
}

/** As payloads say it: some documents name webhooks as paths. */
function ownName(name: string): string {
  return name.replace(/^\//, '');
}

function isHeader(parameter: Parameter): boolean {
  return parameter.in === 'header';
}

/** A header of one value, or one whose value the operation says in an extension of the header's name. */
function headerMark({ parameters, extensions }: Operation, types: Types): EventMark | undefined {
  for (const { wireName, type } of parameters.filter(isHeader)) {
    const header = wireName.toLowerCase();
    const said = own(extensions, header);
    if (typeof said === 'string') return { by: 'header', header, values: [said] };
    const values = textsOf(type, types);
    if (values.length === 1) return { by: 'header', header, values };
  }
  return undefined;
}

/** The discriminator, else a member of few values, else a usual one that holds the webhook's own name. */
function memberMark(name: string, type: Type, types: Types): EventMark | undefined {
  const declaration = types.declared(type);
  if (declaration?.kind === 'union' && declaration.discriminator !== undefined) {
    const { wireName, mapping } = declaration.discriminator;
    return { by: 'member', member: wireName, values: mapping.map(({ value }) => String(value)) };
  }
  if (declaration?.kind !== 'object') return undefined;
  const byUse = [...declaration.properties].sort((a, b) => rankOf(a) - rankOf(b));
  for (const { wireName, type: each } of byUse) {
    const values = textsOf(each, types);
    if (values.length === 1 || (values.length > 1 && USUAL.includes(wireName))) {
      return { by: 'member', member: wireName, values };
    }
  }
  const free = byUse.find((each) => rankOf(each) < USUAL.length && isText(each.type, types));
  return free === undefined || name === '' || rankOf(free) > 3
    ? undefined
    : { by: 'member', member: free.wireName, values: [ownName(name)] };
}

function rankOf({ wireName }: Property): number {
  const rank = USUAL.indexOf(wireName);
  return rank === -1 ? USUAL.length : rank;
}

/** The values of a constant or an enum of texts. */
function textsOf(type: Type, types: Types): readonly string[] {
  const inner = types.underlying(type);
  const declaration = types.declared(type);
  const values: readonly Json[] =
    inner.kind === 'literal'
      ? [inner.value]
      : declaration?.kind === 'enum'
        ? declaration.values.map((it) => it.value)
        : [];
  return values.every((value) => typeof value === 'string') ? (values as readonly string[]) : [];
}

function isText(type: Type, types: Types): boolean {
  return types.underlying(type).kind === 'string';
}

function keyOf(mark: EventMark, value: string): string {
  if (mark.by === 'nothing') return '';
  return JSON.stringify([mark.by, mark.by === 'header' ? mark.header : mark.member, value]);
}

function sharedValues(marks: readonly EventMark[]): ReadonlySet<string> {
  const keys = marks.flatMap((mark) => (mark.by === 'nothing' ? [] : mark.values.map((value) => keyOf(mark, value))));
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}
