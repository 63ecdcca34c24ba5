// The webhooks that a client receives: which events came and went, what they hold, and how they are signed.

import { webhookPayload } from '../client/webhook-payload';
import type { Type } from '../model';
import { plainData } from '../support/plain-data';
import { append } from '../support/pointer';
import type { OutlineEvent } from '../targets/outline';
import type { Where } from './change';
import type { Comparison } from './comparison';
import type { Side } from './side';
import { typeChange } from './types';

export function compareWebhooks(comparison: Comparison): void {
  const [was, is] = [comparison.before.outline.webhooks, comparison.after.outline.webhooks];
  const all = { symbol: 'webhooks', old: placeOf(), new: placeOf() };
  if (was === undefined && is !== undefined) comparison.add('webhooks-added', { ...all, old: undefined });
  if (was !== undefined && is === undefined) comparison.add('webhooks-removed', { ...all, new: undefined });
  if (was !== undefined && is !== undefined) {
    const [before, after] = [was, is].map(({ signature }) => JSON.stringify(plainData(signature)));
    if (before !== after) comparison.add('webhook-signature-changed', { ...all, before, after });
  }
  compareEvents(comparison, byName(was?.events), byName(is?.events));
}

type Events = ReadonlyMap<string, OutlineEvent>;

/** Events have the names of the document, which are the same for the same webhook. */
function compareEvents(comparison: Comparison, before: Events, after: Events): void {
  for (const [name, was] of before) {
    const is = after.get(name);
    if (is === undefined) comparison.add('webhook-removed', { symbol: name, before: was.type, old: placeOf(name) });
    else compareEvent(comparison, was, is);
  }
  for (const [name, { type }] of after)
    if (!before.has(name)) comparison.add('webhook-added', { symbol: name, after: type, new: placeOf(name) });
}

function compareEvent(comparison: Comparison, was: OutlineEvent, is: OutlineEvent): void {
  const { name } = was;
  const found = { symbol: name, old: placeOf(name), new: placeOf(name) };
  const [before, after] = [was, is].map(({ mark }) => JSON.stringify(plainData(mark)));
  if (before !== after) comparison.add('webhook-mark-changed', { ...found, before, after });
  const [old, now] = [payloadOf(comparison.before, name), payloadOf(comparison.after, name)];
  if (old === undefined || now === undefined) return;
  const change = typeChange(comparison, { type: old, text: was.type }, { type: now, text: is.type });
  const texts = { before: was.type, after: is.type };
  if (change.type === 'seen' || change.nullable === 'added')
    comparison.add('webhook-type-changed', { ...found, ...texts });
  else if (Object.keys(change).length > 0) comparison.add('webhook-type-refined', { ...found, ...texts });
}

function byName(events: readonly OutlineEvent[] = []): Events {
  return new Map(events.map((each) => [each.name, each]));
}

function payloadOf({ model }: Side, name: string): Type | undefined {
  const webhook = model.webhooks.find((each) => each.name === name);
  return webhook && webhookPayload(webhook.operation);
}

function placeOf(...name: readonly string[]): Where {
  return { file: '', pointer: append('/webhooks', ...name) };
}
