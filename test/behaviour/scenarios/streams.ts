// Streams: what of the bytes are items, what ends them, what is an error, and how one is asked for.

import type { Json } from '../../../generator/conformance/transcript';
import type { Reply } from '../../../generator/conformance/reply';
import { PATIENCE_MS, type Outcome, type Scenario, type Step } from '../scenario';

const EVENTS = 'text/event-stream';
const tick = (n: number): { readonly [name: string]: Json } => ({ created_at: '2026-01-02T03:04:05.678Z', n });
const data = (value: Json): string => `data: ${JSON.stringify(value)}\n\n`;
const items = (...values: readonly Json[]): Outcome => ({ ok: true, value: { items: values } });
const TWO = data(tick(1)) + data(tick(2));

interface Streamed {
  readonly name: string;
  readonly covers?: Scenario['covers'];
  readonly operation: string;
  readonly path: string;
  readonly body: string;
  /** What is asked for, where that is not the type alone. */
  readonly accept?: string;
  readonly type?: string;
  readonly reply?: Omit<Reply, 'body'>;
  readonly call?: Omit<Step['call'], 'operation'>;
  readonly expect: Outcome;
  readonly step?: Partial<Step>;
}

function streamed(given: Streamed): Scenario {
  const {
    name,
    covers = ['stream.items'],
    operation,
    path,
    body,
    type = EVENTS,
    accept = type,
    reply,
    call,
    expect,
    step,
  } = given;
  return {
    name,
    covers,
    spec: 'streams',
    steps: [
      {
        call: { operation, ...call, options: { retries: 0, ...call?.options } },
        exchanges: [
          {
            request: { method: 'GET', target: path, headers: { accept } },
            reply: { chunked: true, ...reply, body: { text: body, contentType: type } },
          },
        ],
        expect,
        ...step,
      },
    ],
  };
}

const ticks = (name: string, body: string, expect: Outcome, more: Partial<Streamed> = {}): Scenario =>
  streamed({
    name: `a stream: ${name}`,
    operation: 'ticks',
    path: '/ticks',
    accept: `${EVENTS}, application/json`,
    body,
    expect,
    ...more,
  });
const raw = (name: string, body: string, ...events: readonly Json[]): Scenario =>
  streamed({ name: `raw events: ${name}`, operation: 'rawEvents', path: '/raw', body, expect: items(...events) });
const named = (name: string, body: string, ...events: readonly Json[]): Scenario =>
  streamed({
    name: `named events: ${name}`,
    operation: 'namedEvents',
    path: '/events',
    body,
    expect: items(...events),
  });

const reading: readonly Scenario[] = [
  raw(
    'an id that is empty takes the last one back',
    'id: 1\ndata: a\n\nid\ndata: b\n\n',
    { data: 'a', id: '1' },
    { data: 'b' },
  ),
  raw('a delay that is no number', 'retry: 1s\ndata: a\n\n', { data: 'a' }),
  raw('LF', 'data: a\n\ndata: b\n\n', { data: 'a' }, { data: 'b' }),
  raw('CR', 'data: a\r\rdata: b\r\r', { data: 'a' }, { data: 'b' }),
  raw('CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', { data: 'a' }, { data: 'b' }),
  raw('a byte order mark', '\ufeffdata: a\n\n', { data: 'a' }),
  raw('data of several lines', 'data: a\ndata\ndata:  b\n\n', { data: 'a\n\n b' }),
  raw('comments and unknown fields', ': c\nother: x\ndata: a\n\n:\n\n', { data: 'a' }),
  raw(
    'names, ids and delays',
    'event: x\nid: 1\nretry: 9\ndata: a\n\ndata: b\n\n',
    { data: 'a', event: 'x', id: '1', retry: 9 },
    { data: 'b', id: '1' },
  ),
  raw('an event that nothing ends', 'data: a\n\ndata: lost\n', { data: 'a' }),
  raw('an event without data', 'event: x\n\ndata: a\n\n', { data: 'a' }),
  raw('characters of several bytes', 'data: häß 😀 \u2028\n\n', { data: 'häß 😀 \u2028' }),
];

