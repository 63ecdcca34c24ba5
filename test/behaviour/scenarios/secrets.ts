// Secrets: every form of credential against every kind of failure, servers that send the credential back included. What an
// error holds and prints has it neither as it is, nor in Base64, nor percent-encoded.

import { PATIENCE_MS, type Outcome, type Scenario, type Step } from '../scenario';
import type { Call } from '../../../generator/conformance/drive-session';
import type { Reply } from '../../../generator/conformance/reply';

/** Long enough to be redacted wherever it stands, and different in every form. */
const secret = 'hush/4711+pq=';
const encoded = encodeURIComponent(secret);
const base64 = Buffer.from(secret).toString('base64');
const pair = Buffer.from(`u:${secret}`).toString('base64');

interface Form {
  readonly name: string;
  readonly operation: string;
  readonly target: string;
  readonly call: Partial<Omit<Call, 'options'>>;
  readonly headers?: { readonly [name: string]: string };
}

const forms: readonly Form[] = [
  {
    name: 'key in a header',
    operation: 'headerKey',
    target: '/header-key',
    call: { auth: [{ scheme: 'headerKey', key: secret }] },
  },
  {
    name: 'key in the query',
    operation: 'queryKey',
    target: `/query-key?api%20key=${encoded}`,
    call: { auth: [{ scheme: 'queryKey', key: secret }] },
  },
  {
    name: 'key in a cookie',
    operation: 'cookieKey',
    target: '/cookie-key',
    call: { auth: [{ scheme: 'cookieKey', key: secret }] },
  },
  {
    name: 'key with a prefix',
    operation: 'prefixed',
    target: '/prefixed',
    call: { auth: [{ scheme: 'authorizationKey', key: secret, prefix: 'Token' }] },
  },
  {
    name: 'password',
    operation: 'basic',
    target: '/basic',
    call: { auth: [{ scheme: 'basic', username: 'u', password: secret }] },
  },
  {
    name: 'bearer token',
    operation: 'bearer',
    target: '/bearer',
    call: { auth: [{ scheme: 'bearer', token: secret }] },
  },
  {
    name: 'token of a scheme of its own',
    operation: 'custom',
    target: '/custom',
    call: { auth: [{ scheme: 'custom', token: secret }] },
  },
  { name: 'OAuth2 token', operation: 'oauth', target: '/oauth', call: { auth: [{ scheme: 'oauth', token: secret }] } },
  { name: 'OpenID token', operation: 'oidc', target: '/oidc', call: { auth: [{ scheme: 'oidc', token: secret }] } },
  {
    name: 'key from a function',
    operation: 'headerKey',
    target: '/header-key',
    call: { auth: [{ scheme: 'headerKey', provider: [secret] }] },
  },
  {
    name: 'token from a function that is awaited',
    operation: 'bearer',
    target: '/bearer',
    call: { auth: [{ scheme: 'bearer', provider: [secret], async: true }] },
  },
  {
    name: 'extra Authorization',
    operation: 'none',
    target: '/none',
    call: {},
    headers: { Authorization: `Bearer ${secret}` },
  },
  {
    name: 'two keys',
    operation: 'both',
    target: `/both?api%20key=${encoded}`,
    call: {
      auth: [
        { scheme: 'headerKey', key: secret },
        { scheme: 'queryKey', key: secret },
      ],
    },
  },
  { name: 'extra header of a scheme', operation: 'none', target: '/none', call: {}, headers: { 'X-Api-Key': secret } },
];

interface More {
  readonly call?: Partial<Step['call']>;
  /** The operation with an answer in JSON is called. */
  readonly typed?: true;
  /** How often the reply is given. */
  readonly times?: number;
}

function step(form: Form, reply: Reply | undefined, expect: Outcome, { call = {}, typed, times = 1 }: More): Step {
  const headers = { ...form.headers, ...call.options?.headers };
  const target = typed === undefined ? form.target : `/typed${form.target}`;
  const request = { method: 'GET', target };
  const operation = typed === undefined ? form.operation : `GET ${target.replace(/\?.*/, '')}`;
  return {
    call: { operation, ...form.call, ...call, options: { dump: true, retries: 0, ...call.options, headers } },
    ...(reply === undefined ? {} : { exchanges: Array.from({ length: times }, () => ({ request, reply })) }),
    expect,
    secrets: [secret, `u:${secret}`],
  };
}

function hides(name: string, steps: readonly Step[]): Scenario {
  return { name: `secrets: ${name}`, covers: ['secret.hidden', 'secret.echo'], spec: 'auth', steps };
}

/** One step for each form of credential. */
function failsWith(name: string, reply: Reply | undefined, expect: Outcome, more: More = {}): Scenario {
  return hides(
    name,
    forms.map((form) => step(form, reply, expect, more)),
  );
}

/** A scenario for each form: they wait beside each other, long enough for the request to be sent on all but the busiest machines. */
function silence(name: string, reply: Reply, more: More = {}): readonly Scenario[] {
  const call = { options: { timeoutMs: PATIENCE_MS } };
  return forms.map((form) =>
    hides(`${name}, ${form.name}`, [
      { ...step(form, reply, { ok: false, kind: 'timeout' }, { ...more, call }), atMost: true },
    ]),
  );
}

