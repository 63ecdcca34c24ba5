// Access tokens that a client asks for itself, as source: with a fetch of the test's own.

import fc from 'fast-check';
import { token } from '../../../../templates/ecmascript/runtime/auth';
import { ClientCore, type ClientOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { json, jsonBody } from '../../../../templates/ecmascript/runtime/json';
import type { APIOperation } from '../../../../templates/ecmascript/runtime/operation';
import { send, type Result } from '../../../../templates/ecmascript/runtime/send';
import {
  TokenError,
  tokenProvider,
  type RefreshOptions,
  type TokenOptions,
  type Tokens,
} from '../../../../templates/ecmascript/runtime/tokens';

const URLS = { oauth: 'https://api.test/token' };
const CLIENT = { clientId: 'me', clientSecret: 'open sesame' };

interface Asked {
  readonly headers: Headers;
  readonly body: URLSearchParams;
}

/** A token endpoint that answers one after the other, the last one for ever, and keeps what it was asked. */
function endpoint(...answers: readonly (object | Response)[]) {
  const asked: Asked[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ headers: request.headers, body: new URLSearchParams(await request.text()) });
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  return { asked, fetch };
}

const one = (name: string, more: object = {}): object => ({ access_token: name, token_type: 'Bearer', ...more });
const context = (attempt: number, status: number) => ({ operation: 'x', attempt, status });
const credentials = (options: Partial<TokenOptions>) =>
  tokenProvider(URLS, 'client_credentials', { ...CLIENT, ...options });
const refreshing = (options: Partial<RefreshOptions>) =>
  tokenProvider(URLS, 'refresh_token', { ...CLIENT, refreshToken: 'first', ...options });

afterEach(() => jest.useRealTimers());

describe('what is sent', () => {
  test('id and secret in the header, form-encoded; scopes and parameters in the body', async () => {
    const { asked, fetch } = endpoint(one('a'));
    const options = { fetch, scopes: ['read', 'write'], parameters: { audience: 'https://a' } };
    await expect(credentials(options)()).resolves.toBe('a');
    const [{ headers, body }] = asked as [Asked];
    expect(headers.get('authorization')).toBe(`Basic ${btoa('me:open+sesame')}`);
    expect(headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    const expected = { audience: 'https://a', grant_type: 'client_credentials', scope: 'read write' };
    expect(Object.fromEntries(body)).toEqual(expected);
  });

  test.each([
    ['ECONNREFUSED', 3, 3],
    ['ECONNRESET', 3, 1],
  ])('after %s: %i times with client credentials, %i with a refresh token', async (code, credentialed, refreshed) => {
    const counts = [];
    for (const make of [credentials, refreshing]) {
      let asked = 0;
      const fetch = async (): Promise<Response> => {
        asked += 1;
        throw Object.assign(new TypeError('fetch failed'), { cause: { code } });
      };
      const provider = make({ fetch, retries: { initialDelayMs: 0 } });
      await expect(provider()).rejects.toThrow('no answer of the token endpoint: fetch failed');
      counts.push(asked);
    }
    expect(counts).toEqual([credentialed, refreshed]);
  });

  test('a program says how often', async () => {
    const { asked, fetch } = endpoint(new Response('', { status: 503 }));
    await expect(credentials({ fetch, retries: { attempts: 1 } })()).rejects.toThrow('503');
    expect(asked).toHaveLength(1);
  });

  test('id and secret in the body', async () => {
    const { asked, fetch } = endpoint(one('a'));
    await credentials({ fetch, authentication: 'body' })();
    expect(asked[0]!.headers.has('authorization')).toBe(false);
    expect(Object.fromEntries(asked[0]!.body)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'me',
      client_secret: 'open sesame',
    });
  });

  test('the id alone stands in the body', async () => {
    const { asked, fetch } = endpoint(one('a'));
    await credentials({ fetch, clientSecret: undefined })();
    expect(Object.fromEntries(asked[0]!.body)).toEqual({ grant_type: 'client_credentials', client_id: 'me' });
  });

  test('any id and secret can be read back from the header (RFC 6749 §2.3.1)', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, text, async (clientId, clientSecret) => {
        const { asked, fetch } = endpoint(one('a'));
        await credentials({ fetch, clientId, clientSecret })();
        const [id, secret] = atob(asked[0]!.headers.get('authorization')!.slice(6)).split(':') as [string, string];
        expect(new URLSearchParams(`id=${id}&secret=${secret}`).get('id')).toBe(clientId);
        expect(new URLSearchParams(`id=${id}&secret=${secret}`).get('secret')).toBe(clientSecret);
      }),
    );
  });

  test('without an endpoint in the document the program has to name one', async () => {
    const none = { oauth: undefined };
    expect(() => tokenProvider(none, 'client_credentials', CLIENT)).toThrow('give tokenURL');
    const { fetch } = endpoint(one('a'));
    const options = { ...CLIENT, fetch, tokenURL: 'http://127.0.0.1/token' };
    await expect(tokenProvider(none, 'client_credentials', options)()).resolves.toBe('a');
  });
});