const typed: readonly Scenario[] = [
  ticks('items have their type', TWO, items(tick(1), tick(2))),
  ticks('[DONE] ends it', `${TWO}data: [DONE]\n\n${data(tick(3))}`, items(tick(1), tick(2))),
  ticks('of nothing', '', items()),
  ticks('an unknown member is kept', data({ ...tick(1), more: true }), items({ ...tick(1), more: true })),
  ticks('an item of another shape is kept', data({ other: 1 }), items({ other: 1 })),
  ticks('compressed', TWO, items(tick(1), tick(2)), { reply: { encoding: 'gzip' } }),
  ticks('leaving its loop ends the connection', TWO, items(tick(1)), {
    call: { take: 1 },
    reply: { fault: 'hang-mid-body' },
    step: { settled: true },
    covers: ['stream.close'],
  }),
  streamed({
    name: 'a declared sentinel ends a stream',
    operation: 'until',
    path: '/until',
    body: `${data(tick(1))}data: [END]\n\n${TWO}`,
    expect: items(tick(1)),
  }),
  named(
    'decoded by their names',
    `event: added\nid: 7\n${data(tick(1))}event: removed\n${data({ removed_by: 'me' })}`,
    { event: 'added', data: tick(1), id: '7' },
    { event: 'removed', data: { removed_by: 'me' }, id: '7' },
  ),
  named(
    'an unknown name is kept',
    `event: later\n${data({ any_thing: 1 })}event: text\ndata: no json\n\n`,
    { event: 'later', data: { any_thing: 1 } },
    { event: 'text', data: 'no json' },
  ),
  streamed({
    name: 'lines of JSON',
    operation: 'lines',
    path: '/lines',
    type: 'application/jsonl',
    body: `${JSON.stringify(tick(1))}\n\r\n ${JSON.stringify(tick(2))}`,
    expect: items(tick(1), tick(2)),
  }),
  streamed({
    name: 'lines of JSON that gRPC-Gateway calls JSON',
    operation: 'gatewayLines',
    path: '/gateway',
    type: 'application/json',
    body: `${JSON.stringify({ result: tick(1) })}\n${JSON.stringify({ error: { message: 'gone' } })}\n`,
    expect: items({ result: tick(1) }, { error: { message: 'gone' } }),
  }),
  streamed({
    name: 'a JSON text sequence',
    operation: 'records',
    path: '/records',
    type: 'application/json-seq',
    body: `\u001e${JSON.stringify(tick(1), null, 1)}\n\u001e${JSON.stringify(tick(2))}\n`,
    expect: items(tick(1), tick(2)),
  }),
];

const failing: readonly Scenario[] = [
  ticks(
    'an error event is an error',
    `${TWO}event: error\n${data({ message: 'no more' })}`,
    { ok: false, kind: 'api', status: 200, message: { matches: 'no more' }, items: [tick(1), tick(2)] },
    { covers: ['stream.error'] },
  ),
  ticks(
    'what is no JSON is a decode error',
    `${data(tick(1))}data: {\n\n`,
    { ok: false, kind: 'decode', status: 200, items: [tick(1)] },
    { covers: ['stream.error'] },
  ),
  ticks(
    'a status that is an error is one',
    '',
    { ok: false, kind: 'api', status: 409, body: { json: { message: 'busy' } } },
    {
      covers: ['stream.error'],
      step: {
        exchanges: [
          { request: { method: 'GET', target: '/ticks' }, reply: { status: 409, body: { json: { message: 'busy' } } } },
        ],
      },
    },
  ),
  ticks(
    'JSON in place of events is a decode error',
    '',
    { ok: false, kind: 'decode', status: 200 },
    {
      covers: ['stream.error'],
      step: { exchanges: [{ request: { method: 'GET', target: '/ticks' }, reply: { body: { json: tick(1) } } }] },
    },
  ),
  ticks(
    'a connection that breaks is an error of it',
    TWO,
    { ok: false, kind: 'connection', operation: 'ticks', attempts: 1, items: [tick(1)] },
    { reply: { fault: 'end-mid-body' }, covers: ['stream.error'] },
  ),
  ticks(
    'silence is a timeout',
    TWO,
    { ok: false, kind: 'timeout', items: [tick(1)] },
    {
      reply: { fault: 'hang-mid-body' },
      call: { options: { timeoutMs: PATIENCE_MS } },
      covers: ['stream.error'],
    },
  ),
  ticks('it may take longer than a timeout', TWO, items(tick(1), tick(2)), {
    reply: { delayHeadersMs: 1500, delayBodyMs: 1500 },
    call: { options: { timeoutMs: PATIENCE_MS } },
  }),
  ticks(
    'it is cancelled at any time',
    TWO,
    { ok: false, kind: 'aborted', items: [tick(1)] },
    {
      reply: { fault: 'hang-mid-body' },
      call: { options: { abortAfterMs: PATIENCE_MS } },
      covers: ['stream.close'],
      step: { settled: true },
    },
  ),
  ticks(
    'an error shows no credential',
    `event: error\n${data({ message: 'key s3cret-key-value' })}`,
    { ok: false, kind: 'api' },
    {
      call: { auth: [{ scheme: 'key', key: 's3cret-key-value' }], options: { dump: true } },
      step: { secrets: ['s3cret-key-value'] },
      covers: ['stream.error', 'secret.echo'],
    },
  ),
];

function asked(
  name: string,
  call: Omit<Step['call'], 'operation'>,
  sent: Json,
  accept: string,
  reply: Reply,
  expect: Outcome,
): Scenario {
  const request = { method: 'POST', target: '/ask', headers: { accept }, body: { json: sent } };
  return {
    name,
    covers: ['stream.choice'],
    spec: 'streams',
    steps: [{ call: { operation: 'ask', ...call, options: { retries: 0 } }, exchanges: [{ request, reply }], expect }],
  };
}

/** The first half of it is these events: what breaks a body off sends that half. */
const halved = (events: string): string => events + ':'.padEnd(events.length - 2, '.') + '\n\n';

