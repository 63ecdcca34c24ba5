// What the module `answers` of a client makes of calls: answers that are left as they came, downloads, and streams that go
// on. The fetch is the test's own.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { headerKey } from '../../../../templates/ecmascript/runtime/auth';
import {
  ClientCore,
  type CallOptions,
  type ClientOptions,
  type Definition,
} from '../../../../templates/ecmascript/runtime/client';
import { download, type DownloadOptions } from '../../../../templates/ecmascript/runtime/download';
import { fileName } from '../../../../templates/ecmascript/runtime/download-file';
import { APIError } from '../../../../templates/ecmascript/runtime/errors';
import { eventFrames } from '../../../../templates/ecmascript/runtime/frames';
import { json } from '../../../../templates/ecmascript/runtime/json';
import type { APIOperation, ServerSentEvent } from '../../../../templates/ecmascript/runtime/operation';
import { redirects } from '../../../../templates/ecmascript/runtime/redirects';
import { reconnecting } from '../../../../templates/ecmascript/runtime/reconnecting';
import { send, type Result } from '../../../../templates/ecmascript/runtime/send';
import { invoke } from '../../../../templates/typescript/runtime/promise';
import { stream, type EventStream } from '../../../../templates/ecmascript/runtime/stream';
import { asResponse, type AnswerOptions } from '../../../../templates/ecmascript/runtime/unread';

const definition: Definition = {
  userAgent: 't/1',
  servers: ['https://api.test'],
  security: [],
  schemes: {},
  globals: {},
  secrets: [],
};
const get: APIOperation = {
  id: 'get',
  method: 'GET',
  path: '/file',
  success: { 200: [json], 204: [] },
  errors: { default: APIError },
};

type Answering = (request: Request, index: number) => Response | Promise<Response>;

/** A call of `operation`, answered by the test; and what was asked. */
function calling(answering: Answering, more: CallOptions = {}, operation: APIOperation = get) {
  const asked: Request[] = [];
  const core = new ClientCore(definition, {
    fetch: async (request) => answering(request, asked.push(request) - 1),
    retries: { initialDelayMs: 0 },
  });
  const call = <T>(options: AnswerOptions): Promise<Result<T, Error>> =>
    send<T, Error>(core, operation, undefined, {
      ...more,
      ...options,
      headers: { ...more.headers, ...options.headers },
    });
  return { asked, call };
}

