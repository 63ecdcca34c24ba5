// Calls, as source: with a fetch of the test's own. What goes over a real wire is in test/behaviour.

import { inspect } from 'node:util';
import { headerKey, queryKey } from '../../../../templates/ecmascript/runtime/auth';
import { ClientCore, type ClientOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import {
  APIError,
  ConnectionError,
  RequestError,
  type SDKError,
} from '../../../../templates/ecmascript/runtime/errors';
import { textBody } from '../../../../templates/ecmascript/runtime/body-raw';
import { json, jsonBody } from '../../../../templates/ecmascript/runtime/json';
import type { APIOperation } from '../../../../templates/ecmascript/runtime/operation';
import { path, query } from '../../../../templates/ecmascript/runtime/places';
import { redirects } from '../../../../templates/ecmascript/runtime/redirects';
import { byMediaType, text } from '../../../../templates/ecmascript/runtime/readers';
import { retriesOf } from '../../../../templates/ecmascript/runtime/retry';
import { retryAfter } from '../../../../templates/ecmascript/runtime/retry-rules';
import { send } from '../../../../templates/ecmascript/runtime/send';
import { pathText, queryText } from '../../../../templates/ecmascript/runtime/styles-text';

class NotFoundResponse extends APIError<{ message: string }> {
  static override readonly id: string = 'NotFoundResponse';
}

const definition: Definition = {
  userAgent: 'test/1.0.0',
  servers: ['https://api.test/base/?v=1'],
  security: [['key']],
  schemes: {
    key: { option: 'apiKey', apply: headerKey, name: 'X-Custom' },
    inQuery: { option: 'queryKey', apply: queryKey, name: 'code' },
  },
  globals: {},
  secrets: ['x-custom', 'code'],
};
const getThing: APIOperation = {
  id: 'getThing',
  method: 'GET',
  path: '/things/{thing_id}',
  follow: redirects,
  params: [
    [path, 'thing_id', pathText],
    [query, 'q', queryText],
  ],
  success: { 200: [json] },
  errors: { 404: NotFoundResponse },
};
const makeThing: APIOperation = {
  id: 'makeThing',
  method: 'POST',
  path: '/things',
  required: ['request'],
  body: { type: 'application/json', write: jsonBody },
  success: { 201: [json] },
  security: [['inQuery']],
};

type Fetch = NonNullable<ClientOptions['fetch']>;

function client(fetch: Fetch, more: object = {}): ClientCore {
  return new ClientCore(definition, { fetch, apiKey: 'hush-1', queryKey: 'hush-2', ...more } as ClientOptions);
}

const answer = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init);

test('builds the request, decodes the answer', async () => {
  const seen: Request[] = [];
  const core = client(async (request) => {
    seen.push(request);
    return answer({ ok: 1 });
  });
  const result = await send(
    core,
    getThing,
    { thingId: 'a/b', q: 'x y' },
    { query: { more: 'b c' }, headers: { 'x-extra': '1' } },
  );
  expect(result).toMatchObject({ ok: true, value: { ok: 1 } });
  const [request] = seen;
  expect(request?.url).toBe('https://api.test/base/things/a%2Fb?v=1&q=x%20y&more=b%20c');
  expect(Object.fromEntries(request!.headers)).toEqual({
    accept: 'application/json',
    'user-agent': 'test/1.0.0',
    'x-custom': 'hush-1',
    'x-extra': '1',
  });
});

test('a header of the client or a credential is taken away by null', async () => {
  const seen: Request[] = [];
  const core = client(
    async (request) => {
      seen.push(request);
      return answer({});
    },
    { headers: { 'x-extra': '1' } },
  );
  await send(core, getThing, { thingId: 'a' }, { headers: { 'x-extra': null, 'x-custom': null } });
  expect([...seen[0]!.headers.keys()]).toEqual(['accept', 'user-agent']);
});

