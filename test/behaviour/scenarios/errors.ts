// What an error says of itself: its message, the call that failed, and what is kept of an answer that cannot be decoded.

import type { ContractLine } from '../contract';
import { PATIENCE_MS, type ExpectedText, type Failure, type Scenario, type Step } from '../scenario';
import type { Reply } from '../../../generator/conformance/reply';
import type { Json } from '../../../generator/conformance/transcript';

const several = { method: 'GET', target: '/several' };

function fails(name: string, covers: readonly ContractLine[], reply: Reply, rest: Partial<Failure>): Scenario {
  const call = { operation: 'several', options: { retries: 0 } };
  const expect: Failure = { ok: false, kind: 'api', status: reply.status ?? 200, ...rest };
  return { name, covers, spec: 'responses', steps: [{ call, exchanges: [{ request: several, reply }], expect }] };
}

function says(name: string, json: Json, message: ExpectedText): Scenario {
  return fails(`the message of an error: ${name}`, ['error.message'], { status: 404, body: { json } }, { message });
}

function tells(name: string, step: Step, spec = 'faults'): Scenario {
  return { name: `an error tells of its call: ${name}`, covers: ['error.call'], spec, steps: [step] };
}

const line = 'GET /several: 404 Not Found';
const thing = { operation: 'getThing', method: 'GET', url: '{origin}/thing' };
const request = { method: 'GET', target: '/thing' };
const page = '<!doctype html><title>502</title>';

const messages: readonly Scenario[] = [
  says('message', { message: 'It is gone.', detail: 'no' }, `${line}: It is gone.`),
  says('error', { error: 'It is gone.' }, `${line}: It is gone.`),
  says('message of error', { error: { code: 7, message: 'It is gone.' } }, `${line}: It is gone.`),
  says('detail', { detail: 'It is gone.', title: 'no' }, `${line}: It is gone.`),
  says('title', { title: 'It is gone.', status: 404 }, `${line}: It is gone.`),
  says('first of errors, a text', { errors: ['It is gone.', 'no'] }, `${line}: It is gone.`),
  says(
    'first of errors, an object',
    { errors: [{ message: 'It is gone.' }, { message: 'no' }] },
    `${line}: It is gone.`,
  ),
  says(
    'what is no text is passed over',
    { message: { a: 1 }, error: null, detail: 'It is gone.' },
    `${line}: It is gone.`,
  ),
  says('a text by itself', 'It is gone.', `${line}: It is gone.`),
  says('first of a list', [{ message: 'It is gone.' }, { message: 'no' }], `${line}: It is gone.`),
  says('first of message', { message: ['It is gone.', 'no'], error: 'Not Found' }, `${line}: It is gone.`),
  says('first of detail', { detail: [{ message: 'It is gone.' }] }, `${line}: It is gone.`),
  says(
    'the first of the fields that are wrong, as FastAPI has them',
    { detail: [{ loc: ['body', 'name'], msg: 'field required', type: 'missing' }] },
    `${line}: field required`,
  ),
  says(
    'the first of the issues, as Zod has them',
    { issues: [{ code: 'too_small', path: ['name'], message: 'It is too short.' }], name: 'ZodError' },
    `${line}: It is too short.`,
  ),
  says('a text of white space is passed over', { message: ' \n', title: ' It is gone. ' }, `${line}: It is gone.`),
  says('empty ones are passed over', { message: [], error: '', title: 'It is gone.' }, `${line}: It is gone.`),
  says('none in the body', { missing_id: 'm' }, line),
  says('at most 2,000 characters', { message: 'x'.repeat(5000) }, { matches: `^(?=[^]{1000,2000}$)${line}: x` }),
  fails('the message of an error: no body', ['error.message'], { status: 404 }, { message: line }),
  fails(
    'the message of an error: a page',
    ['error.message'],
    { status: 502, body: { text: page, contentType: 'text/html' } },
    { message: 'GET /several: 502 Bad Gateway' },
  ),
  {
    // One message for one kind of failure, whatever was in the path, which may be personal.
    name: 'the message of an error: the path of the document',
    covers: ['error.message'],
    spec: 'parameters',
    steps: [
      {
        call: { operation: 'pathSimple', args: { path: { id: 'a b' } }, options: { retries: 0 } },
        exchanges: [{ request: { method: 'GET', target: '/simple/a%20b' }, reply: { status: 403 } }],
        expect: { ok: false, kind: 'api', status: 403, message: 'GET /simple/{id}: 403 Forbidden' },
      },
    ],
  },
];

