// Access tokens that a client asks for itself: what it asks with, how long it keeps one, and what it does after a 401.

import type { Exchange } from '../../../generator/conformance/recording-server';
import type { Credential, TokenRequests } from '../../../generator/conformance/drive-session';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { ContractLine } from '../contract';
import type { Outcome, Scenario, Step } from '../scenario';

const SECRET = 'hush/4711+pq=';
const client = { grant: 'clientCredentials', path: '/token', clientId: 'me', clientSecret: SECRET } as const;
const basic = `Basic ${Buffer.from('me:hush%2F4711%2Bpq%3D').toString('base64')}`;
const done: Outcome = { ok: true, status: 204 };

const tokens = (more: Partial<TokenRequests> = {}): Credential => ({ scheme: 'oauth', tokens: { ...client, ...more } });
const refreshing = (more: Partial<TokenRequests> = {}): Credential =>
  tokens({ grant: 'refreshToken', refreshToken: 'first', ...more });

type Fields = readonly (readonly [string, string])[];

/** A request for a token with these fields, and what it is answered with. */
function asked(form: Fields, answer: { readonly [member: string]: string | number }, more: object = {}): Exchange {
  const headers = { authorization: basic, accept: 'application/json', ...more };
  const contentType = 'application/x-www-form-urlencoded';
  return {
    request: { method: 'POST', target: '/token', headers, contentType, body: { form } },
    reply: { status: 200, body: { json: { token_type: 'Bearer', ...answer } } },
  };
}

const grant: Fields = [['grant_type', 'client_credentials']];
const renewal = (token: string): Fields => [
  ['grant_type', 'refresh_token'],
  ['refresh_token', token],
];
const gives = (token: string, more: { readonly [member: string]: string | number } = {}): Exchange =>
  asked(grant, { access_token: token, ...more });
const called = (token: string, status = 204, request: Partial<ExpectedRequest> = {}): Exchange => ({
  request: { method: 'GET', target: '/things', headers: { authorization: `Bearer ${token}` }, ...request },
  reply: { status },
});

function step(auth: Credential, exchanges: readonly Exchange[], expect: Outcome = done, more: object = {}): Step {
  return { call: { operation: 'listThings', auth: [auth], ...more }, exchanges, expect };
}

function scenario(name: string, covers: ContractLine, ...steps: readonly Step[]): Scenario {
  return { name: `tokens: ${name}`, covers: [covers], spec: 'tokens', steps };
}

/** Calls of one client, one after another. */
function inTurn(
  name: string,
  covers: ContractLine,
  ...calls: readonly (readonly [Credential, readonly Exchange[]])[]
): Scenario {
  const steps = calls.map(([auth, exchanges]) => step(auth, exchanges, done, { client: name }));
  return { ...scenario(name, covers, ...steps), together: 'in turn' };
}

const refusal: Outcome = { ok: false, kind: 'api', status: 401, attempts: 2 };
const noToken: Outcome = { ok: false, kind: 'request' };
const once = { options: { retries: 0 } };
const refused = (status: number, headers: { readonly [name: string]: string } = {}): Exchange => ({
  request: { method: 'POST', target: '/token' },
  reply: { status, headers, body: { json: { error: 'temporarily_unavailable' } } },
});
const post = { method: 'POST', target: '/things', body: { json: { name: 'x' } } } as const;

