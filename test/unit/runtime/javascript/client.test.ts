// What ApiClient does besides sending: its conversions, its texts, its credentials, and what it shows of itself.

import { inspect } from 'node:util';
import { javascriptRuntime } from '../../../support/javascript-runtime';

interface Client {
  authentications: { [name: string]: { [field: string]: unknown } };
  basePath: string;
  requestAgent: unknown;
  cache: boolean;
  [method: string]: unknown;
}

type Method = (...args: unknown[]) => never;
let BaseClient: { new (...args: unknown[]): Client } & { [name: string]: Method };
let CollectionFormat: object;
let callWithHttpInfo: (pending: unknown) => Promise<{ data: unknown; response: { [name: string]: unknown } }>;
let start: (...args: unknown[]) => unknown;
let readJson: unknown;
beforeAll(async () => {
  ({ BaseClient, CollectionFormat, callWithHttpInfo, start, readJson } = (await javascriptRuntime()) as never);
});

const definition = {
  userAgent: 'a/1',
  servers: ['https://one.example', 'https://two.example/'],
  security: [['key']],
  authentications: {
    key: { type: 'apiKey', in: 'header', name: 'x-key' },
    login: { type: 'basic' },
    token: { type: 'oauth2' },
  },
};

function client(): Client {
  return new BaseClient(definition, 'https://one.example/', 'https://one.example');
}

const call = (own: Client, method: string, ...args: unknown[]): unknown => (own[method] as Method).call(own, ...args);

test('the base path has no slash at its end', () => {
  expect(client().basePath).toBe('https://one.example');
});

test('credentials can be set, and are not shown', () => {
  const own = client();
  own.authentications['key']!['apiKey'] = 'hush-1';
  own.authentications['login']!['password'] = 'hush-2';
  own.authentications['token']!['accessToken'] = 'hush-3';
  expect(own.authentications['key']!['apiKey']).toBe('hush-1');
  const shown = inspect(own, { depth: Infinity }) + JSON.stringify(own);
  expect(shown).toContain('x-key');
  expect(shown).not.toContain('hush');
});

/** The credentials of a call, by scheme. */
function credentialsOf(own: Client): { [scheme: string]: unknown } {
  const { options } = own['_settings'] as unknown as { options: { [name: string]: unknown } };
  return Object.fromEntries(['key', 'login', 'token'].map((name) => [name, options[`credential ${name}`]]));
}

test('what the environment holds stands in for credentials that are not set', () => {
  const { key, login, token } = definition.authentications;
  const pair = { username: 'u', password: 'p' };
  const authentications = {
    key: { ...key, prefix: 'Key', env: () => 'k' },
    login: { ...login, env: () => pair },
    token: { ...token, env: () => 't' },
  };
  const own = new BaseClient({ ...definition, authentications }, 'https://one.example/', 'https://one.example');
  expect(credentialsOf(own)).toEqual({ key: { key: 'k', prefix: 'Key' }, login: pair, token: 't' });
  own.authentications['key']!['apiKey'] = own.authentications['token']!['accessToken'] = 'given';
  own.authentications['login']!['username'] = 'me';
  const given = { key: 'given', prefix: 'Key' };
  expect(credentialsOf(own)).toEqual({ key: given, login: { username: 'me', password: '' }, token: 'given' });
  expect(credentialsOf(client())).toEqual({});
});

test('a key from a function that renews is told what it gave', async () => {
  const own = client();
  const told: unknown[] = [];
  const renewing = Object.assign((_: object, last: unknown) => `k${told.push(last)}`, { renews: true });
  own.authentications['key']!['apiKey'] = renewing;
  const asked = credentialsOf(own)['key'] as typeof renewing;
  expect(asked.renews).toBe(true);
  const first = await asked({}, undefined);
  await expect(asked({}, first)).resolves.toEqual({ key: 'k2', prefix: undefined });
  expect(told).toEqual([undefined, 'k1']);
});

test.each([
  ['csv', 'a%2Cb,c'],
  ['ssv', 'a%2Cb c'],
  ['space', 'a%2Cb c'],
  ['tsv', 'a%2Cb\tc'],
  ['pipes', 'a%2Cb|c'],
  ['multi', ['a,b', 'c']],
  ['passthrough', ['a,b', 'c']],
])('a list as %s', (format, expected) => {
  expect(call(client(), 'buildCollectionParam', ['a,b', 'c'], format)).toEqual(expected);
});

