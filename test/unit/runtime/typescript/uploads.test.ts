// Bodies that are read while they are sent, as source: what is known of them, and what a server of this test gets.

import * as fc from 'fast-check';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Readable } from 'node:stream';
import { multipartBody } from '../../../../templates/ecmascript/runtime/body-multipart';
import { binaryBody } from '../../../../templates/ecmascript/runtime/body-raw';
import { ClientCore, type CallOptions } from '../../../../templates/ecmascript/runtime/client';
import type { SDKError } from '../../../../templates/ecmascript/runtime/errors';
import type {
  APIOperation,
  BodyContent,
  Sending,
  WrittenBody,
} from '../../../../templates/ecmascript/runtime/operation';
import { send, type Result } from '../../../../templates/ecmascript/runtime/send';
import { toFile } from '../../../../templates/ecmascript/runtime/upload';

const folder = mkdtempSync(path.join(tmpdir(), 'uploads-'));
const report = path.join(folder, 'report.csv');
writeFileSync(report, 'a,b\n1,2\n');

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const got: Got[] = [];
let status = 204;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  got.length = 0;
  status = 204;
});

const bytes: BodyContent = { type: 'application/*', write: binaryBody };
const form: BodyContent = {
  type: 'multipart/form-data',
  write: multipartBody,
  parts: { file: { file: true }, photo: { file: true } },
};

async function upload(value: unknown, body = bytes, options?: CallOptions, serverURL = url): Promise<Result<unknown>> {
  const operation: APIOperation = { id: 'upload', method: 'PUT', path: '/', body, success: { 204: [] } };
  const definition = { userAgent: 'test', servers: [serverURL], security: [], schemes: {}, globals: {}, secrets: [] };
  return send(new ClientCore(definition, { retries: { initialDelayMs: 1 } }), operation, value, options);
}

async function errorOf(result: Promise<Result<unknown>>): Promise<SDKError & { readonly cause?: Error }> {
  const settled = await result;
  if (settled.ok) throw new Error('it was a success');
  return settled.error as never;
}

/** Of what stands at the end of the causes: fetch puts its own failure between. */
async function reasonOf(result: Promise<Result<unknown>>): Promise<string> {
  let error: Error = await errorOf(result);
  while (error.cause) error = error.cause as Error;
  return error.message;
}

async function* pieces(...all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all;
}

test.each<[string, () => unknown, string, string | undefined, string]>([
  ['a web stream', () => new Blob(['ab', 'c']).stream(), 'abc', undefined, 'application/octet-stream'],
  ['a Node stream', () => Readable.from(['ä', Buffer.from('c')]), 'äc', undefined, 'application/octet-stream'],
  ['a file', () => createReadStream(report), 'a,b\n1,2\n', '8', 'application/octet-stream'],
  ['a part of a file', () => createReadStream(report, { start: 2, end: 4 }), 'b\n1', '3', 'application/octet-stream'],
  ['an async iterable', () => pieces('a', '', new Uint8Array([98])), 'ab', undefined, 'application/octet-stream'],
  ['one of a known size', () => toFile(pieces('ab'), 'x', { size: 2 }), 'ab', '2', 'application/octet-stream'],
  ['a response', () => new Response('r', { headers: { 'content-length': '1' } }), 'r', '1', 'text/plain;charset=UTF-8'],
  ['a response without a body', () => new Response(null), '', '0', 'application/octet-stream'],
  [
    'a named type',
    () => toFile(pieces('{}'), 'x.json', { type: 'application/json' }),
    '{}',
    undefined,
    'application/json',
  ],
])('as a body: %s', async (_name, value, body, length, type) => {
  expect(await upload(value())).toMatchObject({ ok: true });
  expect(got).toMatchObject([{ body, headers: { 'content-type': type } }]);
  const { headers } = got[0]!;
  expect([headers['content-length'], headers['transfer-encoding']]).toEqual([length, length ? undefined : 'chunked']);
});

const PART = /filename="([^"]*)"\r\nContent-Type: ([^\r]*)\r\n\r\n([^]*)\r\n--part/;

test.each<[string, () => unknown, readonly string[], boolean]>([
  ['a web stream', () => new Blob(['abc']).stream(), ['file', 'application/octet-stream', 'abc'], false],
  ['a file', () => createReadStream(report), ['report.csv', 'application/octet-stream', 'a,b\n1,2\n'], true],
  [
    'an async iterable',
    () => toFile(pieces('ab'), 'n.txt', { type: 'text/plain' }),
    ['n.txt', 'text/plain', 'ab'],
    false,
  ],
  ['a response', () => Response.json(1), ['file', 'application/json', '1'], false],
  [
    'a name that leads elsewhere',
    () => toFile(pieces('x'), 'a"\r\nb', { size: 1 }),
    ['a%22%0D%0Ab', 'application/octet-stream', 'x'],
    true,
  ],
])('as a file of a form: %s', async (_name, value, part, known) => {
  expect(await upload({ before: 'ü', file: value() }, form)).toMatchObject({ ok: true });
  const { body, headers } = got[0]!;
  expect(PART.exec(body)?.slice(1)).toEqual(part);
  expect(headers['content-length']).toBe(known ? `${Buffer.byteLength(body)}` : undefined);
});

test('a stream is sent where the document declares no file', async () => {
  await upload({ other: pieces('abc') }, form);
  expect(got[0]?.body).toContain('name="other"; filename="other"');
});