test('an error that holds no credential keeps its stack', async () => {
  const thrown = new RequestError('no');
  const { stack } = thrown;
  const core = client(() => answer({}) as never, {
    hooks: [
      () => {
        throw thrown;
      },
    ],
  });
  const result = await send(core, getThing, { thingId: 'a' });
  expect(result.ok || (result.error as Error).stack).toBe(stack);
});

test('a global parameter is taken from the request, the options of the call, or those of the client, in this order', async () => {
  const app: Definition = { ...definition, globals: { appId: [query, 'app', queryText] } };
  const asked: string[] = [];
  const fetch: Fetch = async ({ url }) => {
    asked.push(new URL(url).search);
    return Response.json({});
  };
  const own = new ClientCore(app, { fetch, appId: 'client' } as ClientOptions);
  const operation = { ...getThing, globals: ['appId'] };
  await send(own, operation, { thingId: 'a', appId: 'request' }, { appId: 'call' } as object);
  await send(own, operation, { thingId: 'a' }, { appId: 'call' } as object);
  await send(own, operation, { thingId: 'a' });
  // A body is nobody's argument.
  await send(own, { ...makeThing, globals: ['appId'] }, { appId: 'body' });
  expect(asked.map((search) => /app=(\w+)/.exec(search)?.[1])).toEqual(['request', 'call', 'client', 'client']);
});

test.each([
  [{ thingId: '..' }, {}],
  [{ thingId: '' }, {}],
  [{ thingId: null }, {}],
  [{}, {}],
  [{ thingId: 'a' }, { serverURL: '/relative' }],
  [{ thingId: 'a' }, { serverURL: 'ftp://host' }],
  [{ thingId: 'a' }, { serverURL: 'https://user:hush@host' }],
  [{ thingId: 'a' }, { serverIndex: 3 }],
  [{ thingId: 'a' }, { headers: { 'x-bad': 'a\r\nb: hush' } }],
  [{ thingId: 'a' }, { headers: { 'x bad': 'hush' } }],
])('%j with %j cannot be built', async (input, options) => {
  const fetch = jest.fn<Promise<Response>, [Request]>();
  const result = await send(client(fetch), getThing, input, options);
  expect(result).toMatchObject({ ok: false, error: { kind: 'request' } });
  expect(fetch).not.toHaveBeenCalled();
  expect(inspect(result)).not.toContain('hush');
});

test('a body that is required, a provider that fails: request errors, not rejections', async () => {
  const core = client(async () => answer({}));
  expect(await send(core, makeThing, undefined, undefined)).toMatchObject({ ok: false, error: { kind: 'request' } });
  const failing = client(async () => answer({}), { apiKey: () => Promise.reject(new Error('no token')) });
  const result = await send(failing, getThing, { thingId: 'a' }, undefined);
  expect(result).toMatchObject({ ok: false, error: { kind: 'request', cause: { message: 'no token' } } });
});

test('errors are the declared class, across copies of the package', async () => {
  const core = client(async () => answer({ message: 'gone' }, { status: 404 }));
  const result = await send<unknown, SDKError>(core, getThing, { thingId: 'a' }, undefined);
  const error = result.ok ? undefined : result.error;
  expect(error).toBeInstanceOf(NotFoundResponse);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ kind: 'api', status: 404, data: { message: 'gone' }, name: 'NotFoundResponse' });
  const { NotFoundCopy } = (() => {
    class Base extends APIError {}
    class NotFoundCopy extends Base {
      static override readonly id: string = 'NotFoundResponse';
    }
    return { NotFoundCopy };
  })();
  expect(error).toBeInstanceOf(NotFoundCopy);
  expect(error).not.toBeInstanceOf(ConnectionError);
  class Own extends APIError {}
  expect(error).not.toBeInstanceOf(Own);
});

test('nothing that is printed holds a secret', async () => {
  const events: unknown[] = [];
  const core = client(async () => answer({}, { status: 500 }), {
    logger: (event: unknown) => events.push(event),
    retries: { attempts: 2, initialDelayMs: 1 },
  });
  const results = [
    await send(core, getThing, { thingId: 'a' }, undefined),
    await send(core, makeThing, { a: 1 }, undefined),
  ];
  expect(inspect([core, events, results], { depth: 10, showHidden: true })).not.toContain('hush-1');
  expect(inspect([core, events, results], { depth: 10 })).not.toContain('hush-2');
  expect(events).toContainEqual(expect.objectContaining({ event: 'failure', attempt: 1 }));
});

