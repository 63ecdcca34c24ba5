// Credentials: where they go, which are chosen, when they are asked for, and that nothing prints them.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { Call, Credential } from '../../../generator/conformance/drive-session';

function sends(
  name: string,
  covers: readonly ContractLine[],
  operation: string,
  auth: readonly Credential[],
  target: string,
  headers: NonNullable<ExpectedRequest['headers']>,
  args?: NonNullable<Call['args']>,
): Scenario {
  const exchanges = [{ request: { method: 'GET', target, headers }, reply: { status: 204 } }];
  return {
    name,
    covers,
    spec: 'auth',
    steps: [
      {
        call: { operation, auth, ...(args === undefined ? {} : { args }) },
        exchanges,
        expect: { ok: true, status: 204 },
      },
    ],
  };
}

/** A bare key, one that has the prefix in another case, one that only begins alike, and a prefix of the caller's. */
function declaredPrefixes(
  scheme: string,
  target: string,
  header: string,
  prefix: string,
  written: (value: string) => string = (value) => value,
): readonly Scenario[] {
  const keys: readonly (readonly [string, Credential, string])[] = [
    ['is added', { scheme, key: 'k-1' }, `${prefix} k-1`],
    ['is not doubled', { scheme, key: `${prefix.toUpperCase()} k-1` }, `${prefix.toUpperCase()} k-1`],
    ['is more than how a key begins', { scheme, key: `${prefix}k-1` }, `${prefix} ${prefix}k-1`],
    ["gives way to the caller's", { scheme, key: 'k-1', prefix: 'Own' }, 'Own k-1'],
  ];
  return keys.map(([what, credential, value]) =>
    sends(`${scheme}: the API's prefix ${what}`, ['auth.prefix'], scheme, [credential], target, {
      [header]: written(value),
    }),
  );
}

/** A 503 first: the credential is asked for at both attempts. */
function asksTwice(
  name: string,
  operation: string,
  credential: Credential,
  header: string,
  values: readonly [string, string],
): Scenario {
  const target = operation === 'bearer' ? '/bearer' : '/header-key';
  const busy = { status: 503, headers: { 'Retry-After-Ms': '1' } };
  return {
    name,
    covers: ['auth.provider', 'retry.rebuild'],
    spec: 'auth',
    steps: [
      {
        call: { operation, auth: [credential] },
        exchanges: [
          { request: { method: 'GET', target, headers: { [header]: values[0] } }, reply: busy },
          { request: { method: 'GET', target, headers: { [header]: values[1] } }, reply: { status: 204 } },
        ],
        expect: { ok: true },
      },
    ],
  };
}

/** What the options of a call say stands in place of the client's credential. */
function extraWins(
  whose: string,
  scheme: string,
  options: NonNullable<Call['options']>,
  target: string,
  request: Omit<ExpectedRequest, 'method' | 'target'>,
): Scenario {
  return {
    name: `an extra that is a credential: ${whose}`,
    covers: ['header.credential', 'shape.extra'],
    spec: 'auth',
    steps: [
      {
        call: { operation: scheme, auth: [{ scheme, key: 'k-1' }], options },
        exchanges: [{ request: { method: 'GET', target, ...request }, reply: { status: 204 } }],
        expect: { ok: true, status: 204 },
      },
    ],
  };
}

/** The call fails, and nothing that is printed of it has the secret. */
function hides(
  name: string,
  operation: string,
  target: string,
  auth: Credential,
  secrets: readonly string[],
): Scenario {
  return {
    name,
    covers: ['secret.hidden'],
    spec: 'auth',
    steps: [
      {
        call: { operation, auth: [auth], options: { dump: true, retries: 0 } },
        exchanges: [{ request: { method: 'GET', target }, reply: { status: 500, body: { text: 'no' } } }],
        expect: { ok: false, kind: 'api', status: 500 },
        secrets,
      },
      {
        call: { operation, auth: [auth], options: { dump: true, retries: 0 }, baseUrl: '{closed}' },
        expect: { ok: false, kind: 'connection' },
        secrets,
      },
      {
        call: { operation, auth: [auth], options: { dump: true, retries: 0 } },
        exchanges: [{ request: { method: 'GET', target }, reply: { status: 204 } }],
        expect: { ok: true },
        secrets,
      },
    ],
  };
}

const key: Credential = { scheme: 'headerKey', key: 'k-1' };
const all: readonly Credential[] = [
  key,
  { scheme: 'queryKey', key: 'q-1' },
  { scheme: 'cookieKey', key: 'c-1' },
  { scheme: 'basic', username: 'u', password: 'p' },
  { scheme: 'bearer', token: 't-1' },
];