const accounts: readonly Scenario[] = [
  tells('the server said so', {
    call: { operation: 'getThing', options: { retries: 0 } },
    exchanges: [{ request, reply: { status: 404, headers: { 'X-Request-Id': 'r-1' } } }],
    expect: { ok: false, kind: 'api', ...thing, attempts: 1, requestId: 'r-1' },
  }),
  tells('after three attempts', {
    call: { operation: 'getThing' },
    exchanges: [1, 2, 3].map((id) => ({
      request,
      reply: { status: 503, headers: { 'Retry-After-Ms': '1', 'X-Request-Id': `r-${id}` } },
    })),
    expect: { ok: false, kind: 'api', ...thing, attempts: 3, requestId: 'r-3' },
  }),
  tells('the connection', {
    call: { operation: 'getThing', baseUrl: '{closed}', options: { retries: 0 } },
    expect: { ok: false, kind: 'connection', ...thing, url: '{closed}/thing', attempts: 1, requestId: 'none' },
  }),
  tells('the time', {
    call: { operation: 'getThing', options: { retries: 0, timeoutMs: PATIENCE_MS } },
    exchanges: [{ request, reply: { fault: 'hang' } }],
    expect: { ok: false, kind: 'timeout', ...thing, attempts: 1 },
  }),
  tells('the caller', {
    call: { operation: 'getThing', options: { retries: 0, abortAfterMs: PATIENCE_MS } },
    exchanges: [{ request, reply: { fault: 'hang' } }],
    expect: { ok: false, kind: 'aborted', ...thing, attempts: 1 },
  }),
  tells('an answer that cannot be read', {
    call: { operation: 'getThing', options: { retries: 0 } },
    exchanges: [
      {
        request,
        reply: { headers: { 'X-Request-Id': 'r-1' }, body: { text: '{"name": ', contentType: 'application/json' } },
      },
    ],
    expect: { ok: false, kind: 'decode', ...thing, attempts: 1, requestId: 'r-1' },
  }),
  tells(
    'a request that cannot be built',
    {
      call: { operation: 'pathSimple', args: { path: { id: '..' } } },
      expect: { ok: false, kind: 'request', operation: 'pathSimple', method: 'GET' },
    },
    'parameters',
  ),
  tells('its URL has no credential', {
    call: {
      operation: 'byQuery',
      auth: [{ scheme: 'queryKey', key: 'hush-4720' }],
      options: { retries: 0 },
    },
    exchanges: [{ request: { method: 'GET', target: '/by-query?api_key=hush-4720' }, reply: { status: 404 } }],
    expect: { ok: false, kind: 'api', operation: 'byQuery', url: { matches: '^{origin}/by-query(?!.*hush)' } },
  }),
];

const ids: readonly Scenario[] = ['X-Request-Id', 'Request-Id', 'X-Correlation-Id', 'X-Amzn-RequestId', 'CF-Ray'].map(
  (header) =>
    fails(
      `the server's id of a request: ${header}`,
      ['error.call'],
      { status: 404, headers: { [header]: 'r-1' } },
      { requestId: 'r-1' },
    ),
);

function undecodable(name: string, reply: Reply, text: string): Scenario {
  const headers = { 'x-id': '1' };
  return fails(
    name,
    ['error.decode', 'kind.decode'],
    { ...reply, headers: { 'X-Id': '1' } },
    { kind: 'decode', status: reply.status ?? 200, headers, body: { text } },
  );
}

export const errorScenarios: readonly Scenario[] = [
  ...messages,
  ...accounts,
  ...ids,
  undecodable(
    'truncated JSON is kept',
    { status: 201, body: { text: '{"b": "ü', contentType: 'application/json' } },
    '{"b": "ü',
  ),
  undecodable('a page in place of JSON is kept', { body: { text: page, contentType: 'text/html' } }, page),
];