test('hooks wrap every attempt, the first outermost; a hook that fails is a request error', async () => {
  const order: string[] = [];
  const hook =
    (name: string) =>
    async (request: Request, next: (request: Request) => Promise<Response>): Promise<Response> => {
      order.push(`${name}>`);
      const response = await next(request);
      order.push(`<${name}`);
      return response;
    };
  const core = client(async () => answer({}), { hooks: [hook('a'), hook('b')] });
  await send(core, getThing, { thingId: 'a' }, undefined);
  expect(order).toEqual(['a>', 'b>', '<b', '<a']);
  const failing = client(async () => answer({}), { hooks: [() => Promise.reject(new Error('hook'))] });
  expect(await send(failing, getThing, { thingId: 'a' }, undefined)).toMatchObject({
    ok: false,
    error: { kind: 'request' },
  });
});

describe('retries', () => {
  const failure = (status: number, headers: Record<string, string> = {}): APIError =>
    new APIError({
      status,
      statusText: '',
      headers: new Headers(headers),
      body: '',
      data: undefined,
      request: { method: 'GET', url: '', headers: {} },
    });

  test('by status, method and key', () => {
    const delay = (status: number, method: string, keyed: boolean): boolean =>
      retriesOf(undefined)(failure(status), 1, method, keyed) !== undefined;
    for (const status of [408, 429, 500, 502, 503, 504]) expect(delay(status, 'GET', false)).toBe(true);
    for (const status of [400, 401, 404, 501, 505]) expect(delay(status, 'GET', false)).toBe(false);
    for (const status of [429, 503]) expect(delay(status, 'POST', false)).toBe(true);
    for (const status of [408, 500, 502, 504]) expect(delay(status, 'PATCH', false)).toBe(false);
    for (const method of ['COPY', 'LOCK', 'MERGE', 'BIND', 'UNLINK']) expect(delay(500, method, false)).toBe(false);
    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY']) expect(delay(500, method, false)).toBe(true);
    expect(delay(500, 'POST', true)).toBe(true);
    expect(retriesOf(undefined)(new ConnectionError('x'), 1, 'GET', false)).toBeDefined();
    expect(retriesOf(undefined)(new ConnectionError('x'), 1, 'POST', false)).toBeUndefined();
    expect(retriesOf(undefined)(new RequestError('x'), 1, 'GET', false)).toBeUndefined();
    expect(retriesOf(undefined)(failure(500), 3, 'GET', false)).toBeUndefined();
  });

  test('back-off is full jitter below its bounds', () => {
    for (let attempt = 1; attempt < 9; attempt += 1) {
      const delay = retriesOf({ attempts: 10 })(failure(500), attempt, 'GET', false) ?? -1;
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(Math.min(8000, 500 * 2 ** (attempt - 1)));
    }
  });

  test('Retry-After within a budget', () => {
    expect(retryAfter(new Headers({ 'retry-after': '3' }))).toBe(3000);
    expect(retryAfter(new Headers({ 'retry-after-ms': '250', 'retry-after': '3' }))).toBe(250);
    expect(retryAfter(new Headers({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }))).toBe(0);
    expect(retryAfter(new Headers({ 'retry-after': 'soon' }))).toBeUndefined();
    expect(retryAfter(new Headers())).toBeUndefined();
    const retries = retriesOf({ attempts: 9 });
    expect(retries(failure(503, { 'retry-after': '40' }), 1, 'GET', false)).toBe(40_000);
    expect(retries(failure(503, { 'retry-after': '40' }), 2, 'GET', false)).toBeUndefined();
  });
});

