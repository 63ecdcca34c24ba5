// The webhooks that a client receives.

import type { ModelSettings } from '../../../generator/pipeline';
import { api, I, json, ref, S, thing, type Json } from '../documents';
import type { RulePairs } from '../rule-pair';

/** The events `a` and `b`: the property `type` holds the name. */
const schemas = { A: thing({ type: S, a: S }), B: thing({ type: S, b: S }) };
const event = (name: string, schema: unknown, more: Json = {}): Json => ({
  [name]: { post: { requestBody: json(schema), responses: { '204': { description: 'Taken' } }, ...more } },
});
const receives = (webhooks: Json): Json => api({}, schemas, { webhooks });
const a = event('a', ref('A'));
const b = event('b', ref('B'));

const header = { parameters: [{ name: 'x-event', in: 'header', schema: S }] };
const byHeader = { ...header, 'x-event': 'a' };

const signed = (signature: string): ModelSettings => ({ webhooks: { signature } });
const without = api({}, schemas);

export const WEBHOOK_PAIRS: RulePairs = {
  'webhooks-added': [
    { before: without, after: without, settings: { before: {}, after: signed('github') } },
    { before: without, after: receives(a), also: ['webhook-added'] },
  ],
  'webhooks-removed': [
    { before: without, after: without, settings: { before: signed('github'), after: {} } },
    { before: receives(a), after: without, also: ['webhook-removed'] },
  ],
  'webhook-added': { before: receives(a), after: receives({ ...a, ...b }) },
  'webhook-removed': [
    { before: receives({ ...a, ...b }), after: receives(a) },
    { before: receives(a), after: receives(event('c', ref('A'))), also: ['webhook-added'] },
    // By the same value of the same header, the two are not told apart.
    {
      before: receives({ ...event('a', ref('A'), byHeader), ...event('b', ref('B'), { ...header, 'x-event': 'b' }) }),
      after: receives({ ...event('a', ref('A'), byHeader), ...event('b', ref('B'), byHeader) }),
    },
  ],
  'webhook-type-changed': [
    { before: receives(a), after: receives(event('a', ref('B'))) },
    { before: receives(event('a', S)), after: receives(event('a', { type: ['string', 'null'] })) },
  ],
  'webhook-type-refined': [
    { before: receives(event('a', I)), after: receives(event('a', { ...I, format: 'int32' })) },
    { before: receives(event('a', { type: ['string', 'null'] })), after: receives(event('a', S)) },
  ],
  'webhook-mark-changed': {
    before: receives(event('a', ref('A'), header)),
    after: receives(event('a', ref('A'), byHeader)),
  },
  'webhook-signature-changed': [
    { before: receives(a), after: receives(a), settings: { before: signed('github'), after: signed('stripe') } },
    {
      before: receives(a),
      after: receives(event('a', ref('A'), { parameters: [{ ...header.parameters[0], name: 'X-Hub-Signature-256' }] })),
    },
  ],
};