export const tokenScenarios: readonly Scenario[] = [
  scenario(
    'id and secret stand in the header, form-encoded',
    'token.request',
    step(tokens(), [gives('a'), called('a')]),
  ),
  scenario(
    'id and secret stand in the body where the caller says so',
    'token.request',
    step(tokens({ authentication: 'body' }), [
      asked([...grant, ['client_id', 'me'], ['client_secret', SECRET]], { access_token: 'a' }, { authorization: null }),
      called('a'),
    ]),
  ),
  scenario(
    'a client without a secret says its id in the body',
    'token.request',
    step({ scheme: 'oauth', tokens: { grant: 'clientCredentials', path: '/token', clientId: 'me' } }, [
      asked([...grant, ['client_id', 'me']], { access_token: 'a' }, { authorization: null }),
      called('a'),
    ]),
  ),
  scenario(
    'scopes are one text, and further parameters are sent',
    'token.request',
    step(tokens({ scopes: ['read', 'write all'], parameters: { audience: 'https://a.example/?b=ä' } }), [
      asked([['audience', 'https://a.example/?b=ä'], ...grant, ['scope', 'read write all']], { access_token: 'a' }),
      called('a'),
    ]),
  ),
  inTurn(
    'a token is kept for the calls of a client',
    'token.kept',
    [tokens(), [gives('a', { expires_in: 3600 }), called('a')]],
    [tokens(), [called('a')]],
  ),
  inTurn(
    'a token without a time is kept',
    'token.kept',
    [tokens(), [gives('a'), called('a')]],
    [tokens(), [called('a')]],
  ),
  inTurn(
    'a token that has expired is asked for again, also where its time is a text',
    'token.kept',
    [tokens(), [gives('a', { expires_in: 0 }), called('a')]],
    [tokens(), [gives('b', { expires_in: '0' }), called('b')]],
    [tokens(), [gives('c'), called('c')]],
  ),
  {
    ...scenario(
      'one request is for the calls that wait for it',
      'token.kept',
      ...[0, 1, 2, 3, 4, 5].map((index) => {
        const answer = gives('a');
        const slow = { ...answer, reply: { ...answer.reply, delayHeadersMs: 150 } };
        return step(tokens(), [...(index === 0 ? [slow] : []), called('a')], done, { client: 'waiting' });
      }),
    ),
    together: true,
  },
  scenario(
    'after a 401 a token is renewed and the call sent once more, which is no retry',
    'token.refused',
    step(tokens(), [gives('a'), called('a', 401), gives('b'), called('b')], done, once),
  ),
  scenario('a POST is sent once more too', 'token.refused', {
    call: { operation: 'makeThing', auth: [tokens()], body: { json: { name: 'x' } } },
    exchanges: [gives('a'), called('a', 401, post), gives('b'), called('b', 204, post)],
    expect: done,
  }),
  scenario(
    'a second 401 is the answer',
    'token.refused',
    step(tokens(), [gives('a'), called('a', 401), gives('b'), called('b', 401)], refusal),
  ),
  scenario('a body that can be read once is not sent again', 'token.refused', {
    call: { operation: 'putFile', auth: [tokens()], body: { base64: 'AAEC', stream: true } },
    exchanges: [gives('a'), called('a', 401, { method: 'PUT', target: '/files' })],
    expect: { ok: false, kind: 'api', status: 401, attempts: 1 },
  }),
  inTurn(
    'a refresh token is what the next one is asked with, and is replaced where the endpoint says so',
    'token.request',
    [
      refreshing(),
      [asked(renewal('first'), { access_token: 'a', refresh_token: 'second', expires_in: 0 }), called('a')],
    ],
    [refreshing(), [asked(renewal('second'), { access_token: 'b', expires_in: 0 }), called('b')]],
    [refreshing(), [asked(renewal('second'), { access_token: 'c' }), called('c')]],
  ),
  scenario(
    'a token of a cache is taken',
    'token.kept',
    step(tokens({ cached: { accessToken: 'other' } }), [called('other')]),
  ),
  scenario(
    'a token of a cache that was refused is renewed, with the refresh token beside it',
    'token.refused',
    step(refreshing({ cached: { accessToken: 'other', refreshToken: 'rotated' } }), [
      called('other', 401),
      asked(renewal('rotated'), { access_token: 'a' }),
      called('a'),
    ]),
  ),
  ...[408, 429, 500, 502, 503, 504].map((status) =>
    scenario(
      `${status} of the endpoint is asked again with client credentials`,
      'token.retried',
      step(tokens(), [refused(status), gives('a'), called('a')]),
    ),
  ),
  scenario(
    'the endpoint is asked again when it says, with client credentials',
    'token.retried',
    step(tokens(), [refused(429, { 'Retry-After': '0' }), gives('a'), called('a')]),
  ),
  scenario(
    'a connection that breaks is made again with client credentials',
    'token.retried',
    step(tokens(), [{ ...gives('a'), reply: { fault: 'reset' } }, gives('a'), called('a')]),
  ),
  scenario(
    'the endpoint is asked three times',
    'token.retried',
    step(tokens(), [refused(503), refused(503), refused(503)], noToken),
  ),
  ...[429, 503].map((status) =>
    scenario(
      `${status} of the endpoint is asked again with a refresh token`,
      'token.retried',
      step(refreshing(), [refused(status), asked(renewal('first'), { access_token: 'a' }), called('a')]),
    ),
  ),
  ...[408, 500, 502, 504].map((status) =>
    scenario(
      `${status} of the endpoint is not asked again with a refresh token`,
      'token.retried',
      step(refreshing(), [refused(status)], noToken),
    ),
  ),
  scenario(
    'a connection that breaks is not made again with a refresh token',
    'token.retried',
    step(refreshing(), [{ ...asked(renewal('first'), {}), reply: { fault: 'reset' } }], noToken),
  ),
  scenario('an endpoint that gives no token ends the call, and says no secret', 'token.failed', {
    call: { operation: 'listThings', auth: [tokens()], options: { dump: true } },
    exchanges: [
      {
        request: { method: 'POST', target: '/token' },
        reply: { status: 400, body: { json: { error: 'invalid_client', error_description: `not ${SECRET}` } } },
      },
    ],
    expect: noToken,
    secrets: [SECRET, encodeURIComponent(SECRET), basic.slice('Basic '.length)],
  }),
  scenario(
    'an answer of the endpoint of more than 1 MiB holds no token',
    'token.failed',
    step(tokens(), [asked(grant, { access_token: 'a', more: 'x'.repeat(2 ** 20) })], noToken),
  ),
  scenario(
    'a redirect of the endpoint is not followed',
    'token.failed',
    step(
      tokens(),
      [
        {
          request: { method: 'POST', target: '/token' },
          reply: { status: 307, headers: { Location: '/elsewhere' } },
        },
      ],
      noToken,
    ),
  ),
  scenario(
    'a function that says that it renews is asked once more after a 401',
    'token.refused',
    step({ scheme: 'oauth', provider: ['a', 'b'], renews: true }, [called('a', 401), called('b')], done, once),
  ),
  scenario('an API key from such a function too', 'token.refused', {
    call: { operation: 'keyed', auth: [{ scheme: 'key', provider: ['a', 'b'], renews: true }] },
    exchanges: ['a', 'b'].map((key) => ({
      request: { method: 'GET', target: '/key', headers: { 'x-key': key } },
      reply: { status: key === 'a' ? 401 : 204 },
    })),
    expect: done,
  }),
  scenario(
    'a value, and a function that renews nothing, are sent once',
    'token.refused',
    ...[{ token: 'a' }, { provider: ['a', 'b'] }].map((given) =>
      step({ scheme: 'oauth', ...given }, [called('a', 401)], { ...refusal, attempts: 1 }),
    ),
  ),
];