test('a body over the limit is a decode error; an error body is cut', async () => {
  const core = client(async () => new Response('"' + 'x'.repeat(100) + '"'), { maxResponseBytes: 50 });
  expect(await send(core, getThing, { thingId: 'a' }, undefined)).toMatchObject({
    ok: false,
    error: { kind: 'decode' },
  });
  const long = client(async () => new Response('x'.repeat(70_000), { status: 418 }));
  const result = await send<unknown, APIError>(long, getThing, { thingId: 'a' }, undefined);
  expect(result).toMatchObject({ ok: false, error: { kind: 'api', status: 418, data: undefined } });
  expect(result.ok ? 0 : result.error.body.length).toBe(65_536);
});

test.each([
  ['a success', 200, 3_000_000, 4],
  ['an error', 418, 3_000_000, 1],
])('reading %s stops at the bound', async (_what, status, maxResponseBytes, most) => {
  let given = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    given += 1;
    controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
  };
  const endless = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
  const core = client(async () => new Response(endless, { status }), { maxResponseBytes });
  expect(await send(core, getThing, { thingId: 'a' }, undefined)).toMatchObject({ ok: false });
  expect(given).toBeLessThanOrEqual(most);
});

test('aborted before, and during a back-off', async () => {
  const core = client(async () => answer({}, { status: 503, headers: { 'retry-after': '30' } }));
  const before = AbortSignal.abort('now');
  expect(await send(core, getThing, { thingId: 'a' }, { signal: before })).toMatchObject({
    ok: false,
    error: { kind: 'aborted' },
  });
  const controller = new AbortController();
  const pending = send(core, getThing, { thingId: 'a' }, { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  expect(await pending).toMatchObject({ ok: false, error: { kind: 'aborted' } });
});

test('an attempt that takes too long', async () => {
  const core = client(() => new Promise(() => undefined));
  const result = await send(core, getThing, { thingId: 'a' }, { timeoutMs: 20 });
  expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});

test('a redirect to another origin is followed without what may not be shown, at most ten times', async () => {
  const seen: Request[] = [];
  const core = client(async (request) => {
    seen.push(request);
    const location = seen.length === 1 ? '/other' : 'https://elsewhere.test/?code=hush-1';
    return new Response(null, { status: 302, headers: { location } });
  });
  const result = await send(core, getThing, { thingId: 'a' }, { headers: { 'x-plain': '1' } });
  expect(result).toMatchObject({ ok: false, error: { kind: 'api', status: 302 } });
  expect(seen).toHaveLength(11);
  expect(seen.slice(0, 3).map(({ url }) => url)).toEqual([
    'https://api.test/base/things/a?v=1',
    'https://api.test/other',
    'https://elsewhere.test/?code=[redacted]',
  ]);
  expect(seen[1]?.headers.get('x-custom')).toBe('hush-1');
  expect(seen[2]?.headers.get('x-custom')).toBeNull();
  expect(seen[2]?.headers.get('x-plain')).toBe('1');
});

test.each([
  ['none', 'https://api.test/other', 1],
  ['same-origin', 'https://api.test/other', 2],
  ['same-origin', 'https://elsewhere.test/', 1],
  ['all', 'http://api.test/other', 1],
  ['all', 'ftp://api.test/other', 1],
] as const)('redirects: %s, to %s', async (redirects, location, sent) => {
  let count = 0;
  const core = client(async () => {
    count += 1;
    return count === 1 ? new Response(null, { status: 302, headers: { location } }) : answer({});
  });
  expect((await send(core, getThing, { thingId: 'a' }, { redirects })).ok).toBe(sent === 2);
  expect(count).toBe(sent);
});

test("a redirect that is not followed is an error, with `redirects: 'all'` too", async () => {
  const core = client(async () => new Response(null, { status: 302 }));
  const declared = { ...getThing, success: { 302: [] } } as unknown as typeof getThing;
  for (const redirects of ['all', undefined] as const) {
    const result = await send(core, declared, { thingId: 'a' }, { redirects });
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('no Location') as string } });
  }
});

