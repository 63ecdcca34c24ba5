// Retries: what is sent again, when, and with what.

import type { ContractLine } from '../contract';
import type { Outcome, Scenario, Step } from '../scenario';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { Exchange } from '../../../generator/conformance/recording-server';
import type { Reply } from '../../../generator/conformance/reply';

const thing = { json: { name: 'n', count: 1 } };
const soon = { 'Retry-After-Ms': '1' };
const done: Outcome = { ok: true };
const body = { json: { name: 'ü', count: 2 } };

function attempts(
  name: string,
  covers: readonly ContractLine[],
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  options: Step['call']['options'],
  replies: readonly Reply[],
  expect: Outcome,
  requests: readonly Partial<ExpectedRequest>[] = [],
): Scenario {
  const operation = `${method.toLowerCase()}Thing`;
  const sendsBody = method === 'PUT' || method === 'POST' || method === 'PATCH';
  const exchanges: Exchange[] = replies.map((reply, index) => ({
    request: { method, target: '/thing', ...(sendsBody ? { body } : {}), ...requests[index] },
    reply,
  }));
  const call = { operation, ...(sendsBody ? { body } : {}), ...(options === undefined ? {} : { options }) };
  return { name, covers, spec: 'faults', steps: [{ call, exchanges, expect }] };
}

const failed = (status: number): Outcome => ({ ok: false, kind: 'api', status });

const retried = [408, 429, 500, 502, 503, 504].map((status) =>
  attempts(`${status} is retried`, ['retry.attempts'], 'GET', undefined, [{ status, headers: soon }, { body: thing }], {
    ok: true,
    value: thing,
  }),
);
const notRetried = [400, 401, 404, 409, 422, 501].map((status) =>
  attempts(`${status} is not retried`, ['retry.attempts'], 'GET', undefined, [{ status }], failed(status)),
);

/** A date in HTTP form would need a clock in the data: these stand in the far future and in the past. */
const future = 'Fri, 31 Dec 2100 23:59:59 GMT';
const past = 'Wed, 21 Oct 2015 07:28:00 GMT';