const bytesOf = (...pieces: readonly (string | Error)[]): ReadableStream<Uint8Array> => {
  const waiting = [...pieces];
  return new ReadableStream({
    pull(controller) {
      const piece = waiting.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
};

describe('asResponse', () => {
  test('gives what came, unread, whatever the document says of it', async () => {
    const { call, asked } = calling(() => new Response('no { JSON', { headers: { 'x-a': '1' } }), {
      headers: { b: '2' },
    });
    const response = await asResponse(call);
    expect([response.status, response.headers.get('x-a'), response.bodyUsed]).toEqual([200, '1', false]);
    expect(await response.text()).toBe('no { JSON');
    expect(asked[0]?.headers.get('b')).toBe('2');
  });

  test('is tried again, and throws what is no success', async () => {
    const { call, asked } = calling((_request, index) =>
      index === 0 ? new Response('', { status: 503 }) : Response.json({ message: 'gone' }, { status: 410 }),
    );
    await expect(asResponse(call)).rejects.toMatchObject({ kind: 'api', status: 410, data: { message: 'gone' } });
    expect(asked).toHaveLength(2);
  });

  test('a part of a body is an answer, another status only where the document has it', async () => {
    const answers = [206, 200, 201].map((status) => calling(() => new Response('x', { status })));
    expect((await asResponse(answers[0]!.call)).status).toBe(206);
    expect((await asResponse(answers[1]!.call)).status).toBe(200);
    await expect(asResponse(answers[2]!.call)).rejects.toMatchObject({ kind: 'api', status: 201 });
  });

  test("the caller's signal ends the body, read or not", async () => {
    let cancelled = 0;
    const endless = (): Response => new Response(new ReadableStream({ cancel: () => void (cancelled += 1) }));
    for (const begun of [true, false]) {
      const controller = new AbortController();
      const response = await asResponse(calling(endless, { signal: controller.signal }).call);
      const reading = begun ? response.text() : undefined;
      controller.abort();
      await expect(reading ?? response.text()).rejects.toMatchObject({ kind: 'aborted' });
    }
    expect(cancelled).toBe(2);
  });

  test('the time limit ends with the headers', async () => {
    const late = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 40));
          controller.enqueue(new TextEncoder().encode('late'));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    expect(await (await asResponse(calling(() => new Response(late), { timeoutMs: 20 }).call)).text()).toBe('late');
  });

  test('a call without the options is a mistake that is said', async () => {
    await expect(asResponse(async () => 1)).rejects.toMatchObject({ kind: 'request' });
  });
});

describe('download', () => {
  test('a double without a stream gives its bytes, or its text', async () => {
    const bytes = new TextEncoder().encode('abc').buffer;
    for (const how of [{ arrayBuffer: async () => bytes }, { text: async () => 'abc' }, { text: async () => '' }]) {
      const double = { status: 200, statusText: '', headers: new Headers(), ...how } as unknown as Response;
      const written: Uint8Array[] = [];
      const target = new WritableStream<Uint8Array>({ write: (piece) => void written.push(piece) });
      await download(calling(() => double).call, target);
      expect(Buffer.concat(written).toString()).toBe('text' in how ? await how.text() : 'abc');
    }
  });

  const head = { etag: '"1"', 'content-length': '6' };
  const rest = (from: number): ResponseInit => ({ status: 206, headers: { 'content-range': `bytes ${from}-5/6` } });
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'specsmith-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const downloaded = (answering: Answering, more?: CallOptions, options?: DownloadOptions) =>
    download(calling(answering, more).call, path.join(folder, 'a'), options);

  test('goes to a new file of its owner, with progress', async () => {
    const seen: unknown[] = [];
    const made = await downloaded(
      () => new Response(bytesOf('ab', 'cdef'), { headers: head }),
      {},
      {
        onProgress: (...told) => seen.push(told),
      },
    );
    expect(readFileSync(made!, 'utf8')).toBe('abcdef');
    expect(statSync(made!).mode & 0o777).toBe(0o600);
    expect(seen).toEqual([
      [2, 6],
      [6, 6],
    ]);
  });

  test('goes on where the connection broke', async () => {
    const { call, asked } = calling((_request, index) =>
      index === 0
        ? new Response(bytesOf('abc', new Error('reset')), { headers: head })
        : new Response(bytesOf('def'), rest(3)),
    );
    const chunks: string[] = [];
    let ended = '';
    const to = new WritableStream<Uint8Array>({
      write: (bytes) => void chunks.push(new TextDecoder().decode(bytes)),
      close: () => void (ended = 'closed'),
    });
    expect(await download(call, to)).toBeUndefined();
    expect([chunks.join(''), ended]).toEqual(['abcdef', 'closed']);
    expect(['range', 'if-range', 'accept-encoding'].map((name) => asked[1]?.headers.get(name))).toEqual([
      'bytes=3-',
      '"1"',
      'identity',
    ]);
  });

  test.each([
    ['no strong tag', { ...head, etag: 'W/"1"' }, 3, rest(3)],
    ['no resumes left', head, 0, rest(3)],
    ['another part', head, 3, rest(2)],
    ['a part of another version', head, 3, { ...rest(3), headers: { ...rest(3).headers, etag: '"2"' } }],
    ['all of another version', head, 3, { status: 200, headers: { ...head, etag: '"2"' } }],
  ])('does not go on: %s', async (_name, headers, resumes, again) => {
    const answering: Answering = (_request, index) =>
      index === 0 ? new Response(bytesOf('abc', new Error('reset')), { headers }) : new Response(bytesOf('def'), again);
    await expect(downloaded(answering, {}, { resumes })).rejects.toMatchObject({
      kind: 'connection',
      operation: 'get',
    });
    expect(existsSync(path.join(folder, 'a'))).toBe(false);
  });

  test('ends by a signal, by silence and by progress that throws, and leaves no file', async () => {
    const silent = (): Response => new Response(new ReadableStream(), { headers: head });
    const controller = new AbortController();
    const aborted = downloaded(() => (queueMicrotask(() => controller.abort()), silent()), {
      signal: controller.signal,
    });
    await expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
    await expect(downloaded(silent, { timeoutMs: 10 }, { resumes: 0 })).rejects.toMatchObject({ kind: 'timeout' });
    const throwing = downloaded(
      () => new Response('abcdef'),
      {},
      {
        onProgress() {
          throw new Error('enough');
        },
      },
    );
    await expect(throwing).rejects.toThrow('enough');
    expect(existsSync(path.join(folder, 'a'))).toBe(false);
  });

  test('follows to another host without credentials, also where it goes on', async () => {
    const asked: Request[] = [];
    const core = new ClientCore(
      {
        ...definition,
        security: [['key']],
        schemes: { key: { option: 'key', apply: headerKey, name: 'x-key' } },
        secrets: ['x-key'],
      },
      {
        key: 'hush',
        fetch: async (request: Request) => {
          asked.push(request);
          if (request.url.startsWith('https://api.test')) {
            return new Response(null, { status: 302, headers: { location: 'https://store.test/a?signed=1' } });
          }
          const broken = request.headers.get('range') === null;
          return broken
            ? new Response(bytesOf('abc', new Error('reset')), { headers: head })
            : new Response(bytesOf('def'), rest(3));
        },
      } as ClientOptions,
    );
    const made = await download(
      (options) => send(core, { ...get, follow: redirects }, undefined, options),
      `${folder}/a`,
    );
    expect(readFileSync(made!, 'utf8')).toBe('abcdef');
    const [api, store] = ['https://api.test/file', 'https://store.test/a?signed=1'];
    const shown = asked.map(({ url, headers }) => [url, headers.get('x-key'), headers.get('range')]);
    expect(shown).toEqual([
      [api, 'hush', null],
      [store, null, null],
      [api, 'hush', 'bytes=3-'],
      [store, null, 'bytes=3-'],
    ]);
  });

  test('never goes over a file, and takes the name of the server within a folder', async () => {
    const named = (): Response =>
      new Response('x', { headers: { 'content-disposition': 'attachment; filename="../b.txt"' } });
    expect(await download(calling(named).call, folder)).toBe(`${folder}/b.txt`);
    writeFileSync(path.join(folder, 'a'), 'mine');
    await expect(downloaded(named)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('mine');
  });

  test.each([
    ['attachment; filename="a \\"b\\".txt"', 'a b.txt'],
    ["attachment; filename=x; filename*=UTF-8''%e2%82%ac%20rates", '€ rates'],
    ["attachment; filename*=iso-8859-1'en'%A3", '£'],
    ['attachment; filename=C:\\dir\\c.bin', 'c.bin'],
    ['attachment; filename=".."', 'download'],
    ['attachment; filename=NUL.txt', 'download'],
    ['attachment; filename="a\u202etxt.exe"', 'atxt.exe'],
    ['inline', 'download'],
  ])('%s is %s', (disposition, expected) => {
    expect(fileName(disposition)).toBe(expected);
  });
});

describe('reconnecting', () => {
  const watch: APIOperation = {
    id: 'watch',
    method: 'GET',
    path: '/events',
    success: { 200: [stream, { cut: eventFrames }], 204: [] },
  };
  const events = (...pieces: readonly (string | Error)[]): Response => new Response(bytesOf(...pieces));
  const broken = new Error('reset');
  const begun = (): Response => events('id: 7\nretry: 1\ndata: a\n\nevent: lost\n', broken);

  async function read(answering: Answering, options = {}, operation = watch, more?: CallOptions) {
    const { call, asked } = calling(answering, more, operation);
    const items: unknown[] = [];
    let failure: unknown;
    try {
      const stream = await reconnecting((given) => call<EventStream<ServerSentEvent>>(given), options);
      for await (const { data, id } of stream) items.push([data, id]);
    } catch (error) {
      failure = error;
    }
    return { items, failure, ids: asked.map(({ headers }) => headers.get('last-event-id')) };
  }

  test('goes on after the last id, also where the next connection names none', async () => {
    const found = await read(
      (_request, index) => [begun(), events('data: b\n\n', broken), events('data: c\n\n')][index]!,
    );
    expect(found).toEqual({
      items: [
        ['a', '7'],
        ['b', '7'],
        ['c', '7'],
      ],
      failure: undefined,
      ids: [null, '7', '7'],
    });
  });

  test('not more often than allowed, without an id, or for what changes things', async () => {
    expect(await read(begun, { reconnects: 1 })).toMatchObject({ failure: { kind: 'connection' }, ids: [null, '7'] });
    const bare = await read(() => events('data: a\n\n', broken));
    expect(bare).toMatchObject({ items: [['a', undefined]], failure: { kind: 'connection' }, ids: [null] });
    const post = { ...watch, method: 'POST' };
    expect(await read(begun, {}, post)).toMatchObject({ failure: { kind: 'connection' }, ids: [null] });
  });

  test('silence is a broken connection; nothing to say is the end; an error is one', async () => {
    const silent = (): Response => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('id: 7\nretry: 1\ndata: a\n\n')),
      });
      return new Response(body);
    };
    const ended = await read(
      (_request, index) => (index === 0 ? silent() : new Response(null, { status: 204 })),
      {},
      watch,
      {
        timeoutMs: 10,
      },
    );
    expect(ended).toEqual({ items: [['a', '7']], failure: undefined, ids: [null, '7'] });
    const gone = await read((_request, index) => (index === 0 ? begun() : Response.json({}, { status: 410 })));
    expect(gone).toMatchObject({ items: [['a', '7']], failure: { kind: 'api', status: 410 } });
  });

  test('leaving it ends its connection, and a signal its waiting', async () => {
    let cancelled = 0;
    const open = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: a\n\n')),
      cancel: () => void (cancelled += 1),
    });
    const { call } = calling(() => new Response(open), {}, watch);
    for await (const event of await reconnecting((given) => call<EventStream<ServerSentEvent>>(given))) {
      expect(event.data).toBe('a');
      break;
    }
    expect(cancelled).toBe(1);
    const controller = new AbortController();
    const waiting = read(
      (_request, index) => {
        if (index === 0) setTimeout(() => controller.abort(), 20);
        return events('id: 1\nretry: 60000\ndata: a\n\n', broken);
      },
      { signal: controller.signal },
    );
    expect(await waiting).toMatchObject({ failure: { kind: 'aborted' }, ids: [null] });
  });
});