test.each([
  ['an error of its own', () => Object.assign(new Error('no'), { config: { headers: new Map(), sent: ['hush-1'] } })],
  ["an error of the client's", () => new ConnectionError('no hush-1', { sent: { deep: ['hush-1'] } })],
  ['something else', () => ({ toString: (): string => 'no', sent: 'hush-1' })],
])('a hook that throws %s tells nothing that was sent', async (_name, thrown) => {
  const hook = (): never => {
    throw thrown();
  };
  const core = client(async () => answer({}), { hooks: [hook] });
  const result = await send(core, getThing, { thingId: 'a' }, undefined);
  expect(result.ok).toBe(false);
  expect(inspect(result, { depth: Infinity })).not.toContain('hush-1');
});

test('a body in pieces is read as one, in one piece too, with a mark before it or none at all', async () => {
  const bytes = new TextEncoder().encode('\ufeff"grün"');
  const pieces = (cuts: readonly number[]): Response =>
    new Response(
      new ReadableStream({
        start(controller) {
          [...cuts, bytes.length].reduce((from, to) => (controller.enqueue(bytes.slice(from, to)), to), 0);
          controller.close();
        },
      }),
    );
  // The cuts go through the mark and through the letter of two bytes.
  for (const cuts of [[], [1], [7], [1, 2, 7]]) {
    const result = await send(
      client(async () => pieces(cuts)),
      getThing,
      { thingId: '1' },
    );
    expect(result).toMatchObject({ ok: true, value: 'grün' });
  }
  const result = await send(
    client(async () => new Response('')),
    getThing,
    { thingId: '1' },
  );
  expect(result).toMatchObject({ ok: true, value: undefined });
});

test('an error tells of its call, and no value that was sent stands in it', async () => {
  const coded = ['', 'u', 'u:', 'us:'].map((before) => Buffer.from(`${before}hush-1`).toString('base64'));
  const told = { message: 'no hush-1', id: coded };
  const headers = { 'x-request-id': 'r-1 hush-1', 'x-echo': coded.join(), 'set-cookie': 'a=hush-1' };
  const core = client(async () => answer(told, { status: 404, statusText: 'Not hush-1', headers }));
  const result = await send<unknown, APIError>(core, getThing, { thingId: 'a' }, undefined);
  const error = result.ok ? undefined : result.error;
  expect(error).toMatchObject({
    message: 'GET /things/{thing_id}: 404 Not [redacted]: no [redacted]',
    statusText: 'Not [redacted]',
    operation: 'getThing',
    request: { method: 'GET', url: 'https://api.test/base/things/a?v=1' },
    attempts: 1,
    requestId: 'r-1 [redacted]',
  });
  const printed = inspect(error, { depth: 9, showHidden: true });
  for (const value of ['hush-1', ...coded]) expect(printed).not.toContain(value);
  expect(error?.headers.get('set-cookie')).toBe('a=[redacted]');
});

test.each([
  ['a slash with a backslash', 'hu/sh/1', '{"message":"no hu\\/sh\\/1","next":"\\n\\\\/"}'],
  ['a slash as its code', 'hu/sh/1', '{"message":"no hu\\u002fsh\\u002F1","next":"\\n\\\\/"}'],
  ['quotes and backslashes', 'h"u\\sh', String.raw`{"message":"no h\"u\\sh","next":"\n\\/"}`],
  ['quotes and backslashes as codes', 'h"u\\sh', String.raw`{"message":"no h\u0022u\u005csh","next":"\n\\/"}`],
  ['letters as codes', 'hüsh😀', String.raw`{"message":"no h\u00fcsh\ud83d\uDE00","next":"\n\\/"}`],
])('a credential that a server echoes in JSON is hidden: %s', async (_name, queryKey, body) => {
  const core = client(
    async () => new Response(body, { status: 400, headers: { 'content-type': 'application/json' } }),
    {
      queryKey,
    },
  );
  const result = await send<unknown, APIError>(core, makeThing, {}, undefined);
  const error = result.ok ? undefined : result.error;
  expect(error).toMatchObject({ data: { message: 'no [redacted]', next: '\n\\/' } });
  expect(error?.body).toContain('no [redacted]"');
  expect(error?.message).toBe('POST /things: 400: no [redacted]');
});

