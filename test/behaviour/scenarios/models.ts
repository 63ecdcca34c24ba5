// Models that go out and come back: what is sent and what is returned must be the same JSON, whatever the document did
// not foresee.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import type { Json } from '../../../generator/conformance/transcript';

function echoes(name: string, covers: readonly ContractLine[], operation: string, json: Json): Scenario {
  const request = { method: 'POST', target: `/${operation}`, body: { json } };
  return {
    name,
    covers,
    spec: 'models',
    steps: [
      {
        call: { operation, body: { json } },
        exchanges: [{ request, reply: { body: { json } } }],
        expect: { ok: true, value: { json } },
      },
    ],
  };
}

/** Only the answer is odd: a caller who follows the types would not send it. */
function returns(name: string, covers: readonly ContractLine[], operation: string, sent: Json, json: Json): Scenario {
  const request = { method: 'POST', target: `/${operation}`, body: { json: sent } };
  return {
    name,
    covers,
    spec: 'models',
    steps: [
      {
        call: { operation, body: { json: sent } },
        exchanges: [{ request, reply: { body: { json } } }],
        expect: { ok: true, value: { json } },
      },
    ],
  };
}

const cat = { pet_type: 'cat', life_count: 9, born_at: '2024-02-29T12:30:15.250Z' };
/** Deeper than some JSON libraries go by themselves. */
const deepTree = Array.from({ length: 100 }).reduce<Json>(
  (inner, _, index) => ({ node_name: `n${index}`, child_nodes: [inner] }),
  {},
);
const record = { record_id: 'r' };

export const modelScenarios: readonly Scenario[] = [
  echoes('discriminator mapped by a reference', ['union.choice'], 'pet', cat),
  echoes('discriminator mapped by a name', ['union.choice'], 'pet', {
    pet_type: 'hound',
    bark_volume: 0.5,
    best_friend: cat,
  }),
  echoes('discriminator that is the name of a schema', ['union.choice'], 'pet', { pet_type: 'Dog', bark_volume: 1 }),
  returns('unknown discriminator value', ['forward.discriminator'], 'pet', cat, {
    pet_type: 'fish',
    fin_count: 7,
    born_at: 'yesterday',
  }),
  returns('missing discriminator', ['forward.discriminator'], 'pet', cat, { life_count: 9 }),
  returns('discriminator that is null', ['forward.discriminator'], 'pet', cat, { pet_type: null, fin_count: 7 }),
  returns('a union that is not an object', ['forward.discriminator'], 'pet', cat, 'just text'),
  echoes('best match: the first', ['union.choice'], 'shape', { radius_mm: 3, label: 'c' }),
  echoes('best match: the second', ['union.choice'], 'shape', { width_mm: 3, height_mm: 4, label: 'b' }),
  echoes('best match: all of them', ['union.choice'], 'shape', { label: 'x' }),
  echoes('best match: none of them', ['union.choice'], 'shape', { unknown_field: true }),
  echoes('told apart by a constant', ['union.choice'], 'event', { type: 'left', user_id: 'u', why_left: 'w' }),
  returns(
    'told apart by a constant that is new',
    ['forward.discriminator'],
    'event',
    { type: 'joined', user_id: 'u' },
    { type: 'banned', user_id: 'u', ban_reason: 'r' },
  ),
  echoes('unions of text, numbers, objects and arrays', ['union.choice'], 'mixed', {
    text_or_number: 5,
    text_or_point: { radius_mm: 1 },
    one_or_many: [{ radius_mm: 2 }],
    maybe_circle: null,
  }),
  echoes('unions, the other way', ['union.choice'], 'mixed', {
    text_or_number: '5',
    text_or_point: 'p',
    one_or_many: { radius_mm: 2 },
    maybe_circle: { radius_mm: 0 },
    by_key: { Some_Key: { radius_mm: 1 } },
  }),

  returns('unknown enum value', ['forward.enum'], 'record', record, {
    ...record,
    status_code: 'archived',
    tags: ['a', 'z'],
  }),
  returns('unknown enum number', ['forward.enum'], 'record', record, { ...record, level: 99 }),
  echoes('enum values', ['forward.enum'], 'record', {
    ...record,
    status_code: 'in_progress',
    level: 2,
    tags: ['b', 'a'],
  }),
  echoes('enum value that is empty', ['forward.enum'], 'record', { ...record, status_code: '' }),
  echoes('enum with null', ['forward.enum', 'body.three-states'], 'record', { ...record, maybe_level: null }),

  echoes('half of a character in fields that are not known', ['forward.fields'], 'record', {
    ...record,
    half: '\ud800',
    deep: { list: ['a', '\udfff b'] },
  }),
  echoes('dates', ['forward.date'], 'record', {
    ...record,
    happened_at: '2024-02-29T12:30:15.250Z',
    on_day: '2024-02-29',
    at_time: '12:30:00Z',
    took: 'P3DT4H',
    times: ['2024-02-29T12:30:15.000Z'],
    maybe_time: null,
  }),
  returns('date-time that cannot be read', ['forward.date'], 'record', record, {
    ...record,
    happened_at: 'not a date',
    times: ['', '2024-13-45T99:99:99Z'],
  }),
  returns('date that cannot be read', ['forward.date'], 'record', record, { ...record, on_day: 'someday' }),
  returns('dates far away', ['forward.date'], 'record', record, { ...record, on_day: '0001-01-01' }),

  echoes('text that only looks like something else', ['forward.fields'], 'record', {
    ...record,
    big: '9223372036854775807',
    price: 0.1,
    blob: 'AAEC/w==',
    identifier: 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    link: 'https://example.com/a?b=%20',
  }),
  returns('unknown fields come back', ['forward.fields'], 'record', record, {
    ...record,
    brand_new: { Deep_Key: [1, null, { x: 'y' }] },
    another: null,
  }),
  returns('nothing is invented', ['forward.fields'], 'record', record, {}),
  returns('null where the document has none', ['forward.fields'], 'record', record, {
    ...record,
    status_code: null,
    happened_at: null,
    tags: null,
    price: null,
  }),
  echoes('a tree of a hundred levels', ['body.json', 'response.by-status'], 'tree', deepTree),
  echoes('a tree', ['body.json'], 'tree', {
    node_name: 'a',
    child_nodes: [{ node_name: 'b', child_nodes: [] }, {}],
    parent_node: { node_name: 'p', parent_node: null },
  }),
  echoes('merged parts with typed extra fields', ['forward.fields'], 'account', {
    base_id: 'b',
    base_note: 'n',
    owner_name: 'o',
    extra_count: 3,
    ExtraCount: 4,
  }),
  {
    name: 'unknown fields are sent again',
    covers: ['forward.fields', 'forward.enum'],
    spec: 'models',
    steps: [
      {
        call: {
          operation: 'record',
          body: { json: { record_id: 'r', status_code: 'archived', brand_new: { Deep_Key: 1 } } },
        },
        exchanges: [
          {
            request: {
              method: 'POST',
              target: '/record',
              body: { json: { record_id: 'r', status_code: 'archived', brand_new: { Deep_Key: 1 } } },
            },
            reply: { body: { json: {} } },
          },
        ],
        expect: { ok: true, value: { json: {} } },
      },
    ],
  },
];