export const authScenarios: readonly Scenario[] = [
  sends('API key in a header', ['auth.api-key'], 'headerKey', [key], '/header-key', { 'x-api-key': 'k-1' }),
  sends(
    'API key in the query',
    ['auth.api-key', 'query.keys'],
    'queryKey',
    [{ scheme: 'queryKey', key: 'a&b' }],
    '/query-key?api%20key=a%26b',
    {},
  ),
  {
    name: 'API key in the query beside a parameter',
    covers: ['auth.api-key'],
    spec: 'auth',
    steps: [
      {
        call: { operation: 'queryKey', auth: [{ scheme: 'queryKey', key: 'k' }], args: { query: { q: 'x' } } },
        exchanges: [{ request: { method: 'GET', target: '/query-key?q=x&api%20key=k' }, reply: { status: 204 } }],
        expect: { ok: true },
      },
    ],
  },
  sends('API key in a cookie', ['auth.api-key'], 'cookieKey', [{ scheme: 'cookieKey', key: 'c-1' }], '/cookie-key', {
    cookie: 'sid=c-1',
  }),
  sends(
    'API key in a cookie that cannot hold it',
    ['auth.api-key'],
    'cookieKey',
    [{ scheme: 'cookieKey', key: 'a;b=%3D "é/.-:<[]~%0A' }],
    '/cookie-key',
    { cookie: 'sid=a%3Bb=%3D%20%22%C3%A9/.-:<[]~%0A' },
  ),
  ...['c\r\nX-Evil: 1', 'c\u0000'].map(
    (key) =>
      ({
        name: `API key in a cookie with ${JSON.stringify(key)} is refused`,
        covers: ['auth.api-key', 'kind.request'] as const,
        spec: 'auth',
        steps: [
          {
            call: { operation: 'cookieKey', auth: [{ scheme: 'cookieKey', key }] },
            expect: { ok: false, kind: 'request' },
          },
        ],
      }) satisfies Scenario,
  ),
  sends(
    'basic',
    ['auth.http'],
    'basic',
    [{ scheme: 'basic', username: 'Aladdin', password: 'open:sesame' }],
    '/basic',
    {
      authorization: `Basic ${Buffer.from('Aladdin:open:sesame').toString('base64')}`,
    },
  ),
  sends(
    'basic beyond ASCII',
    ['auth.http'],
    'basic',
    [{ scheme: 'basic', username: 'jörg', password: 'päß' }],
    '/basic',
    {
      authorization: `Basic ${Buffer.from('jörg:päß').toString('base64')}`,
    },
  ),
  sends('bearer', ['auth.http'], 'bearer', [{ scheme: 'bearer', token: 't-1' }], '/bearer', {
    authorization: 'Bearer t-1',
  }),
  sends('OAuth2', ['auth.token'], 'oauth', [{ scheme: 'oauth', token: 't-2' }], '/oauth', {
    authorization: 'Bearer t-2',
  }),
  sends('OpenID Connect', ['auth.token'], 'oidc', [{ scheme: 'oidc', token: 't-3' }], '/oidc', {
    authorization: 'Bearer t-3',
  }),
  ...declaredPrefixes('declaredHeader', '/declared-header', 'authorization', 'Api Key'),
  ...declaredPrefixes(
    'declaredCookie',
    '/declared-cookie',
    'cookie',
    'v1',
    (value) => `sid=${value.replace(' ', '%20')}`,
  ),
  sends(
    "the API's prefix in a query",
    ['auth.prefix'],
    'declaredQuery',
    [{ scheme: 'declaredQuery', key: 'k-1' }],
    '/declared-query?key=Token%20k-1',
    {},
  ),
  sends(
    'bearer that says so itself',
    ['auth.prefix'],
    'bearer',
    [{ scheme: 'bearer', token: 'bearer t-1' }],
    '/bearer',
    { authorization: 'bearer t-1' },
  ),
  sends('both schemes', ['auth.and-or'], 'both', all, '/both?api%20key=q-1', {
    'x-api-key': 'k-1',
    authorization: null,
    cookie: null,
  }),
  sends('either: the first that is there', ['auth.and-or'], 'either', all, '/either', {
    authorization: 'Bearer t-1',
    'x-api-key': null,
  }),
  sends(
    'either: the other one',
    ['auth.and-or'],
    'either',
    [{ scheme: 'queryKey', key: 'q-1' }],
    '/either?api%20key=q-1',
    { authorization: null },
  ),
  sends(
    'two schemes or one: half of the two is not enough',
    ['auth.and-or'],
    'eitherOrBoth',
    [key, { scheme: 'bearer', token: 't-1' }],
    '/either-or-both',
    {
      authorization: 'Bearer t-1',
      'x-api-key': null,
    },
  ),
  sends('one of two schemes: what there is', ['auth.and-or'], 'both', [key], '/both', { 'x-api-key': 'k-1' }),
  {
    name: 'one of two schemes, and the other as an argument',
    spec: 'auth',
    covers: ['auth.and-or', 'header.credential'],
    steps: [
      {
        call: {
          operation: 'keyAndArgument',
          auth: [{ scheme: 'bearer', token: 't-1' }],
          args: { header: { 'X-Api-Key': 'k-2' } },
        },
        exchanges: [
          {
            request: { method: 'GET', headers: { authorization: 'Bearer t-1', 'x-api-key': 'k-2' } },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true, status: 204 },
      },
    ],
  },
  sends('optional: with', ['auth.and-or'], 'optional', [{ scheme: 'bearer', token: 't-1' }], '/optional', {
    authorization: 'Bearer t-1',
  }),
  sends('optional: without', ['auth.and-or'], 'optional', [], '/optional', { authorization: null }),
  sends('no security', ['auth.none'], 'none', all, '/none', { authorization: null, 'x-api-key': null, cookie: null }),
  sends('only what the operation wants', ['auth.none'], 'headerKey', all, '/header-key', {
    'x-api-key': 'k-1',
    authorization: null,
    cookie: null,
  }),
  sends(
    'a prefix for an API key',
    ['auth.prefix'],
    'prefixed',
    [{ scheme: 'authorizationKey', key: 'k-1', prefix: 'Token' }],
    '/prefixed',
    {
      authorization: 'Token k-1',
    },
  ),
  asksTwice('API key from a function', 'headerKey', { scheme: 'headerKey', provider: ['one', 'two'] }, 'x-api-key', [
    'one',
    'two',
  ]),
  asksTwice('token from a function', 'bearer', { scheme: 'bearer', provider: ['one', 'two'] }, 'authorization', [
    'Bearer one',
    'Bearer two',
  ]),
  asksTwice(
    'token from a function that is awaited',
    'bearer',
    { scheme: 'bearer', provider: ['one', 'two'], async: true },
    'authorization',
    ['Bearer one', 'Bearer two'],
  ),
  {
    name: 'a function that fails',
    covers: ['auth.provider', 'kind.request'],
    spec: 'auth',
    steps: [
      {
        call: { operation: 'bearer', auth: [{ scheme: 'bearer', provider: [] }] },
        expect: { ok: false, kind: 'request' },
      },
      {
        call: { operation: 'bearer', auth: [{ scheme: 'bearer', provider: [], async: true }] },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  {
    name: 'cancelled while a function is asked for a credential',
    covers: ['auth.provider', 'time.abort', 'kind.aborted'],
    spec: 'auth',
    steps: [
      {
        call: {
          operation: 'bearer',
          auth: [{ scheme: 'bearer', provider: [], async: true, then: 'hang' }],
          options: { abortAfterMs: 500, retries: 0 },
        },
        expect: { ok: false, kind: 'aborted' },
      },
    ],
  },
  {
    name: 'a credential with a line break',
    covers: ['header.control', 'kind.request'],
    spec: 'auth',
    steps: [
      {
        call: { operation: 'headerKey', auth: [{ scheme: 'headerKey', key: 'a\r\nX-Evil: 1' }] },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  {
    name: 'a credential beyond Latin-1',
    covers: ['header.latin', 'kind.request'],
    spec: 'auth',
    steps: [
      {
        call: { operation: 'headerKey', auth: [{ scheme: 'headerKey', key: 'ключ' }] },
        expect: { ok: false, kind: 'request' },
      },
      {
        call: { operation: 'bearer', auth: [{ scheme: 'bearer', token: 'ключ' }] },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  sends(
    'a parameter that is a credential: the argument',
    ['header.credential'],
    'ownKey',
    [key],
    '/own-key',
    {
      'x-api-key': 'argument',
    },
    { header: { 'X-Api-Key': 'argument' } },
  ),
  sends(
    'a parameter that is a credential: the credential',
    ['header.credential'],
    'ownKey',
    [key],
    '/own-key',
    {
      'x-api-key': 'k-1',
    },
    { header: { 'X-Api-Key': null } },
  ),
  sends(
    'a parameter that is a credential: the argument alone',
    ['header.credential'],
    'ownKey',
    [],
    '/own-key',
    {
      'x-api-key': 'argument',
    },
    { header: { 'X-Api-Key': 'argument' } },
  ),
  ...[
    ['the argument', { query: { 'api key': 'argument' } }, 'argument'] as const,
    ['the credential', undefined, 'k-1'] as const,
  ].map(([whose, args, value]) =>
    sends(
      `a query parameter that is a credential: ${whose}`,
      ['header.credential'],
      'ownQuery',
      [{ scheme: 'queryKey', key: 'k-1' }],
      `/own-query?api%20key=${value}`,
      {},
      args,
    ),
  ),
  ...[
    ['the argument', { cookie: { sid: 'argument' } }, 'argument'] as const,
    ['the credential', undefined, 'k-1'] as const,
  ].map(([whose, args, value]) =>
    sends(
      `a cookie that is a credential: ${whose}`,
      ['header.credential'],
      'ownCookie',
      [{ scheme: 'cookieKey', key: 'k-1' }],
      '/own-cookie',
      { cookie: `sid=${value}` },
      args,
    ),
  ),
  sends(
    'a property of a query parameter is no credential',
    ['header.credential'],
    'ownQueryProperty',
    [{ scheme: 'queryKey', key: 'k-1' }],
    '/own-query-property?api%20key=own&api%20key=k-1',
    {},
    { query: { filter: { 'api key': 'own' } } },
  ),
  sends(
    'a property of a cookie parameter beside a credential',
    ['header.credential'],
    'ownCookieProperty',
    [{ scheme: 'cookieKey', key: 'k-1' }],
    '/own-cookie-property',
    { cookie: 'side=own; sid=k-1' },
    { cookie: { state: { side: 'own' } } },
  ),
  {
    name: 'a property of a cookie parameter with the name of a credential',
    covers: ['header.credential', 'kind.request'],
    spec: 'auth',
    steps: [
      {
        call: {
          operation: 'ownCookieProperty',
          args: { cookie: { state: { a: 'b', sid: 'own' } } },
          auth: [{ scheme: 'cookieKey', key: 'k-1' }],
        },
        expect: { ok: false, kind: 'request' },
      },
      {
        call: { operation: 'ownCookieProperty', args: { cookie: { state: { a: 'b', sid: 'own' } } } },
        exchanges: [
          {
            request: { method: 'GET', target: '/own-cookie-property', headers: { cookie: 'a=b; sid=own' } },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true, status: 204 },
      },
    ],
  },
  extraWins('an extra query parameter', 'queryKey', { query: { 'api key': 'own' } }, '/query-key', {
    query: { 'api key': 'own' },
  }),
  extraWins('an extra header', 'headerKey', { headers: { 'X-API-KEY': 'own' } }, '/header-key', {
    headers: { 'x-api-key': 'own' },
  }),
  extraWins('an extra Cookie header', 'cookieKey', { headers: { cookie: 'a=b; sid=own' } }, '/cookie-key', {
    headers: { cookie: 'a=b; sid=own' },
  }),
  extraWins('not an extra query parameter in another case', 'queryKey', { query: { 'API KEY': 'own' } }, '/query-key', {
    query: { 'API KEY': 'own', 'api key': 'k-1' },
  }),
  hides('API key in a header is hidden', 'headerKey', '/header-key', { scheme: 'headerKey', key: 'hush-4711' }, [
    'hush-4711',
  ]),
  hides(
    'API key in the query is hidden',
    'queryKey',
    '/query-key?api%20key=hush-4712',
    { scheme: 'queryKey', key: 'hush-4712' },
    ['hush-4712'],
  ),
  hides('API key in a cookie is hidden', 'cookieKey', '/cookie-key', { scheme: 'cookieKey', key: 'hush-4713' }, [
    'hush-4713',
  ]),
  hides('password is hidden', 'basic', '/basic', { scheme: 'basic', username: 'u', password: 'hush-4714' }, [
    'hush-4714',
    Buffer.from('u:hush-4714').toString('base64'),
  ]),
  hides('token is hidden', 'bearer', '/bearer', { scheme: 'bearer', token: 'hush-4715' }, ['hush-4715']),
  {
    name: 'credentials among extra headers are hidden',
    covers: ['secret.hidden'],
    spec: 'auth',
    steps: [
      {
        call: {
          operation: 'none',
          options: {
            dump: true,
            retries: 0,
            headers: { Authorization: 'Bearer hush-4716', Cookie: 'sid=hush-4717', 'x-api-key': 'hush-4718' },
          },
        },
        exchanges: [{ request: { method: 'GET', target: '/none' }, reply: { status: 500, body: { text: 'no' } } }],
        expect: { ok: false, kind: 'api', status: 500 },
        secrets: ['hush-4716', 'hush-4717', 'hush-4718'],
      },
    ],
  },
  {
    name: 'User-Agent names package and version',
    covers: ['agent.user-agent'],
    spec: 'auth',
    steps: [
      {
        call: { operation: 'none' },
        exchanges: [
          {
            request: { method: 'GET', target: '/none', userAgent: '^[^\\s/]+(/[^\\s/]+)?/\\d+\\.\\d+\\.\\d+' },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
];
