// One client for many calls, and the ways down: extra headers and query, the caller's own HTTP client.

import type { Scenario, Step } from '../scenario';

const get = (index: number): Step => ({
  call: {
    operation: 'getThing',
    client: 'shared',
    args: { query: { q: `call ${index}` } },
    auth: [{ scheme: 'headerKey', key: 'k-1' }],
    options: { headers: index % 2 === 0 ? { 'x-call': String(index) } : {} },
  },
  exchanges: [
    {
      request: {
        method: 'GET',
        target: `/thing?q=call%20${index}`,
        headers: { 'x-call': index % 2 === 0 ? String(index) : null, 'x-api-key': 'k-1' },
      },
      reply: { delayHeadersMs: (index * 7) % 40, body: { json: { name: `answer ${index}`, count: index } } },
    },
  ],
  expect: { ok: true, value: { json: { name: `answer ${index}`, count: index } } },
});

export const clientScenarios: readonly Scenario[] = [
  {
    name: 'fifty calls at once through one client',
    covers: ['client.shared'],
    spec: 'faults',
    together: true,
    steps: Array.from({ length: 50 }, (_, index) => get(index)),
  },
  {
    name: 'two clients side by side',
    covers: ['client.shared'],
    spec: 'faults',
    together: true,
    steps: ['one', 'two'].map((name) => ({
      call: {
        operation: 'getThing',
        client: name,
        args: { query: { q: name } },
        auth: [{ scheme: 'headerKey', key: name }],
      },
      exchanges: [
        {
          request: { method: 'GET', target: `/thing?q=${name}`, headers: { 'x-api-key': name } },
          reply: { body: { json: { name } } },
        },
      ],
      expect: { ok: true, value: { json: { name } } },
    })),
  },
  {
    name: 'extra headers and query',
    covers: ['shape.extra'],
    spec: 'faults',
    steps: [
      {
        call: {
          operation: 'getThing',
          args: { query: { q: 'a' } },
          options: { headers: { 'x-extra': 'yes' }, query: { more: 'b c' } },
        },
        exchanges: [
          {
            request: { method: 'GET', target: '/thing?q=a&more=b%20c', headers: { 'x-extra': 'yes' } },
            reply: { body: { json: {} } },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
  {
    name: 'an extra header with a line break',
    covers: ['header.control', 'kind.request'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', options: { headers: { 'x-extra': 'a\r\nX-Evil: 1' } } },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  {
    name: 'an extra header beyond Latin-1',
    covers: ['header.latin', 'kind.request'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', options: { headers: { 'x-extra': '日本' } } },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  {
    name: "the caller's own HTTP client",
    covers: ['shape.own-client'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', options: { ownClient: true } },
        exchanges: [
          {
            request: { method: 'GET', target: '/thing', headers: { 'x-own-client': 'yes' } },
            reply: { body: { json: {} } },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
];