describe('how long a token is kept', () => {
  test.each([
    [3600, 3570],
    [100, 90],
    ['100', 90],
  ])('expires_in %p: renewed after %p s', async (expires_in, after) => {
    jest.useFakeTimers({ now: 1_000_000 });
    const { asked, fetch } = endpoint(one('a', { expires_in }), one('b'));
    const provider = credentials({ fetch });
    await provider();
    jest.setSystemTime(1_000_000 + after * 1_000 - 1);
    await expect(provider()).resolves.toBe('a');
    jest.setSystemTime(1_000_000 + after * 1_000);
    await expect(provider()).resolves.toBe('b');
    expect(asked).toHaveLength(2);
  });

  test.each([undefined, null, 'soon', -1])('expires_in %p says nothing', async (expires_in) => {
    jest.useFakeTimers({ now: 0 });
    const { asked, fetch } = endpoint(one('a', { expires_in }));
    const provider = credentials({ fetch });
    await provider();
    jest.setSystemTime(10 ** 12);
    await provider();
    expect(asked).toHaveLength(1);
  });

  test('callers at once wait for one request, and a failed one is not kept', async () => {
    const { asked, fetch } = endpoint(new Response('', { status: 400 }), one('a'));
    const provider = credentials({ fetch });
    const failed = await Promise.allSettled([provider(), provider()]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
    await expect(Promise.all([provider(), provider(), provider()])).resolves.toEqual(['a', 'a', 'a']);
    expect(asked).toHaveLength(2);
  });

  test('an endpoint that gives the same token for a while is asked again', async () => {
    const { fetch } = endpoint(one('a'), one('a'), one('b'));
    const provider = credentials({ fetch });
    await provider();
    await expect(provider(context(2, 401), 'a')).resolves.toBe('a');
    await expect(provider(context(2, 401), 'a')).resolves.toBe('b');
  });

  test('who was refused with a token that others renewed meanwhile gets theirs', async () => {
    const { asked, fetch } = endpoint(one('a'), one('b'), one('c'));
    const provider = credentials({ fetch });
    await provider();
    await expect(provider(context(2, 401), 'a')).resolves.toBe('b');
    await expect(provider(context(2, 401), 'a')).resolves.toBe('b');
    expect(asked).toHaveLength(2);
    await expect(provider(context(2, 401), 'b')).resolves.toBe('c');
    await expect(provider(context(3, 503), 'c')).resolves.toBe('c');
  });
});

describe('refresh tokens', () => {
  test('the new one is used and given to the cache; without a new one the old one stays', async () => {
    const kept: Tokens[] = [];
    const cache = { get: () => kept.at(-1), set: async (tokens: Tokens) => kept.push(tokens) };
    const { asked, fetch } = endpoint(one('a', { refresh_token: 'second' }), one('b'), one('c'));
    const provider = refreshing({ fetch, cache });
    await provider();
    await provider(context(2, 401), 'a');
    await provider(context(2, 401), 'b');
    expect(asked.map(({ body }) => body.get('refresh_token'))).toEqual(['first', 'second', 'second']);
    expect(kept.map(({ refreshToken }) => refreshToken)).toEqual(['second', 'second', 'second']);
  });

  test('what another process put into the cache is taken, unless it was refused', async () => {
    const cache = { get: () => ({ accessToken: 'other', refreshToken: 'rotated' }), set: () => undefined };
    const { asked, fetch } = endpoint(one('a'));
    const provider = refreshing({ fetch, cache });
    await expect(provider()).resolves.toBe('other');
    expect(asked).toHaveLength(0);
    await expect(provider(context(2, 401), 'other')).resolves.toBe('a');
    expect(asked[0]!.body.get('refresh_token')).toBe('rotated');
  });
});

describe('failures', () => {
  test('say what the endpoint says, without secrets', async () => {
    const said = { error: 'invalid_client', error_description: 'no client with open sesame' };
    const { fetch } = endpoint(Response.json(said, { status: 401 }));
    const error: unknown = await credentials({ fetch })().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ status: 401, code: 'invalid_client', description: 'no client with [redacted]' });
    expect((error as TokenError).message).not.toContain('sesame');
  });

  test.each([
    ['a redirect', new Response('', { status: 302, headers: { location: 'https://evil.test' } })],
    ['no JSON', new Response('<html>')],
    ['no object', Response.json(null)],
    ['no token', Response.json({ access_token: 7 })],
  ])('%s is no token', async (_, response) => {
    const { asked, fetch } = endpoint(response);
    await expect(credentials({ fetch })()).rejects.toThrow('the token endpoint gave no token');
    expect(asked).toHaveLength(1);
  });

  test('a request that cannot be sent is one too', async () => {
    const fetch = () => Promise.reject(new Error('refused; sent open sesame'));
    await expect(credentials({ fetch, retries: { attempts: 1 } })()).rejects.toThrow(
      'no answer of the token endpoint: refused; sent [redacted]',
    );
  });
});