test('an unknown format of lists is refused, and no list is none', () => {
  expect(() => call(client(), 'buildCollectionParam', ['a'], 'xml')).toThrow('xml');
  expect(call(client(), 'buildCollectionParam', null, 'csv')).toBeNull();
  expect(CollectionFormat).toEqual({ CSV: ',', SSV: ' ', TSV: '\t', PIPES: '|', MULTI: 'multi' });
});

test.each([
  ['application/json', true],
  ['application/json; charset=UTF8', true],
  ['APPLICATION/JSON', true],
  ['application/vnd.company+json', true],
  ['text/json', false],
  ['application/jsonx', false],
  [undefined, false],
])('%s is JSON: %s', (type, expected) => {
  expect(call(client(), 'isJsonMime', type)).toBe(expected);
});

test('URLs, texts and media types', () => {
  const own = client();
  expect(call(own, 'buildUrl', 'a/{b}/{c}', { b: 'x/y z' })).toBe('https://one.example/a/x%2Fy%20z/{c}');
  expect(call(own, 'paramToString', new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  expect(call(own, 'paramToString', null)).toBe('');
  expect(call(own, 'jsonPreferredMime', ['text/xml', 'application/json'])).toBe('application/json');
  expect(call(own, 'jsonPreferredMime', ['text/xml', 'text/csv'])).toBe('text/xml');
  expect(call(own, 'normalizeParams', { a: 1, b: null, c: [1], d: undefined })).toEqual({ a: '1', c: [1] });
  expect(call(own, 'isFileParam', new Blob([]))).toBe(true);
  expect(call(own, 'getBasePathFromSettings', 1)).toBe('https://two.example/');
  expect(() => call(own, 'getBasePathFromSettings', 2)).toThrow(/Invalid index 2/);
});

test.each([
  ['Boolean', 1, true],
  ['Integer', '12.9', 12],
  ['Number', '1.5', 1.5],
  ['String', 3, '3'],
  ['Date', '2020-01-02', new Date('2020-01-02T00:00:00Z')],
  ['String', null, null],
])('convertToType %s', (type, data, expected) => {
  expect(BaseClient['convertToType']!(data, type)).toEqual(expected);
});

test('convertToType of lists, maps and classes', () => {
  const Type = { constructFromObject: (data: unknown) => ({ made: data }) };
  const made = Object.assign(() => undefined, Type);
  expect(BaseClient['convertToType']!([1], [made])).toEqual([{ made: 1 }]);
  expect(BaseClient['convertToType']!({ a: 1 }, { String: made })).toEqual({ a: { made: 1 } });
  const list: unknown[] = [];
  BaseClient['constructFromObject']!(['1', '2'], list, 'Integer');
  expect(list).toEqual([1, 2]);
});

test('servers tell of their variables as the old client did', () => {
  const templated = {
    url: 'https://{region}.test/{version}',
    variables: { region: ['eu', ['eu', 'us']], version: ['v1'] },
  };
  const own = new BaseClient({ ...definition, servers: ['https://one.example', templated] }, 'https://a.test', 'b');
  expect(call(own, 'hostSettings')).toEqual([
    { url: 'https://one.example' },
    {
      url: 'https://{region}.test/{version}',
      variables: { region: { default_value: 'eu', enum_values: ['eu', 'us'] }, version: { default_value: 'v1' } },
    },
  ]);
});

test('authentications have what the scheme says, and no empty members', () => {
  expect(Object.entries(client().authentications).map(([name, auth]) => [name, { ...auth }])).toEqual([
    ['key', { type: 'apiKey', in: 'header', name: 'x-key' }],
    ['login', { type: 'basic' }],
    ['token', { type: 'oauth2' }],
  ]);
  const wanted = { key: { type: 'apiKey', in: 'header', name: 'x-key', prefix: 'Bearer' } };
  const own = new BaseClient({ ...definition, authentications: wanted }, 'https://a.test', 'b');
  expect(own.authentications['key']!['apiKeyPrefix']).toBe('Bearer');
});

test('credentials go into a request of the program itself', () => {
  const own = client();
  own.authentications['key']!['apiKey'] = 'k';
  own.authentications['key']!['apiKeyPrefix'] = 'Token';
  own.authentications['login']!['username'] = 'u';
  own.authentications['token']!['accessToken'] = 't';
  own.authentications['inQuery'] = { type: 'apiKey', in: 'query', name: 'q', apiKey: 'k2' };
  own.authentications['odd'] = { type: 'magic' };
  const got: unknown[] = [];
  const take = (...given: unknown[]): number => got.push(given);
  const request = { set: take, auth: take, query: take };
  call(own, 'applyAuthToRequest', request, ['key', 'login', 'token', 'inQuery', 'nothing', 'constructor']);
  expect(got).toEqual([[{ 'x-key': 'Token k' }], ['u', ''], [{ Authorization: 'Bearer t' }], [{ q: 'k2' }]]);
  own.authentications['key']!['apiKey'] = 'token k';
  own.authentications['token']!['accessToken'] = 'Bearer t';
  call(own, 'applyAuthToRequest', request, ['key', 'token']);
  expect(got.slice(4)).toEqual([[{ 'x-key': 'token k' }], [{ Authorization: 'Bearer t' }]]);
  expect(() => call(own, 'applyAuthToRequest', request, ['odd'])).toThrow('Unknown authentication type: magic');
});

test('a call with a callback can be aborted', async () => {
  const own = client();
  own.requestAgent = ({ signal }: Request) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const error = await new Promise<unknown>((resolve) => {
    const pending = call(own, 'callApi', '/a', 'GET', {}, {}, {}, {}, null, [], [], [], Object, null, resolve);
    setTimeout(() => (pending as { abort(): void }).abort(), 5);
  });
  expect(error).toMatchObject({ kind: 'aborted' });
});

test('schemes that old clients do not have can be set, and are not listed', () => {
  const schemes = {
    key: { type: 'apiKey', in: 'header', name: 'x-key' },
    token: { type: 'oauth2' },
    other: { type: 'http', name: 'signature' },
    open: { type: 'oauth2', unlisted: true },
  };
  const own = new BaseClient({ ...definition, authentications: schemes }, '', '');
  expect(JSON.stringify(own.authentications)).toBe(
    '{"key":{"type":"apiKey","in":"header","name":"x-key"},"token":{"type":"oauth2"}}',
  );
  expect(Object.keys(own.authentications['token']!)).toEqual(['type']);
  own.authentications['open']!['accessToken'] = 't';
  const { options } = own['_settings'] as unknown as { options: object };
  expect(options).toMatchObject({ 'credential open': 't' });
  const headers: object[] = [];
  call(own, 'applyAuthToRequest', { set: (header: object) => headers.push(header) }, ['open']);
  expect(headers).toEqual([{ Authorization: 'Bearer t' }]);
});

test('bodies and texts of responses as values', () => {
  const read = (response: object | null, type: unknown): unknown => call(client(), 'deserialize', response, type);
  expect(read({ status: 200, body: { a: '1' } }, { String: 'String' })).toEqual({ a: '1' });
  expect(read({ status: 200, body: {}, text: 'x' }, 'String')).toBe('x');
  expect(read({ status: 200, body: [], text: '[]' }, ['String'])).toEqual([]);
  expect(read({ status: 204, text: '' }, 'String')).toBeNull();
  expect([read(null, 'String'), read({ status: 200, text: 'x' }, null)]).toEqual([null, null]);
  expect([{}, 'a', [], new Date(0)].map((value) => BaseClient['canBeJsonified']!(value))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a body that cannot be decoded has its response, and throws where the data are asked for', async () => {
  const own = client();
  own.requestAgent = async () => new Response('no { JSON', { headers: { 'x-a': '1' } });
  const operation = { id: 'x', method: 'GET', path: '/x', success: { 200: [readJson] } };
  const info = await callWithHttpInfo(start(own, operation, {}));
  expect(info.response).toMatchObject({ status: 200, headers: { 'x-a': '1' }, text: 'no { JSON' });
  expect(() => info.data).toThrow(expect.objectContaining({ kind: 'decode' }));
});

test('a double of fetch may leave out the text of its status and its headers', async () => {
  const own = client();
  const operation = { id: 'x', method: 'GET', path: '/x', success: { 200: [readJson] } };
  own.requestAgent = async () => ({ ok: true, status: 200, text: async () => '[1]' });
  const { data, response } = await callWithHttpInfo(start(own, operation, {}));
  expect([data, response]).toEqual([[1], expect.objectContaining({ status: 200, statusText: '', headers: {} })]);
});

test('what a platform has of its own reaches the request agent, of the client and of the call', async () => {
  const own = client();
  const seen: unknown[] = [];
  own.requestAgent = async (...given: unknown[]) => {
    seen.push(given[1]);
    return Response.json({});
  };
  own['fetchOptions'] = { next: { revalidate: 1 } };
  const operation = { id: 'x', method: 'GET', path: '/x', success: { 200: [readJson] } };
  await start(own, operation, {}, { _options: { fetchOptions: { cf: {} } } });
  expect(seen).toMatchObject([{ next: { revalidate: 1 }, cf: {}, method: 'GET' }]);
});