interface Resumed {
  readonly name: string;
  readonly operation?: 'rawEvents' | 'lines';
  readonly reconnects: number;
  readonly replies: readonly { readonly text: string; readonly after?: string; readonly whole?: true }[];
  readonly expect: Outcome;
  readonly ended?: Reply;
}

/** A stream whose connections break, each asked for with the id that came last. */
function resumed({ name, operation = 'rawEvents', reconnects, replies, expect, ended }: Resumed): Scenario {
  const [target, contentType] = operation === 'lines' ? ['/lines', 'application/jsonl'] : ['/raw', EVENTS];
  const exchanges = replies.map(({ text, after, whole }) => ({
    request: { method: 'GET', target, headers: after === undefined ? {} : { 'last-event-id': after } },
    reply: {
      chunked: true,
      body: { text: whole === true ? text : halved(text), contentType },
      ...(whole === true ? {} : { fault: 'end-mid-body' as const }),
    },
  }));
  const last = ended === undefined ? [] : [{ request: { method: 'GET', target }, reply: ended }];
  return {
    name: `a broken stream: ${name}`,
    covers: ['stream.resume'],
    spec: 'streams',
    steps: [
      {
        call: { operation, options: { retries: 0, reconnects } },
        exchanges: [...exchanges, ...last],
        expect,
      },
    ],
  };
}

const first = { data: 'a', id: '7', retry: 9 };
const begun = 'id: 7\nretry: 9\ndata: a\n\n';
const resuming: readonly Scenario[] = [
  resumed({
    name: 'goes on after the last id',
    reconnects: 1,
    replies: [{ text: begun }, { text: 'data: b\n\n', after: '7', whole: true }],
    expect: items(first, { data: 'b', id: '7' }),
  }),
  resumed({
    name: 'what had begun is forgotten',
    reconnects: 2,
    replies: [
      { text: `${begun}event: x\nid: 9\ndata: lost\n` },
      { text: 'id: 8\ndata: b\n\n', after: '7' },
      { text: 'data: c\n\n', after: '8', whole: true },
    ],
    expect: items(first, { data: 'b', id: '8' }, { data: 'c', id: '8' }),
  }),
  resumed({
    name: 'is not made again more often than allowed',
    reconnects: 1,
    replies: [{ text: begun }, { text: 'data: b\n\n', after: '7' }],
    expect: { ok: false, kind: 'connection', items: [first, { data: 'b', id: '7' }] },
  }),
  resumed({
    name: 'without an id it would begin anew, so it is an error',
    reconnects: 3,
    replies: [{ text: 'retry: 9\ndata: a\n\n' }],
    expect: { ok: false, kind: 'connection', items: [{ data: 'a', retry: 9 }] },
  }),
  resumed({
    name: 'an empty id takes back the one before',
    reconnects: 3,
    replies: [{ text: `${begun}id\ndata: b\n\n` }],
    expect: { ok: false, kind: 'connection', items: [first, { data: 'b' }] },
  }),
  resumed({
    name: 'an id counts that has no data',
    reconnects: 3,
    replies: [{ text: `${begun}id: 8\n\n` }, { text: 'data: b\n\n', after: '8', whole: true }],
    expect: items(first, { data: 'b', id: '8' }),
  }),
  resumed({
    name: 'an answer without content ends it',
    reconnects: 3,
    replies: [{ text: begun }],
    ended: { status: 204 },
    expect: items(first),
  }),
  resumed({
    name: 'an error in place of the rest is one',
    reconnects: 3,
    replies: [{ text: begun }],
    ended: { status: 404, body: { json: { message: 'gone' } } },
    expect: { ok: false, kind: 'api', status: 404, message: { matches: 'gone' }, items: [first] },
  }),
  resumed({
    name: 'lines of JSON have no id to go on after',
    operation: 'lines',
    reconnects: 3,
    replies: [{ text: `${JSON.stringify(tick(1))}\n` }],
    expect: { ok: false, kind: 'connection', items: [tick(1)] },
  }),
];

const pieces =
  data({ type: 'text', delta: 'a' }) + data({ type: 'later', x_y: 1 }) + data({ type: 'end', total_count: 1 });
const choosing: readonly Scenario[] = [
  asked(
    'without the boolean the answer is whole',
    { body: { json: { text: 'q' } } },
    { text: 'q' },
    'application/json',
    { body: { json: { choices: ['a'] } } },
    { ok: true, value: { json: { choices: ['a'] } } },
  ),
  asked(
    'a stream is asked for by boolean and Accept',
    { body: { json: { text: 'q' } }, stream: true },
    { text: 'q', stream: true },
    EVENTS,
    { body: { text: pieces, contentType: EVENTS } },
    items({ type: 'text', delta: 'a' }, { type: 'later', x_y: 1 }, { type: 'end', total_count: 1 }),
  ),
];

export const streamScenarios: readonly Scenario[] = [...reading, ...typed, ...failing, ...choosing, ...resuming];
