// Names that a language has other plans for, and what OpenAPI 3.0 says in other words.

import type { Scenario, Step } from '../scenario';
import type { Json } from '../../../generator/conformance/transcript';

const insides = [
  'body',
  'url',
  'headers',
  'method',
  'options',
  'configuration',
  'cancellationToken',
  'operationIndex',
  '_headers',
  'self',
  'request',
  'signal',
  'fetch',
  'timeoutMs',
  '_request_timeout',
  'async',
  'class',
  'None',
  'return',
  'opts',
  'this',
  '__proto__',
];

function one(
  name: string,
  spec: string,
  call: Step['call'],
  request: NonNullable<NonNullable<Step['exchanges']>[0]['request']>,
): Scenario {
  return {
    name,
    covers: ['query.form'],
    spec,
    steps: [{ call, exchanges: [{ request, reply: { status: 204 } }], expect: { ok: true } }],
  };
}

function echoes(
  name: string,
  spec: string,
  operation: string,
  sent: Json,
  json: Json = sent,
  onWire: Json = sent,
): Scenario {
  const request = { method: 'POST', target: `/${operation}`, body: { json: onWire } };
  const step: Step = {
    call: { operation, body: { json: sent } },
    exchanges: [{ request, reply: { body: { json } } }],
    expect: { ok: true, value: { json } },
  };
  return { name, covers: ['body.json', 'forward.fields'], spec, steps: [step] };
}

const odd = ['', ' ', '1', '-1', '*', 'a/b', 'A', 'a', 'class', 'null-ish', 'tru"e', 'back\\slash', 'ünï', '😀'];