test('a body without a credential stays as it came', async () => {
  const body = String.raw`{"message":"a\/b \u00fc \ud800 C:\\users"}`;
  const core = client(async () => new Response(body, { status: 400, headers: { 'content-type': 'application/json' } }));
  const result = await send<unknown, APIError>(core, makeThing, {}, undefined);
  expect(result.ok ? undefined : result.error.body).toBe(body);
});

test('text in windows-1252 is not read as Latin-1', async () => {
  const bytes = Uint8Array.of(0x80, 0x31, 0x93, 0xfc, 0x94);
  const core = client(
    async () => new Response(bytes, { headers: { 'content-type': 'text/plain; charset=windows-1252' } }),
  );
  const result = await send(core, { ...getThing, success: { 200: [text] } }, { thingId: 'a' }, undefined);
  expect(result).toMatchObject({ ok: true, value: '€1“ü”' });
});

test('a success that is no JSON is kept in its error', async () => {
  const core = client(async () => new Response('<hush-1>', { status: 200, headers: { 'x-id': '1' } }));
  const result = await send<unknown, SDKError>(core, getThing, { thingId: 'a' }, undefined);
  const error = result.ok ? undefined : result.error;
  expect(error).toMatchObject({ kind: 'decode', status: 200, body: '<[redacted]>' });
  expect((error as APIError).headers.get('x-id')).toBe('1');
  expect(inspect(error)).not.toContain('hush-1');
});

test.each([
  ['text()', { text: (): Promise<string> => Promise.resolve('{"ok":1}') }],
  [
    'text() and arrayBuffer()',
    { text: (): Promise<string> => Promise.resolve('{"ok":1}'), arrayBuffer: async () => new ArrayBuffer(0) },
  ],
])('a response without a body is read by %s', async (_name, methods) => {
  const double = { ok: true, status: 200, statusText: '', headers: new Headers(), ...methods };
  const core = client(async () => double as never);
  expect(await send(core, getThing, { thingId: 'a' }, undefined)).toMatchObject({ ok: true, value: { ok: 1 } });
});

describe('a double with no more than a status and `json`', () => {
  const calling = (operation: APIOperation, double: object): Promise<unknown> =>
    send(
      client(async () => double as never),
      operation,
      { thingId: 'a' },
      { retries: { attempts: 1 } },
    );

  test('gives a value, also where its media type would choose how it is read', async () => {
    const double = { ok: true, status: 200, json: async () => ({ ok: 1 }) };
    const several: APIOperation = { ...getThing, success: { 200: [byMediaType, [['application/json', json]]] } };
    for (const operation of [getThing, several]) {
      expect(await calling(operation, double)).toMatchObject({ ok: true, value: { ok: 1 } });
    }
  });

  test('gives the error of its status', async () => {
    const double = { ok: false, status: 404, json: async () => ({ message: 'no thing' }) };
    const error = { kind: 'api', status: 404, statusText: '', data: { message: 'no thing' } };
    expect(await calling(getThing, double)).toMatchObject({ ok: false, error });
    expect(await calling(getThing, { ok: false, status: 500 })).toMatchObject({ error: { kind: 'api', status: 500 } });
  });
});

test('an idempotency key without crypto.randomUUID', async () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    const keys: (string | null)[] = [];
    const core = client(async (request) => {
      keys.push(request.headers.get('idempotency-key'));
      return answer({});
    });
    await send(core, getThing, { thingId: 'a' }, { idempotencyKey: true });
    await send(core, getThing, { thingId: 'a' }, { idempotencyKey: true });
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^.{20,}$/);
  } finally {
    Object.defineProperty(globalThis, 'crypto', known);
  }
});