describe('a body that cannot be decoded', () => {
  const answering: Answering = () =>
    new Response('no { JSON', { status: 200, statusText: 'Fine', headers: { 'x-a': '1' } });

  test('`withHttp` gives request and response, and throws where the body is asked for', async () => {
    const core = new ClientCore(definition, { fetch: async (request) => answering(request, 0) });
    const http = await invoke(core, get, undefined, undefined).withHttp();
    expect([http.response.status, http.response.headers.get('x-a'), http.request.method]).toEqual([200, '1', 'GET']);
    expect(http.response.statusText).toBe('Fine');
    expect(await http.response.text()).toBe('no { JSON');
    expect(() => http.body).toThrow(expect.objectContaining({ kind: 'decode', status: 200 }));
    await expect(invoke(core, get, undefined, undefined)).rejects.toMatchObject({ kind: 'decode' });
  });

  test('`withHttp` rejects for every other failure, and gives the body of a success', async () => {
    const answers = [new Response('', { status: 404 }), Response.json({ a: 1 })];
    const core = new ClientCore(definition, { fetch: async () => answers.shift()! });
    await expect(invoke(core, get, undefined, undefined).withHttp()).rejects.toMatchObject({ kind: 'api' });
    const { body, response } = await invoke(core, get, undefined, undefined).withHttp();
    expect([body, response.status]).toEqual([{ a: 1 }, 200]);
  });
});