test('what is read once is not retried, and not sent empty by the next call', async () => {
  status = 503;
  const stream = Readable.from(['a']);
  expect(await errorOf(upload(stream))).toMatchObject({ status: 503, attempts: 1 });
  expect(got).toHaveLength(1);
  for (const used of [stream, pieces('a')]) {
    await upload(used);
    expect((await errorOf(upload(used))).message).toContain('the stream was read or sent before');
  }
  const read = new Response('x');
  await read.text();
  expect((await errorOf(upload(read))).message).toContain('read or sent before');
  const web = new Blob(['a']).stream();
  expect((await errorOf(upload({ file: [web, web] }, form))).message).toContain('read or sent before');
});

test('what can be sent again is retried, with progress too', async () => {
  status = 503;
  const options: CallOptions = { uploadProgress: () => undefined };
  expect(await errorOf(upload(new Blob(['abc']), bytes, options))).toMatchObject({ status: 503, attempts: 3 });
  expect(got.map(({ body }) => body)).toEqual(['abc', 'abc', 'abc']);
});

test('progress is told up to the end', async () => {
  const told: (number | undefined)[][] = [];
  const options: CallOptions = { uploadProgress: (...state) => told.push(state) };
  await upload(toFile(pieces('ab', 'c'), 'x', { size: 3 }), bytes, options);
  await upload(pieces('ab', 'c'), bytes, options);
  expect(told).toEqual([[2, 3], [3, 3], [2, undefined], [3, undefined]]); // prettier-ignore
});

test('a length that is not kept ends the call', async () => {
  expect(await reasonOf(upload(toFile(pieces('abc'), 'x', { size: 2 })))).toContain(
    'the upload has 3 bytes or more, not 2',
  );
  expect(await reasonOf(upload(toFile(pieces('a'), 'x', { size: 2 })))).toContain('the upload has 1 bytes, not 2');
});

test('what cannot be read is no upload', async () => {
  expect(await reasonOf(upload(createReadStream(path.join(folder, 'none'))))).toContain('ENOENT');
  expect(await reasonOf(upload(Readable.from([1])))).toContain('neither bytes nor text');
  expect(await reasonOf(upload({ pipe: () => undefined }))).toContain('Readable.wrap()');
  const failing = async function* (): AsyncGenerator<string> {
    yield 'a';
    throw new Error('the disk is gone');
  };
  expect(await reasonOf(upload({ file: failing() }, form))).toContain('the disk is gone');
  // No failure of the connection.
  const failures = [failing(), createReadStream(path.join(folder, 'none')), toFile(pieces('a'), 'x', { size: 2 })];
  for (const file of failures) expect(await errorOf(upload({ file }, form))).toMatchObject({ kind: 'request' });
  expect(got).toEqual([]);
});

test('no connection, an abort and a failing part close what was to be read', async () => {
  const refused = createReadStream(report);
  await errorOf(upload(refused, bytes, {}, 'http://127.0.0.1:9'));
  const aborted = new Readable({ read: () => undefined });
  const controller = new AbortController();
  const call = errorOf(upload({ file: aborted }, form, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 20);
  expect((await call).kind).toBe('aborted');
  const second = createReadStream(report);
  await errorOf(upload({ a: Readable.from([1]), file: second }, form));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([refused.destroyed, aborted.destroyed, second.destroyed]).toEqual([true, true, true]);
});

describe('without a server', () => {
  const sending = (): Sending => ({ headers: new Headers(), signal: new AbortController().signal });

  test('streams are sent as the same bytes as a Blob, whatever their pieces are', async () => {
    const text = async ({ data, type = '' }: WrittenBody): Promise<string> =>
      (await new Response(data).text()).replaceAll(type.replace(/.*boundary=/, ''), 'B');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array()), fc.string(), async (chunks, name) => {
        const streamed = sending();
        const one = multipartBody(
          { file: toFile(pieces(...chunks), name, { size: Buffer.concat(chunks).length }) },
          form,
          null,
          streamed,
        );
        const two = multipartBody(
          { file: toFile(new Blob(chunks as Uint8Array<ArrayBuffer>[]), name) },
          form,
          null,
          sending(),
        );
        expect(Number(streamed.headers.get('content-length'))).toBe((two.data as Blob).size);
        expect(await text(one)).toBe(await text(two));
      }),
    );
  });

  test('nothing is read before it is sent', () => {
    let reads = 0;
    const lazy = { async *[Symbol.asyncIterator]() { reads += 1; yield 'a'; } }; // prettier-ignore
    binaryBody(lazy, bytes, null, sending());
    expect(reads).toBe(0);
  });

  test('a file of React Native goes into its FormData, and nowhere else', () => {
    const photo = { uri: 'file:///b' };
    const picked = {
      file: { uri: 'file:///a.png', name: 'a.png', type: 'image/png' },
      photo,
      text: 'x',
      json: { a: 1 },
    };
    const write = (): WrittenBody => multipartBody(picked, form, null, sending());
    expect(write).toThrow('React Native alone');
    const appended: unknown[] = [];
    const { FormData: own, navigator: there } = globalThis as { FormData: unknown; navigator?: unknown };
    const put = (name: string, value: unknown): void =>
      void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    put('FormData', class { append = (...entry: unknown[]) => appended.push(entry); }); // prettier-ignore
    put('navigator', { product: 'ReactNative' });
    try {
      expect(write().type).toBeUndefined();
    } finally {
      put('FormData', own);
      put('navigator', there);
    }
    expect(appended).toEqual([
      ['file', picked.file],
      ['photo', { ...photo, name: 'photo', type: 'application/octet-stream' }],
      ['text', 'x'],
      ['json', { string: '{"a":1}', type: 'application/json' }],
    ]);
  });
});