export const retryScenarios: readonly Scenario[] = [
  ...retried,
  ...notRetried,
  attempts(
    'three attempts',
    ['retry.attempts'],
    'GET',
    undefined,
    [
      { status: 503, headers: soon },
      { status: 502, headers: soon },
      { status: 500, headers: soon },
    ],
    failed(500),
  ),
  attempts(
    'no retries where the caller wants none',
    ['shape.limits', 'retry.attempts'],
    'GET',
    { retries: 0 },
    [{ status: 503 }],
    failed(503),
  ),
  attempts(
    'as many retries as the caller wants',
    ['shape.limits'],
    'GET',
    { retries: 1 },
    [
      { status: 503, headers: soon },
      { status: 503, headers: soon },
    ],
    failed(503),
  ),
  attempts(
    'back-off without Retry-After',
    ['retry.attempts'],
    'GET',
    { retries: 1 },
    [{ status: 503 }, { body: thing }],
    { ok: true, value: thing },
  ),
  attempts('a reset is retried', ['retry.attempts'], 'GET', undefined, [{ fault: 'reset' }, { body: thing }], {
    ok: true,
    value: thing,
  }),
  attempts('HEAD is retried', ['retry.attempts'], 'HEAD', undefined, [{ status: 503, headers: soon }, {}], done),
  attempts(
    'PUT is retried, body and all',
    ['retry.attempts', 'retry.rebuild'],
    'PUT',
    undefined,
    [{ status: 500, headers: soon }, { fault: 'reset' }, { body: thing }],
    { ok: true, value: thing },
  ),
  attempts(
    'DELETE is retried',
    ['retry.attempts'],
    'DELETE',
    undefined,
    [{ status: 502, headers: soon }, { status: 204 }],
    done,
  ),

  attempts(
    'Retry-After in seconds',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 429, headers: { 'Retry-After': '1' } }, { body: thing }],
    done,
    [{}, { gapMs: 990 }],
  ),
  attempts(
    'Retry-After of no seconds',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After': '0' } }, { body: thing }],
    done,
  ),
  attempts(
    'retry-after-ms',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 429, headers: { 'Retry-After-Ms': '700' } }, { body: thing }],
    done,
    [{}, { gapMs: 690 }],
  ),
  attempts(
    'retry-after-ms goes before Retry-After',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 429, headers: { 'Retry-After-Ms': '1', 'Retry-After': '3600' } }, { body: thing }],
    done,
  ),
  attempts(
    'Retry-After as a date',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After': '{in 2 s}' } }, { body: thing }],
    done,
    [{}, { gapMs: 900 }],
  ),
  attempts(
    'Retry-After as a date that is over',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After': past } }, { body: thing }],
    done,
  ),
  attempts(
    'Retry-After beyond the budget',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 429, headers: { 'Retry-After': '3600' } }],
    failed(429),
  ),
  attempts(
    'Retry-After as a date beyond the budget',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 429, headers: { 'Retry-After': future } }],
    failed(429),
  ),
  attempts(
    'retry-after-ms beyond the budget',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After-Ms': '99999999999999999999' } }],
    failed(503),
  ),
  attempts(
    'Retry-After that is nonsense',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After': 'in a while' } }, { body: thing }],
    done,
  ),
  attempts(
    'Retry-After that is negative',
    ['retry.after'],
    'GET',
    undefined,
    [{ status: 503, headers: { 'Retry-After': '-5' } }, { body: thing }],
    done,
  ),

  attempts('POST is not retried on 500', ['retry.unsafe'], 'POST', undefined, [{ status: 500 }], failed(500)),
  attempts(
    'POST is not retried after a reset',
    ['retry.unsafe', 'kind.connection'],
    'POST',
    undefined,
    [{ fault: 'reset' }],
    { ok: false, kind: 'connection' },
  ),
  attempts(
    'POST is retried on 429',
    ['retry.unsafe', 'retry.rebuild'],
    'POST',
    undefined,
    [{ status: 429, headers: soon }, { body: thing }],
    done,
  ),
  attempts(
    'PATCH is retried on 503',
    ['retry.unsafe', 'retry.rebuild'],
    'PATCH',
    undefined,
    [{ status: 503, headers: soon }, { body: thing }],
    done,
  ),
  attempts('PATCH is not retried on 502', ['retry.unsafe'], 'PATCH', undefined, [{ status: 502 }], failed(502)),
  attempts(
    'POST with an idempotency key is retried on 500',
    ['retry.unsafe'],
    'POST',
    { idempotencyKey: 'key-1' },
    [{ status: 500, headers: soon }, { fault: 'reset' }, { body: thing }],
    done,
    [
      { headers: { 'idempotency-key': 'key-1' } },
      { headers: { 'idempotency-key': 'key-1' } },
      { headers: { 'idempotency-key': 'key-1' } },
    ],
  ),
  attempts(
    'an idempotency key that the client makes stays the same',
    ['retry.unsafe'],
    'POST',
    { idempotencyKey: true },
    [{ status: 500, headers: soon }, { status: 502, headers: soon }, { body: thing }],
    done,
    [
      { headers: { 'idempotency-key': { matches: '^\\S{16,}$' } } },
      { sameAsBefore: ['idempotency-key'] },
      { sameAsBefore: ['idempotency-key'] },
    ],
  ),
  attempts('POST without an idempotency key sends none', ['retry.unsafe'], 'POST', undefined, [{ body: thing }], done, [
    { headers: { 'idempotency-key': null } },
  ]),

  {
    name: 'a stream is not sent twice',
    covers: ['retry.stream'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'putBytes', body: { base64: 'AAEC', stream: true } },
        exchanges: [
          {
            request: { method: 'PUT', target: '/bytes', body: { base64: 'AAEC' } },
            reply: { status: 503, headers: soon },
          },
        ],
        expect: failed(503),
      },
    ],
  },
  {
    name: 'bytes are sent twice',
    covers: ['retry.rebuild'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'putBytes', body: { base64: 'AAEC' } },
        exchanges: [
          {
            request: { method: 'PUT', target: '/bytes', body: { base64: 'AAEC' } },
            reply: { status: 503, headers: soon },
          },
          { request: { method: 'PUT', target: '/bytes', body: { base64: 'AAEC' } }, reply: { status: 204 } },
        ],
        expect: done,
      },
    ],
  },
  {
    name: 'multipart is built anew',
    covers: ['retry.rebuild', 'body.multipart'],
    spec: 'faults',
    steps: [
      {
        call: {
          operation: 'upload',
          body: {
            multipart: [
              { name: 'title', text: 't' },
              { name: 'file', base64: 'AAEC', filename: 'a.bin', contentType: 'application/octet-stream' },
            ],
          },
        },
        exchanges: [503, 204].map((status) => ({
          request: {
            method: 'PUT',
            target: '/upload',
            body: {
              multipart: [
                { name: 'title', text: 't' },
                { name: 'file', base64: 'AAEC', filename: 'a.bin', contentType: 'application/octet-stream' },
              ],
            },
          },
          reply: status === 503 ? { status, headers: soon } : { status },
        })),
        expect: done,
      },
    ],
  },
  {
    name: 'the answer of a failed attempt is given up',
    covers: ['retry.drain'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', options: { retries: 1, timeoutMs: 20_000 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/thing' },
            reply: { status: 503, headers: soon, delayBodyMs: 200, body: { filler: 1024 * 1024 } },
          },
          { request: { method: 'GET', target: '/thing' }, reply: { body: thing } },
        ],
        expect: { ok: true, value: thing },
        settled: true,
      },
    ],
  },
];