/** Forms whose credential a function can give. */
const asked = forms.filter(({ call }) => call.auth?.length === 1 && call.auth[0]?.password === undefined);

/** The first answer makes the client ask again, and the function throws what it gave before. */
function throwsAfter(isAsync: boolean): Scenario {
  const reply: Reply = { status: 503, headers: { 'Retry-After': '0' } };
  return {
    name: `secrets: ${isAsync ? 'an asynchronous' : 'a'} function that throws the credential it gave before`,
    covers: ['secret.hidden'],
    spec: 'auth',
    steps: asked.map((form) => {
      const { key: _key, token: _token, provider: _provider, ...rest } = form.call.auth![0]!;
      const credential = { ...rest, provider: [secret], async: isAsync, then: { throws: `expired: ${line}` } };
      return step({ ...form, call: { auth: [credential] } }, reply, fails('request'), {
        call: { options: { retries: 2 } },
      });
    }),
  };
}

const api = (status: number): Outcome => ({ ok: false, kind: 'api', status });
const fails = (kind: 'connection' | 'timeout' | 'aborted' | 'request' | 'decode'): Outcome => ({ ok: false, kind });
const echoes = { message: `The credential ${secret} is unknown.`, sent: secret, coded: [base64, pair], inUrl: encoded };
const line = `${secret} ${base64} ${pair} ${encoded}`;

/** An error whose body says nothing. */
const silent = [400, 403, 404, 409, 422, 429, 503].map((status) =>
  failsWith(`status ${status}`, { status }, api(status)),
);

/** An error whose body has the credential. */
const echoed = [400, 404, 409, 422, 429, 500, 503].map((status) =>
  failsWith(`status ${status} with the credential`, { status, body: { json: echoes } }, api(status)),
);

const bodies: { readonly [name: string]: Reply } = {
  'a page': { status: 502, body: { text: `<html><title>${line}</title></html>`, contentType: 'text/html' } },
  XML: { status: 500, body: { text: `<error token="${secret}">${line}</error>`, contentType: 'application/xml' } },
  'a form': {
    status: 400,
    body: { text: `token=${encoded}&pair=${pair}`, contentType: 'application/x-www-form-urlencoded' },
  },
  problem: {
    status: 422,
    body: {
      json: { title: secret, detail: line, instance: `/a?key=${encoded}` },
      contentType: 'application/problem+json',
    },
  },
  'an OAuth error': { status: 401, body: { json: { error: 'invalid_token', error_description: line } } },
  'errors in a list': { status: 400, body: { json: { errors: [{ message: line }, secret] } } },
  'a JSON text': { status: 400, body: { json: secret } },
  'names of members': { status: 400, body: { json: { [secret]: { [pair]: [encoded] } } } },
  'escapes of JSON': {
    status: 400,
    body: { text: `{"message":"${secret.replaceAll('/', '\\/')}"}`, contentType: 'application/json' },
  },
  'escapes of JSON by number': {
    status: 400,
    body: {
      text: `{"message":"\\u0022${secret.replace('+', '\\u002B').replace('=', '\\u003d').replace('/', '\\u002f')}\\u0022"}`,
      contentType: 'application/json',
    },
  },
  'deep JSON': {
    status: 400,
    body: { text: `${'['.repeat(60)}"${secret}"${']'.repeat(60)}`, contentType: 'application/json' },
  },
  bytes: {
    status: 500,
    body: { base64: Buffer.from(line).toString('base64'), contentType: 'application/octet-stream' },
  },
  'a charset that is none': { status: 500, body: { text: line, contentType: 'text/plain; charset=nonsense' } },
  'a body that is no JSON': { status: 401, body: { text: line, contentType: 'application/json' } },
  'a long text': { status: 500, body: { text: `${'x'.repeat(3000)} ${line} ${'x'.repeat(3000)}` } },
  'a compressed body': { status: 401, encoding: 'gzip', body: { json: echoes } },
};

const headers: { readonly [name: string]: string } = {
  'Set-Cookie': `sid=${encoded}; Path=/`,
  'Retry-After': secret,
  Link: `<http://127.0.0.1/?key=${encoded}>; rel="next"`,
  'X-Request-Id': secret,
  'Content-Disposition': `attachment; filename="${secret}"`,
  'X-Forwarded-Authorization': `Basic ${pair}`,
  'Content-Type': `text/plain; note="${secret}"`,
  Server: base64,
};

/** An answer that was to be a success. */
const unreadable: { readonly [name: string]: Reply } = {
  'broken JSON': { body: { text: `{"count": "${secret}`, contentType: 'application/json' } },
  'a page for JSON': { body: { text: `<html>${line}</html>`, contentType: 'application/json' } },
  'half of a text': { body: { text: `"${line}`, contentType: 'application/json' } },
  'two values': { body: { text: `{"count":1}{"sent":"${secret}"}`, contentType: 'application/json' } },
};