describe('calls', () => {
  const definition: Definition = {
    userAgent: 'test/1.0.0',
    servers: ['https://api.test'],
    security: [['oauth']],
    schemes: { oauth: { option: 'oauth', apply: token, name: 'Bearer' } },
    globals: {},
    secrets: ['authorization'],
  };
  const make: APIOperation = {
    id: 'make',
    method: 'POST',
    path: '/things',
    body: { type: 'application/json', write: jsonBody },
    success: { 200: [json] },
  };

  /** What a client sends whose server answers with these statuses, the last one for ever. */
  async function called(oauth: unknown, statuses: readonly number[], more: ClientOptions = {}) {
    const sent: (string | null)[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      sent.push(request.headers.get('authorization'));
      return Response.json({}, { status: statuses[Math.min(sent.length, statuses.length) - 1]! });
    };
    const client = new ClientCore(definition, { fetch, retries: { attempts: 1 }, oauth, ...more } as ClientOptions);
    const result: Result<unknown> = await send(client, make, {});
    return { sent, result };
  }

  test('a token that is refused is renewed once, and the call sent once more, which is no retry', async () => {
    const { fetch } = endpoint(one('a'), one('b'), one('c'));
    const { sent, result } = await called(credentials({ fetch }), [401, 200]);
    expect(result.ok).toBe(true);
    expect(sent).toEqual(['Bearer a', 'Bearer b']);
  });

  test('a second refusal is the answer', async () => {
    const { fetch } = endpoint(one('a'), one('b'), one('c'));
    const { sent, result } = await called(credentials({ fetch }), [401]);
    expect(result).toMatchObject({ ok: false, error: { status: 401, attempts: 2 } });
    expect(sent).toEqual(['Bearer a', 'Bearer b']);
  });

  test('retries are counted without it', async () => {
    const { fetch } = endpoint(one('a'), one('b'), one('c'));
    const retries = { attempts: 2, initialDelayMs: 0 };
    const { sent } = await called(credentials({ fetch }), [401, 503], { retries });
    expect(sent).toEqual(['Bearer a', 'Bearer b', 'Bearer b']);
  });

  test('a value, and a function that renews nothing, are not sent again', async () => {
    expect((await called('fixed', [401])).sent).toEqual(['Bearer fixed']);
    expect((await called(() => 'asked', [401])).sent).toEqual(['Bearer asked']);
  });

  test('a function of the program that says that it renews is asked once more', async () => {
    const provider = Object.assign((_: unknown, last: unknown) => (last === 'a' ? 'b' : 'a'), { renews: true });
    expect((await called(provider, [401, 200])).sent).toEqual(['Bearer a', 'Bearer b']);
  });

  test('hooks are not told what a provider gave', async () => {
    const told: object[] = [];
    const hook: NonNullable<ClientOptions['hooks']>[number] = (request, next, about) => {
      told.push(about);
      return next(request);
    };
    await called(credentials(endpoint(one('secret'))), [401], { hooks: [hook] });
    expect(told).toEqual([
      { operation: 'make', attempt: 1 },
      { operation: 'make', attempt: 2, status: 401 },
    ]);
  });

  test('an endpoint that gives no token is the cause of the error', async () => {
    const { fetch } = endpoint(Response.json({ error: 'invalid_scope' }, { status: 400 }));
    const { sent, result } = await called(credentials({ fetch }), [200]);
    expect(sent).toEqual([]);
    expect(result).toMatchObject({ ok: false, error: { kind: 'request', cause: { code: 'invalid_scope' } } });
  });
});
