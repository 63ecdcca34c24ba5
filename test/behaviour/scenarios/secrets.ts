// Secrets: every form of credential against every kind of failure, servers that send the credential back included. What an
// error holds and prints has it neither as it is, nor in Base64, nor percent-encoded.

import type { Outcome, Scenario, Step } from '../scenario';
import type { Call } from '../../support/drive-session';
import type { Reply } from '../../support/reply';

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
  { name: 'extra header of a scheme', operation: 'none', target: '/none', call: {}, headers: { 'X-Api-Key': secret } },
];

function step(form: Form, reply: Reply | undefined, expect: Outcome, rest: Partial<Step['call']> = {}): Step {
  const options = { dump: true, retries: 0, ...(form.headers === undefined ? {} : { headers: form.headers }) };
  const request = { method: 'GET', target: form.target };
  return {
    call: { operation: form.operation, ...form.call, ...rest, options: { ...options, ...rest.options } },
    ...(reply === undefined ? {} : { exchanges: [{ request, reply }] }),
    expect,
    secrets: [secret, `u:${secret}`],
  };
}

/** One step for each form of credential. */
function failsWith(
  name: string,
  reply: Reply | undefined,
  expect: Outcome,
  rest: Partial<Step['call']> = {},
): Scenario {
  const steps = forms.map((form) => step(form, reply, expect, rest));
  return { name: `secrets: ${name}`, covers: ['secret.hidden', 'secret.echo'], spec: 'auth', steps };
}

const api = (status: number): Outcome => ({ ok: false, kind: 'api', status });
const echoes = { message: `The credential ${secret} is unknown.`, sent: secret, coded: [base64, pair], inUrl: encoded };

export const secretScenarios: readonly Scenario[] = [
  failsWith('a status', { status: 401, body: { text: 'no' } }, api(401)),
  failsWith('a message that has the credential', { status: 401, body: { json: echoes } }, api(401)),
  failsWith(
    'a text that has the credential',
    { status: 403, body: { text: `${secret} ${base64} ${pair} ${encoded}` } },
    api(403),
  ),
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
  failsWith('a reset', { fault: 'reset' }, { ok: false, kind: 'connection' }),
  failsWith('bytes that are not HTTP', { fault: 'not-http' }, { ok: false, kind: 'connection' }),
  failsWith('a connection that is refused', undefined, { ok: false, kind: 'connection' }, { baseUrl: '{closed}' }),
  failsWith('a body that ends too soon', { status: 500, fault: 'end-mid-body', body: { json: echoes } }, api(500)),
  failsWith(
    'a base URL that is none',
    undefined,
    { ok: false, kind: 'request' },
    { baseUrl: 'http://127.0.0.1:nonsense' },
  ),
  failsWith('the caller', undefined, { ok: false, kind: 'aborted' }, { options: { abortAfterMs: 0 } }),
];