const places: { readonly [name: string]: string } = {
  'a URL with a broken host': 'http://[::1',
  'a URL of another scheme': 'ftp://127.0.0.1/',
};

const half = { status: 200, body: { json: echoes } };

/** JSON escapes it, and other text does not. */
const escaped = hides(
  'a credential with a quote and a backslash',
  [
    { text: 'no: hush-4711"p\\q', contentType: 'text/plain' },
    { json: { message: 'no: hush-4711"p\\q' } },
    { json: { 'hush-4711"p\\q': ['hush-4711"p\\q'] } },
  ].map((body) => ({
    ...step(
      {
        name: '',
        operation: 'headerKey',
        target: '/header-key',
        call: { auth: [{ scheme: 'headerKey', key: 'hush-4711"p\\q' }] },
      },
      { status: 400, headers: { 'X-Echo': 'hush-4711"p\\q' }, body },
      api(400),
      {},
    ),
    secrets: ['hush-4711'],
  })),
);

export const secretScenarios: readonly Scenario[] = [
  failsWith('a status', { status: 401, body: { text: 'no' } }, api(401)),
  failsWith('a message that has the credential', { status: 401, body: { json: echoes } }, api(401)),
  failsWith('a text that has the credential', { status: 403, body: { text: line } }, api(403)),
  failsWith(
    'a broken body that has the credential',
    { status: 500, body: { text: `{"sent": "${secret}`, contentType: 'application/json' } },
    api(500),
  ),
  failsWith(
    'headers that have the credential',
    { status: 401, headers: { 'WWW-Authenticate': `Bearer error="${secret}"`, 'X-Echo': `${encoded} ${pair}` } },
    api(401),
  ),
  failsWith(
    'a redirect that has the credential',
    { status: 302, headers: { Location: `ftp://127.0.0.1/?key=${encoded}` } },
    api(302),
  ),
  ...silent,
  ...echoed,
  ...Object.entries(bodies).map(([name, reply]) => failsWith(name, reply, api(reply.status ?? 0))),
  ...Object.entries(headers).map(([name, value]) =>
    failsWith(`the header ${name}`, { status: 401, headers: { [name]: value } }, api(401)),
  ),
  ...Object.entries(unreadable).map(([name, reply]) =>
    failsWith(`answered with ${name}`, reply, fails('decode'), { typed: true }),
  ),
  ...Object.entries(places).map(([name, baseUrl]) =>
    failsWith(name, undefined, fails('request'), { call: { baseUrl } }),
  ),
  failsWith('a reason that has the credential', { status: 401, reason: `No ${secret} ${pair}` }, api(401)),
  failsWith('a redirect to nowhere', { status: 302 }, api(302)),
  failsWith('a redirect that is no URL', { status: 302, headers: { Location: `http://[${encoded}` } }, api(302)),
  throwsAfter(false),
  throwsAfter(true),
  failsWith("the caller's HTTP client", undefined, fails('connection'), {
    call: { options: { transport: { throws: `no way: ${line}` } } },
  }),
  failsWith("the caller's hook", undefined, fails('request'), {
    call: { options: { hook: { throws: `no: ${line}` } } },
  }),
  failsWith('a reset', { fault: 'reset' }, fails('connection')),
  failsWith('resets until retries run out', { fault: 'reset' }, fails('connection'), {
    call: { options: { retries: 1 } },
    times: 2,
  }),
  failsWith(
    'errors until retries run out',
    { status: 503, headers: { 'Retry-After': '0' }, body: { json: echoes } },
    api(503),
    { call: { options: { retries: 2 } }, times: 3 },
  ),
  failsWith('bytes that are not HTTP', { fault: 'not-http' }, fails('connection')),
  failsWith('a connection that is refused', undefined, fails('connection'), { call: { baseUrl: '{closed}' } }),
  failsWith('a server without TLS', undefined, fails('connection'), { call: { baseUrl: 'https://{other host}' } }),
  failsWith('a body that ends too soon', { status: 500, fault: 'end-mid-body', body: { json: echoes } }, api(500)),
  failsWith('a body that breaks', { status: 500, fault: 'reset-mid-body', body: { json: echoes } }, api(500)),
  failsWith('an answer that ends too soon', { ...half, fault: 'end-mid-body' }, fails('connection'), { typed: true }),
  failsWith('an answer that breaks', { ...half, fault: 'reset-mid-body' }, fails('connection'), { typed: true }),
  ...silence('no answer in time', { fault: 'hang' }),
  ...silence('no end in time', { ...half, fault: 'hang-mid-body' }, { typed: true }),
  failsWith('a base URL that is none', undefined, fails('request'), { call: { baseUrl: 'http://127.0.0.1:nonsense' } }),
  failsWith('a header that cannot be sent', undefined, fails('request'), {
    call: { options: { headers: { 'X-Bad': 'a\nb' } } },
  }),
  failsWith('the caller', undefined, fails('aborted'), { call: { options: { abortAfterMs: 0 } } }),
  escaped,
];