export const nameScenarios: readonly Scenario[] = [
  one(
    'parameters named like the insides of a client',
    'names',
    {
      operation: 'insides',
      args: {
        path: { client: 'c' },
        query: Object.fromEntries(insides.map((name, index) => [name, `v${index}`])),
        header: { options: 'h' },
        cookie: { body: 'k' },
      },
      body: { json: { body: 'b' } },
    },
    {
      method: 'POST',
      target: `/insides/c?${insides.map((name, index) => `${name}=v${index}`).join('&')}`,
      headers: { options: 'h', cookie: 'body=k' },
      body: { json: { body: 'b' } },
    },
  ),
  one(
    'a parameter that is named by a number',
    'names',
    { operation: 'insides', args: { path: { client: 'c' }, query: { '0': 'zero' } }, body: { json: {} } },
    { method: 'POST', target: '/insides/c?0=zero', body: { json: {} } },
  ),
  one(
    'parameters whose names collide',
    'names',
    {
      operation: 'casing',
      args: { query: { foo_bar: '1', fooBar: '2', FooBar: '3', 'foo-bar': '4' }, header: { 'foo-bar': '5' } },
    },
    { method: 'GET', target: '/casing?foo_bar=1&fooBar=2&FooBar=3&foo-bar=4', headers: { 'foo-bar': '5' } },
  ),
  one(
    'parameters named like what every object of JavaScript has',
    'names',
    {
      operation: 'prototype',
      args: {
        header: { constructor: 'c', ['__proto__']: 'h' },
        query: { ['__proto__']: 'q' },
        cookie: { ['__proto__']: 'k' },
      },
    },
    {
      method: 'GET',
      target: '/prototype?__proto__=q',
      headers: { constructor: 'c', ['__proto__']: 'h', cookie: '__proto__=k' },
    },
  ),
  one(
    'objects in a query with keys that every object of JavaScript has',
    'names',
    {
      operation: 'prototypeDeep',
      args: {
        path: { ['__proto__']: 'p' },
        query: { deep: { ['__proto__']: 'a', constructor: 'b' }, flat: { ['__proto__']: 'c', valueOf: 'd' } },
      },
    },
    { method: 'GET', target: '/prototype/p?deep%5B__proto__%5D=a&deep%5Bconstructor%5D=b&__proto__=c&valueOf=d' },
  ),
  one(
    'fields of a form named like what every object of JavaScript has',
    'names',
    {
      operation: 'prototypeForm',
      args: { path: { ['__proto__']: 'p' } },
      body: { form: { ['__proto__']: 'a', constructor: 'b' } },
    },
    {
      method: 'PUT',
      target: '/prototype/p',
      body: {
        form: [
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ],
      },
    },
  ),
  one(
    'parts named like what every object of JavaScript has',
    'names',
    {
      operation: 'prototypeParts',
      args: { path: { ['__proto__']: 'p' } },
      body: {
        multipart: [
          { name: '__proto__', text: 'a,b', filename: 'a.csv', contentType: 'text/csv' },
          { name: 'constructor', json: { ['__proto__']: 'x' } },
        ],
      },
    },
    {
      method: 'POST',
      target: '/prototype/p',
      body: {
        multipart: [
          { name: '__proto__', text: 'a,b', filename: 'a.csv', contentType: 'text/csv' },
          { name: 'constructor', json: { ['__proto__']: 'x' }, contentType: 'application/json' },
        ],
      },
    },
  ),
  one(
    'an operation without an id',
    'names',
    { operation: 'GET /no-id/{a}/by/{b}', args: { path: { a: '1', b: '2' } } },
    { method: 'GET', target: '/no-id/1/by/2' },
  ),
  one(
    'an id of several words',
    'names',
    { operation: 'odd/id. with spaces & more' },
    { method: 'GET', target: '/odd-id' },
  ),
  one('an id that is a word of the language', 'names', { operation: 'delete' }, { method: 'PUT', target: '/odd-id' }),
  one('an id beyond ASCII', 'names', { operation: 'ünïcode' }, { method: 'DELETE', target: '/odd-id' }),
  echoes('schemas named like what a language has', 'names', 'zoo', {
    any: { any_value: 'a' },
    object: { object_value: 'o' },
    string: { string_value: 's' },
    list: { list_value: [{ list_value: [] }] },
    date: { date_value: '2024-02-29' },
    datetime: { datetime_value: '2024-02-29T12:30:15.250Z' },
    field: { field_value: 'f' },
    task: { task_value: 't' },
    promise: { promise_value: 'p', then: 'now' },
    error: { message: 'm', name: 'n', stack: 's' },
    key: { key: 'k', Key: 'K' },
    client: { configuration: 'c', client: 'd' },
    one: { first_kind: '1' },
    two: { second_kind: '2' },
    three: { third_kind: '3' },
    when: '2024-02-29T12:30:15.250Z',
    anything: [{ Any_Thing: null }],
    texts: ['a'],
  }),
  ...odd.map((value) => echoes(`enum value ${JSON.stringify(value)}`, 'names', 'zoo', { odd: value })),

  echoes('3.0: null where it may be', 'legacy', 'entry', {
    entry_id: null,
    wrapped: null,
    level: null,
    amount: null,
    extras: null,
  }),
  echoes('3.0: values', 'legacy', 'entry', {
    entry_id: 'e',
    wrapped: { inner_value: 'i' },
    level: 'low',
    amount: 1,
    extras: { Some_Key: { inner_value: 'x' } },
    old_field: 'o',
  }),
  {
    ...echoes(
      'read-only is read and not sent',
      'legacy',
      'entry',
      { entry_id: 'e', server_made: 's' },
      { entry_id: 'e', server_made: 's' },
      { entry_id: 'e' },
    ),
    covers: ['body.json', 'forward.fields'],
  },
  echoes(
    'write-only is sent and not expected back',
    'legacy',
    'entry',
    { entry_id: 'e', never_back: 'n' },
    { entry_id: 'e', server_made: 's' },
  ),
  {
    name: '3.0: binary body',
    covers: ['body.binary'],
    spec: 'legacy',
    steps: [
      {
        call: { operation: 'putFile', body: { base64: 'AAEC/w==' } },
        exchanges: [
          {
            request: {
              method: 'PUT',
              target: '/file',
              contentType: 'application/octet-stream',
              body: { base64: 'AAEC/w==' },
            },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
  {
    name: '3.0: files of a form',
    covers: ['body.multipart'],
    spec: 'legacy',
    steps: [
      {
        call: {
          operation: 'postFile',
          body: {
            multipart: [
              { name: 'file', base64: 'AAEC/w==', filename: 'a.bin', contentType: 'application/octet-stream' },
              { name: 'more', base64: 'AQ==', filename: 'b.bin', contentType: 'application/octet-stream' },
              { name: 'more', base64: 'Ag==', filename: 'c.bin', contentType: 'application/octet-stream' },
              { name: 'info', json: { file_kind: 'k' }, contentType: 'application/json' },
            ],
          },
        },
        exchanges: [
          {
            request: {
              method: 'POST',
              target: '/file',
              body: {
                multipart: [
                  { name: 'file', base64: 'AAEC/w==', filename: 'a.bin', contentType: 'application/octet-stream' },
                  { name: 'more', base64: 'AQ==', filename: 'b.bin', contentType: 'application/octet-stream' },
                  { name: 'more', base64: 'Ag==', filename: 'c.bin', contentType: 'application/octet-stream' },
                  { name: 'info', json: { file_kind: 'k' }, contentType: 'application/json' },
                ],
              },
            },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
  {
    name: 'XML as text',
    covers: ['body.text', 'response.text'],
    spec: 'legacy',
    steps: [
      {
        call: { operation: 'xml', body: { text: '<a b="ü"/>' } },
        exchanges: [
          {
            request: { method: 'POST', target: '/xml', contentType: 'application/xml', body: { text: '<a b="ü"/>' } },
            reply: { body: { text: '<a b="ü"/>', contentType: 'application/xml' } },
          },
        ],
        expect: { ok: true, value: { text: '<a b="ü"/>' } },
      },
    ],
  },
];
