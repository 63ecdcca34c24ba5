// Platforms that are no Node: browsers and workers, which say themselves what they are and follow redirects as they were
// told; and what a client says there of a call, in the words of the program that makes it.

import { number } from '../../../../templates/ecmascript/runtime/codec-bigint';
import { ClientCore, type ClientOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { convert } from '../../../../templates/ecmascript/runtime/codec';
import { json } from '../../../../templates/ecmascript/runtime/json';
import type { APIOperation } from '../../../../templates/ecmascript/runtime/operation';
import { query } from '../../../../templates/ecmascript/runtime/places';
import { redirects } from '../../../../templates/ecmascript/runtime/redirects';
import { send } from '../../../../templates/ecmascript/runtime/send';
import { queryText } from '../../../../templates/ecmascript/runtime/styles-text';

const definition: Definition = {
  userAgent: 'test/1.0.0',
  servers: ['https://api.test/'],
  security: [],
  schemes: {},
  globals: {},
  secrets: [],
};
const find: APIOperation = {
  id: 'find',
  method: 'GET',
  path: '/things',
  follow: redirects,
  required: ['pageSize'],
  params: [[query, 'page_size', queryText]],
  success: { 200: [json] },
};

async function asked(options: object = {}): Promise<{ agent: string | null; redirect: string }> {
  let request: Request | undefined;
  const fetch: NonNullable<ClientOptions['fetch']> = async (sent) => {
    request = sent as Request;
    return Response.json({});
  };
  const result = await send(new ClientCore(definition, { fetch } as ClientOptions), find, { pageSize: 1 }, options);
  expect(result.ok).toBe(true);
  return { agent: request?.headers.get('user-agent') ?? null, redirect: request?.redirect ?? '' };
}

describe.each(['document', 'WorkerGlobalScope'])('where there is a %s', (name) => {
  beforeAll(() => void Object.defineProperty(globalThis, name, { value: {}, configurable: true }));
  afterAll(() => void Reflect.deleteProperty(globalThis, name));

  test('the platform says who asks, and follows redirects', async () => {
    expect(await asked()).toEqual({ agent: null, redirect: 'follow' });
  });

  test('redirects are what `fetchOptions` says', async () => {
    expect(await asked({ fetchOptions: { redirect: 'error' } })).toEqual({ agent: null, redirect: 'error' });
  });

  test('a redirect that was not to be followed is an answer', async () => {
    const opaque = { type: 'opaqueredirect', ok: false, status: 0, statusText: '', headers: new Headers(), body: null };
    const double = { ...opaque, text: async () => '', arrayBuffer: async () => new ArrayBuffer(0) };
    const core = new ClientCore(definition, { fetch: async () => double as never } as ClientOptions);
    const result = await send(core, find, { pageSize: 1 }, { fetchOptions: { redirect: 'manual' } });
    expect(result).toMatchObject({ ok: false, error: { kind: 'api', status: 0 } });
  });
});

test('elsewhere the client does', async () => {
  expect(await asked()).toEqual({ agent: 'test/1.0.0', redirect: 'manual' });
});

test('what is missing has the name that the program gives it', async () => {
  const core = new ClientCore(definition, { fetch: async () => Response.json({}) } as ClientOptions);
  const result = await send(core, find, {}, undefined);
  expect(result).toMatchObject({ ok: false, error: { kind: 'request' } });
  expect(String(result.ok ? '' : result.error)).toContain('pageSize is required');
});

test('a number without 64 bits is no bigint, whatever it was read as', () => {
  expect(convert(number, 9_007_199_254_740_993n, 0)).toBe(9_007_199_254_740_992);
  expect(convert(number, 5, 0)).toBe(5);
});
