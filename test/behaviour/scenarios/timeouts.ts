// After a timeout, or where no connection was made: what is tried again. The first attempt hangs, so that a client that
// does not try again has nothing to show but a failure.

import { PATIENCE_MS, type Outcome, type Scenario, type Step } from '../scenario';

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE' | 'OPTIONS' | 'POST' | 'PATCH';

const thing = { json: { name: 'n', count: 1 } };
const body = { json: { name: 'ü', count: 2 } };

function hangs(
  name: string,
  method: Method,
  options: Step['call']['options'],
  again: boolean,
  expect: Outcome,
): Scenario {
  const sent = /^P/.test(method) ? { body } : {};
  const request = { method, target: '/thing', ...sent };
  const done = method === 'GET' || /^P/.test(method) ? { body: thing } : { status: method === 'DELETE' ? 204 : 200 };
  const call = { operation: `${method.toLowerCase()}Thing`, options: { timeoutMs: PATIENCE_MS, ...options }, ...sent };
  return {
    name,
    covers: ['retry.timeout', 'kind.timeout'],
    spec: 'faults',
    steps: [
      {
        call,
        exchanges: [{ request, reply: { fault: 'hang' } }, ...(again ? [{ request, reply: done }] : [])],
        expect,
      },
    ],
  };
}

const ok: Outcome = { ok: true };
const late: Outcome = { ok: false, kind: 'timeout' };

function refused(method: 'GET' | 'POST' | 'PATCH'): Scenario {
  const sent = method === 'GET' ? {} : { body };
  return {
    name: `${method} where nothing listens is tried again`,
    covers: ['retry.refused', 'kind.connection'],
    spec: 'faults',
    steps: [
      {
        call: { operation: `${method.toLowerCase()}Thing`, baseUrl: '{closed}', ...sent },
        expect: { ok: false, kind: 'connection', attempts: 3 },
      },
    ],
  };
}

export const timeoutScenarios: readonly Scenario[] = [
  ...(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'] as const).map((method) =>
    hangs(`${method} is tried again after a timeout`, method, {}, true, ok),
  ),
  hangs('POST is not tried again after a timeout', 'POST', {}, false, late),
  hangs('PATCH is not tried again after a timeout', 'PATCH', {}, false, late),
  hangs('POST with an idempotency key is tried again after a timeout', 'POST', { idempotencyKey: 'key-1' }, true, ok),
  {
    name: 'GET is tried again where the body does not come',
    covers: ['retry.timeout'],
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing', options: { timeoutMs: PATIENCE_MS } },
        exchanges: [
          { request: { method: 'GET', target: '/thing' }, reply: { fault: 'hang-mid-body', body: thing } },
          { request: { method: 'GET', target: '/thing' }, reply: { body: thing } },
        ],
        expect: { ok: true, value: thing },
      },
    ],
  },
  refused('GET'),
  refused('POST'),
  refused('PATCH'),
];
