// Streams, as source: bytes however they are cut, what ends one, and what is left when nobody reads it any more. What
// goes over a real wire is in test/behaviour/scenarios/streams.ts.

import { ClientCore, type CallOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { eventFrames, lineFrames, recordFrames } from '../../../../templates/ecmascript/runtime/frames';
import type { Cutter, ServerSentEvent, StreamRow } from '../../../../templates/ecmascript/runtime/operation';
import { send } from '../../../../templates/ecmascript/runtime/send';
import { stream, type EventStream } from '../../../../templates/ecmascript/runtime/stream';

const definition: Definition = {
  userAgent: 't/1',
  servers: ['https://api.test'],
  security: [],
  schemes: {},
  globals: {},
  secrets: [],
};

async function opened(
  body: ReadableStream<Uint8Array>,
  row: StreamRow,
  options: CallOptions = {},
): Promise<EventStream<unknown>> {
  const fetch = async (): Promise<Response> => new Response(body);
  const core = new ClientCore(definition, { fetch });
  const operation = { id: 'x', method: 'GET', path: '/x', success: { 200: [stream, row] } } as const;
  const result = await send<EventStream<unknown>, Error>(core, operation, undefined, options);
  if (!result.ok) throw result.error;
  return result.value;
}

const piecewise = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

async function read(text: string, size: number, row: StreamRow): Promise<readonly unknown[]> {
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, at * size + size),
  );
  const items: unknown[] = [];
  for await (const item of await opened(piecewise(pieces), row)) items.push(item);
  return items;
}

const all = (cut: Cutter, ...pieces: readonly string[]): readonly ServerSentEvent[] => {
  const next = cut('');
  return [...pieces.flatMap((piece) => [...next(piece, false)]), ...next('', true)];
};

describe('bytes, however they are cut', () => {
  const text = '\ufeff: c\r\nevent: ä\rid: 1\nretry: 20\ndata: "häß 😀"\r\ndata:\r\n\r\ndata: 2\n\ndata: lost';
  const expected = [
    { event: 'ä', id: '1', retry: 20, data: '"häß 😀"\n' },
    { id: '1', data: '2' },
  ];

  test.each([1, 2, 3, 5, 7, 1000])('%s at a time', async (size) => {
    expect(await read(text, size, { cut: eventFrames })).toEqual(expected);
  });

  test('lines and records end at their marks, the last one without', async () => {
    for (const size of [1, 2, 100]) {
      expect(await read('{"a":1}\r\n\n [2]\n"3"', size, { cut: lineFrames, item: 'data' })).toEqual([
        { a: 1 },
        [2],
        '3',
      ]);
      expect(await read('\u001e{"a":\n1}\n\u001e2\n', size, { cut: recordFrames, item: 'data' })).toEqual([
        { a: 1 },
        2,
      ]);
    }
  });

  test('an id with NUL and a delay that is no number are ignored; an empty id resets it', () => {
    expect(all(eventFrames, 'id: a\0\nretry: 1s\ndata: 1\n\nid: b\ndata: 2\n\nid\ndata: 3\n\n')).toEqual([
      { data: '1' },
      { data: '2', id: 'b' },
      { data: '3' },
    ]);
  });
});

describe('what ends it', () => {
  const endless = (cancelled: () => void): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: cancelled,
    });
  const row: StreamRow = { cut: eventFrames, item: 'data', ends: ['[DONE]'] };

  test('leaving its loop, and closing while it waits', async () => {
    let cancelled = 0;
    const count = (): void => void (cancelled += 1);
    for await (const item of await opened(endless(count), row)) {
      expect(item).toBe(1);
      break;
    }
    expect(cancelled).toBe(1);
    const items = await opened(endless(count), row);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    const waiting = items.next();
    items.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(cancelled).toBe(2);
  });

  test('the caller, while nobody reads and while somebody does', async () => {
    for (const readFirst of [true, false]) {
      let cancelled = false;
      const controller = new AbortController();
      const items = await opened(
        endless(() => void (cancelled = true)),
        row,
        { signal: controller.signal },
      );
      await items.next();
      const early = readFirst ? items.next() : undefined;
      controller.abort(new Error('enough'));
      expect(cancelled).toBe(true);
      await expect(early ?? items.next()).rejects.toMatchObject({ kind: 'aborted', operation: 'x' });
    }
  });

  test('silence, a broken connection, a sentinel', async () => {
    const silent = await opened(
      endless(() => undefined),
      row,
      { timeoutMs: 20 },
    );
    await silent.next();
    await expect(silent.next()).rejects.toMatchObject({ kind: 'timeout', attempts: 1 });
    const broken = await opened(new ReadableStream({ pull: (body) => body.error(new TypeError('x')) }), row);
    await expect(broken.next()).rejects.toMatchObject({ kind: 'connection', operation: 'x' });
    expect(await read('data: 1\n\ndata: [DONE]\n\ndata: 2\n\n', 99, row)).toEqual([1]);
  });

  test('an error event is an API error with what the server says', async () => {
    const items = await opened(
      piecewise([new TextEncoder().encode('event: error\ndata: {"message":"no more"}\n\n')]),
      row,
    );
    await expect(items.next()).rejects.toMatchObject({
      kind: 'api',
      status: 200,
      data: { message: 'no more' },
      message: 'GET /x: 200: no more',
    });
  });

  test('JSON in place of events cannot be decoded, and is shown', async () => {
    const fetch = async (): Promise<Response> => Response.json({ a: 1 });
    const operation = { id: 'x', method: 'GET', path: '/x', success: { 200: [stream, row] } } as const;
    const result = await send(new ClientCore(definition, { fetch }), operation, undefined, {});
    expect(result).toMatchObject({ ok: false, error: { kind: 'decode', status: 200, body: '{"a":1}' } });
  });
});
