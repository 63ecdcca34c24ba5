// What goes wrong on the way: connections, time, cancellation, size. Nothing asserts an upper limit of time, but a client that
// waits where it should not runs into a hang. Times are long enough for a busy machine to have sent the request by then.

import type { ContractLine } from '../contract';
import { PATIENCE_MS, type Outcome, type Scenario, type Step } from '../scenario';
import type { Fault, Reply } from '../../../generator/conformance/reply';

const thing = { json: { name: 'n'.repeat(200), count: 1 } };
const mebibyte = 1024 * 1024;

function meets(
  name: string,
  covers: readonly ContractLine[],
  options: Step['call']['options'],
  replies: readonly Reply[],
  expect: Outcome,
  rest: Partial<Step> = {},
): Scenario {
  const exchanges = replies.map((reply) => ({ request: { method: 'GET', target: '/thing' }, reply }));
  const call = { operation: 'getThing', options: { retries: 0, ...options } };
  return { name, covers, spec: 'faults', steps: [{ call, exchanges, expect, ...rest }] };
}

function breaks(
  name: string,
  fault: Fault,
  kind: 'connection' | 'decode',
  covers: readonly ContractLine[] = ['kind.connection'],
): Scenario {
  return meets(name, covers, {}, [{ fault, body: thing }], { ok: false, kind });
}

/** More than the buffers of a connection hold. */
const large = { base64: Buffer.alloc(16 * mebibyte).toString('base64') };

function stuck(
  name: string,
  options: Step['call']['options'],
  kind: 'aborted' | 'timeout',
  covers: readonly ContractLine[],
): Scenario {
  const exchanges = [{ request: { method: 'PUT', target: '/bytes' }, reply: { fault: 'unread' as const } }];
  const call = { operation: 'putBytes', body: large, options: { retries: 0, ...options } };
  return {
    name,
    covers,
    spec: 'faults',
    alone: true,
    steps: [{ call, exchanges, atMost: true, expect: { ok: false, kind } }],
  };
}

export const faultScenarios: readonly Scenario[] = [
  {
    name: 'connection refused',
    covers: ['kind.connection'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', baseUrl: '{closed}', options: { retries: 0 } },
        expect: { ok: false, kind: 'connection' },
      },
    ],
  },
  breaks('reset before the answer', 'reset', 'connection'),
  breaks('reset in mid-body', 'reset-mid-body', 'connection'),
  breaks('end in mid-body', 'end-mid-body', 'connection'),
  breaks('bytes that are not HTTP', 'not-http', 'connection'),
  breaks('a declared length that is too small', 'length-too-small', 'decode', ['kind.decode']),
  meets(
    'reset in the middle of an error body',
    ['error.second', 'kind.api'],
    {},
    [{ status: 500, fault: 'reset-mid-body', body: thing }],
    { ok: false, kind: 'api', status: 500 },
  ),
  meets(
    'an error body that ends too soon',
    ['error.second'],
    {},
    [{ status: 404, fault: 'end-mid-body', body: thing }],
    { ok: false, kind: 'api', status: 404 },
  ),

  meets(
    'slow headers',
    ['kind.timeout', 'time.timeout', 'shape.limits'],
    { timeoutMs: PATIENCE_MS },
    [{ fault: 'hang' }],
    { ok: false, kind: 'timeout' },
    { settled: true },
  ),
  meets(
    'slow body',
    ['kind.timeout', 'time.timeout'],
    { timeoutMs: PATIENCE_MS },
    [{ fault: 'hang-mid-body', body: thing }],
    { ok: false, kind: 'timeout' },
    { settled: true },
  ),
  meets(
    'slow, but in time',
    ['time.timeout'],
    { timeoutMs: 20_000 },
    [{ delayHeadersMs: 100, delayBodyMs: 100, body: thing }],
    { ok: true, value: thing },
  ),
  meets(
    'the timeout starts anew at each attempt',
    ['time.timeout', 'retry.attempts'],
    { timeoutMs: 2900, retries: 1 },
    [
      { status: 503, headers: { 'Retry-After-Ms': '1' }, delayHeadersMs: 1500 },
      { delayHeadersMs: 1500, body: thing },
    ],
    { ok: true, value: thing },
  ),

  meets('cancelled before the call', ['time.abort', 'kind.aborted'], { abortAfterMs: 0 }, [], {
    ok: false,
    kind: 'aborted',
  }),
  meets(
    'cancelled while waiting for headers',
    ['time.abort', 'kind.aborted'],
    { abortAfterMs: PATIENCE_MS },
    [{ fault: 'hang' }],
    { ok: false, kind: 'aborted' },
    { settled: true },
  ),
  meets(
    'cancelled in mid-body',
    ['time.abort', 'kind.aborted'],
    { abortAfterMs: PATIENCE_MS },
    [{ fault: 'hang-mid-body', body: thing }],
    { ok: false, kind: 'aborted' },
    { settled: true },
  ),
  meets(
    'cancelled during a back-off',
    ['time.abort', 'kind.aborted'],
    { abortAfterMs: PATIENCE_MS, retries: 2 },
    [{ status: 503, headers: { 'Retry-After': '50' } }],
    { ok: false, kind: 'aborted' },
  ),
  meets('cancelled after the answer', ['time.abort'], { abortAfterMs: 20_000 }, [{ body: thing }], {
    ok: true,
    value: thing,
  }),

  stuck('cancelled while sending', { abortAfterMs: PATIENCE_MS }, 'aborted', ['time.abort', 'kind.aborted']),
  stuck('too slow while sending', { timeoutMs: PATIENCE_MS }, 'timeout', ['time.timeout', 'kind.timeout']),
  {
    name: 'a body beyond the bound',
    covers: ['bound.response', 'kind.decode'],
    spec: 'faults',
    alone: true,
    steps: [
      {
        call: { operation: 'getThing', options: { retries: 0 } },
        exchanges: [{ reply: { body: { filler: 65 * mebibyte, contentType: 'application/json' } } }],
        expect: { ok: false, kind: 'decode' },
      },
    ],
  },
  {
    name: 'a compressed body beyond the bound',
    covers: ['bound.response', 'bound.named', 'kind.decode'],
    spec: 'faults',
    alone: true,
    steps: [
      {
        call: { operation: 'getThing', options: { retries: 0 } },
        exchanges: [{ reply: { body: { filler: 65 * mebibyte, contentType: 'application/json' }, encoding: 'gzip' } }],
        expect: { ok: false, kind: 'decode', message: { matches: '67,?108,?864|64 Mi?B' } },
      },
    ],
  },
  meets(
    'an error body beyond the bound',
    ['bound.error'],
    {},
    [{ status: 500, body: { filler: mebibyte, contentType: 'text/plain' } }],
    {
      ok: false,
      kind: 'api',
      status: 500,
      body: { text: 'x'.repeat(64 * 1024) },
    },
  ),
  meets(
    'an error body within the bound',
    ['bound.error'],
    {},
    [{ status: 500, body: { filler: 64 * 1024, contentType: 'text/plain' } }],
    {
      ok: false,
      kind: 'api',
      status: 500,
      body: { text: 'x'.repeat(64 * 1024) },
    },
  ),
];
