// Values that the keywords of JSON Schema 2020-12 type: what goes out and comes back is the same JSON. The document is
// specs/features/json-schema.yaml.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import type { Json } from '../../../generator/conformance/transcript';

const since = '2024-02-29T12:30:15.250Z';
const order = { id: 'o', country: 'US' };

function echoes(name: string, covers: readonly ContractLine[], fields: Readonly<Record<string, Json>>): Scenario {
  const json = { ...order, ...fields };
  return exchange(name, covers, json, json);
}

/** Only the answer is odd: a caller who follows the types would not send it. */
function returns(name: string, fields: Readonly<Record<string, Json>>): Scenario {
  return exchange(name, ['forward.fields'], order, { ...order, ...fields });
}

function exchange(name: string, covers: readonly ContractLine[], sent: Json, answered: Json): Scenario {
  return {
    name: `JSON Schema: ${name}`,
    covers,
    spec: 'features/json-schema',
    steps: [
      {
        call: { operation: 'placeOrder', body: { json: sent } },
        exchanges: [
          {
            request: { method: 'POST', target: '/orders', body: { json: sent } },
            reply: { body: { json: answered } },
          },
        ],
        expect: { ok: true, value: { json: answered } },
      },
    ],
  };
}

export const jsonSchemaScenarios: readonly Scenario[] = [
  echoes('properties under a condition', ['body.json'], { state: 'NY', region: 'r', radius: 1.5 }),
  echoes('a tuple of numbers', ['body.json'], { place: [-73.5, 40] }),
  echoes('a tuple of a date-time, a number and an object', ['body.json'], { slot: [since, 30, { since }] }),
  echoes('a tuple in a union', ['union.choice'], { plugin: ['cache', { size: 3 }] }),
  echoes('what is no tuple in a union', ['union.choice'], { plugin: 'cache' }),
  returns('a tuple of another length in a union', { plugin: ['cache'] }),
  echoes('listed keys', ['body.json'], { labels: { de: 'Stuhl', 'pt-br': 'cadeira' } }),
  echoes('values by a pattern of their name', ['body.json'], { changes: { price_at: since }, 'x-rank': 7 }),
  returns('a shorter tuple', { place: [1] }),
  returns('a longer tuple', { slot: [since, 30, { since }, 'more'] }),
  returns('an empty tuple', { place: [] }),
  returns('a tuple of other values', { slot: ['yesterday', 'long', { since: 'now', new: true }] }),
  returns('no tuple', { place: { lat: 1 } }),
  returns('a tuple that is null', { place: null }),
  returns('a key that is not listed', { labels: { fr: 'chaise' } }),
  returns('a value by a pattern that is something else', { 'x-rank': 'first', changes: { price_at: 'today' } }),
];