test('a provider of credentials is told the attempt and how the last one ended', async () => {
  const told: unknown[] = [];
  const core = client(async () => answer({}, { status: 503, headers: { 'retry-after-ms': '1' } }), {
    apiKey: (...all: unknown[]) => {
      told.push(...all);
      return 'k';
    },
  });
  await send(core, getThing, { thingId: 'a' }, { retries: { attempts: 2 } });
  expect(told).toEqual([
    { operation: 'getThing', attempt: 1 },
    undefined,
    { operation: 'getThing', attempt: 2, status: 503 },
    undefined,
  ]);
});

describe('what the platform has of its own', () => {
  const seen: (readonly [Request, RequestInit | undefined])[] = [];
  const fetch: Fetch = async (...given) => {
    seen.push([given[0], given[1]]);
    return answer({});
  };
  beforeEach(() => void seen.splice(0));

  test('reaches fetch beside the request, of the client and of the call, which wins', async () => {
    const own = { next: { revalidate: 1 }, cf: { cacheTtl: 2 }, credentials: 'include' };
    const given = { next: { tags: ['a'] }, tls: { ca: 'x' }, proxy: 'http://p', client: {} };
    const core = client(fetch, { fetchOptions: own });
    await send(core, getThing, { thingId: '1' }, { fetchOptions: given as RequestInit });
    const [request, init] = seen[0]!;
    expect(init).toMatchObject({ ...own, ...given, method: 'GET', headers: request.headers, redirect: 'manual' });
    expect(init?.signal).toBe(request.signal);
    expect(request.credentials).toBe('include');
  });

  test('a double that makes a request of both has the one that was meant', async () => {
    const made: Request[] = [];
    const double = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
      made.push(new Request(input, init));
      return answer({}, { status: 201 });
    };
    const options = { fetchOptions: { headers: { 'x-own': '1' }, redirect: 'error' as const } };
    const result = await send(client(double, options), makeThing, { a: 1 }, { timeoutMs: 9000 });
    expect(result).toMatchObject({ ok: true });
    const [request] = made;
    expect([request?.method, request?.url, request?.redirect]).toEqual([
      'POST',
      'https://api.test/base/things?v=1&code=hush-2',
      'manual',
    ]);
    expect([request?.headers.get('x-own'), request?.headers.get('content-type')]).toEqual(['1', 'application/json']);
    expect(await request?.json()).toEqual({ a: 1 });
  });

  test('a double that reads `init` has the text of the body; what a hook puts in its place has its own', async () => {
    const texts: unknown[] = [];
    const double: Fetch = async (input, init) => {
      texts.push([init?.method, init?.body, await new Request(input, init).text()]);
      return answer({}, { status: 201 });
    };
    await send(client(double), makeThing, { a: 1 });
    const another = client(double, {
      hooks: [
        (request: Request, next: (request: Request) => Promise<Response>) => next(new Request(request, { body: 'b' })),
      ],
    });
    await send(another, makeThing, { a: 1 });
    const bytes: APIOperation = { ...makeThing, body: { type: 'text/plain', write: textBody } };
    await send(client(double), bytes, new Blob(['c']));
    expect(texts).toEqual([
      ['POST', '{"a":1}', '{"a":1}'],
      ['POST', undefined, 'b'],
      ['POST', undefined, 'c'],
    ]);
  });

  test("a hook's request is the one that is sent", async () => {
    const hook = async (request: Request, next: (request: Request) => Promise<Response>): Promise<Response> =>
      next(new Request(request, { method: 'PUT', headers: { 'x-hook': '1' } }));
    await send(client(fetch, { hooks: [hook], retries: { attempts: 1 } }), getThing, { thingId: '1' });
    expect(seen[0]?.[1]).toMatchObject({ method: 'PUT' });
    expect(new Headers(seen[0]?.[1]?.headers).get('x-hook')).toBe('1');
  });

  test("the client's signal ends a call, too", async () => {
    const fetchOptions = { signal: AbortSignal.abort() };
    expect(await send(client(fetch, { fetchOptions }), getThing, { thingId: '1' })).toMatchObject({
      error: { kind: 'aborted' },
    });
  });
});
