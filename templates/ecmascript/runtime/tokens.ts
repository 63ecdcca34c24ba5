// Access tokens of OAuth 2 that are asked for, kept and renewed: client credentials (RFC 6749 §4.4) and refresh tokens (§6).
// What is made here is a provider of a credential; clients whose program makes none do not load this module.

import { limited } from './attempt.js';
import type { RetryConfig } from './client.js';
import { type APIError, ConnectionError, SDKError } from './errors.js';
import type { CredentialContext } from './operation.js';
import { base64Of, hide, type Secret } from './redact.js';
import { readBody } from './response.js';
import { retriesOf } from './retry.js';

/** A longer answer of the token endpoint holds no token. */
const MAX_TOKEN_BYTES = 2 ** 20;

/** Tokens as they are kept. All of them are secrets. */
export interface Tokens {
  readonly accessToken: string;
  /** In milliseconds since 1970: from then on it is renewed, which is before it expires. Undefined where nothing says when it expires. */
  readonly renewAt?: number | undefined;
  /** What the next one is asked for with. */
  readonly refreshToken?: string | undefined;
}

/** Keeps tokens elsewhere, for several processes or for the next one. */
export interface TokenCache {
  get(): Tokens | undefined | Promise<Tokens | undefined>;
  set(tokens: Tokens): unknown;
}

export interface TokenOptions {
  readonly clientId: string;
  /** Left out by clients that have none; their id stands in the body. */
  readonly clientSecret?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** Where id and secret stand: the header `Authorization`, which is the default, or the body. */
  readonly authentication?: 'header' | 'body' | undefined;
  /** The token endpoint, in place of the document's. */
  readonly tokenURL?: string | undefined;
  /** What the endpoint wants besides, such as `audience`. */
  readonly parameters?: { readonly [name: string]: string } | undefined;
  readonly cache?: TokenCache | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long a request for a token may take; 60 s by default, 0 for no limit. */
  readonly timeoutMs?: number | undefined;
  /** How often a request for a token is sent at most, and how patiently. */
  readonly retries?: RetryConfig | undefined;
}

export interface RefreshOptions extends TokenOptions {
  /** The first one. Where the endpoint answers with another, that one is used from then on and given to the cache. */
  readonly refreshToken: string;
}

/** The token endpoint gave no token. `code` and `description` are its own (RFC 6749 §5.2); secrets are taken out. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** Of the answer; undefined where the request could not be sent. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly description: string | undefined;

  constructor(message: string, status?: number, code?: string, description?: string) {
    super([message, status, code, description].filter((part) => part !== undefined).join(': '));
    this.status = status;
    this.code = code;
    this.description = description;
  }
}

/** Token endpoints by the name of their security scheme; undefined where the document has none that a secret may go to. */
export interface TokenEndpoints {
  readonly [scheme: string]: string | undefined;
}

/** What the calls of a client ask for its token. `last`: the one of the attempt before. */
export type TokenProvider = ((context?: CredentialContext, last?: unknown) => Promise<string>) & {
  readonly renews: true;
};

/** Without `scheme`, the first endpoint is meant. */
export function tokenProvider(
  endpoints: TokenEndpoints,
  grant: 'client_credentials' | 'refresh_token',
  options: (TokenOptions | RefreshOptions) & { readonly scheme?: string | undefined },
): TokenProvider {
  const { cache, scheme = Object.keys(endpoints)[0]! } = options;
  const url = options.tokenURL ?? endpoints[scheme];
  if (url === undefined) throw new TokenError('the document has no https token endpoint: give tokenURL');
  let tokens: Tokens | undefined;
  let pending: Promise<string> | undefined;
  const renewed = async (refused: string | undefined): Promise<string> => {
    const kept = await cache?.get();
    if (kept && kept.accessToken !== refused && isFresh(kept)) return (tokens = kept).accessToken;
    const first = 'refreshToken' in options ? options.refreshToken : undefined;
    const refreshToken = grant === 'refresh_token' ? ((kept ?? tokens)?.refreshToken ?? first) : undefined;
    const next = await requested(url, grant, options, refreshToken);
    // Before the cache has it: a token that was given must not be lost with the cache.
    tokens = next;
    await cache?.set(next);
    return next.accessToken;
  };
  const provide = async (context?: CredentialContext, last?: unknown): Promise<string> => {
    // A token is renewed once: who was refused with an older one takes the one that others got meanwhile.
    const refused = context?.status === 401 && (last === undefined || last === tokens?.accessToken);
    if (tokens && isFresh(tokens) && !refused) return tokens.accessToken;
    pending ??= renewed(refused ? tokens?.accessToken : undefined).finally(() => (pending = undefined));
    return pending;
  };
  return Object.assign(provide, { renews: true } as const);
}

function isFresh({ renewAt }: Tokens): boolean {
  return renewAt === undefined || Date.now() < renewAt;
}

async function requested(
  url: string,
  grant: string,
  options: TokenOptions,
  refreshToken: string | undefined,
): Promise<Tokens> {
  const { clientId, clientSecret, scopes = [], authentication = 'header', timeoutMs = 60_000 } = options;
  const secrets: Secret[] = [];
  for (const value of [clientSecret, refreshToken]) if (value) secrets.push(value);
  const body = new URLSearchParams({ ...options.parameters, grant_type: grant });
  const headers = new Headers({ accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' });
  if (refreshToken !== undefined) body.set('refresh_token', refreshToken);
  if (scopes.length > 0) body.set('scope', scopes.join(' '));
  if (clientSecret !== undefined && authentication === 'header') {
    headers.set('authorization', `Basic ${base64Of(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`);
  } else {
    body.set('client_id', clientId);
    if (clientSecret !== undefined) body.set('client_secret', clientSecret);
  }
  const send = options.fetch ?? fetch;
  let status: number | undefined;
  let text = '';
  let startedAt = 0;
  const retries = retriesOf(options.retries);
  // A refresh token may be used up by a request whose answer is lost: it is sent again only where the endpoint did nothing.
  const isSafe = refreshToken === undefined;
  let delayMs: number | undefined = 0;
  for (let attempt = 1; delayMs !== undefined; attempt += 1) {
    status = undefined;
    try {
      text = await limited(undefined, delayMs, timeoutMs, async (signal) => {
        startedAt = Date.now();
        const request = new Request(url, { method: 'POST', headers, body: `${body}`, redirect: 'manual', signal });
        const response = await send(request);
        ({ status } = response);
        delayMs = retries({ kind: 'api', status, headers: response.headers } as APIError, attempt, 'POST', isSafe);
        const answered = await (await readBody(response, MAX_TOKEN_BYTES, true)).text();
        return answered.length > MAX_TOKEN_BYTES ? '' : answered;
      });
    } catch (error) {
      const failure = error instanceof SDKError ? error : new ConnectionError('no answer', error);
      if (status === undefined || status === 200) delayMs = retries(failure, attempt, 'POST', isSafe);
      if (delayMs !== undefined) continue;
      const reason = error instanceof Error ? hide(error.message, secrets) : undefined;
      throw new TokenError('no answer of the token endpoint', status, undefined, reason);
    }
  }
  const answer = read(text);
  const { access_token: accessToken, expires_in: expiresIn } = answer;
  if (status !== 200 || typeof accessToken !== 'string' || accessToken === '') {
    const said = (value: unknown): string | undefined =>
      typeof value === 'string' ? hide(value, secrets).slice(0, 2_000) : undefined;
    throw new TokenError(
      'the token endpoint gave no token',
      status,
      said(answer['error']),
      said(answer['error_description']),
    );
  }
  const seconds = expiresIn === null || expiresIn === undefined ? NaN : Number(expiresIn);
  const next = answer['refresh_token'];
  return {
    accessToken,
    // A tenth of its time before it expires, 30 s at most.
    ...(seconds >= 0 && { renewAt: startedAt + (seconds - Math.min(30, seconds / 10)) * 1_000 }),
    ...(typeof next === 'string' && next ? { refreshToken: next } : refreshToken !== undefined && { refreshToken }),
  };
}

/** RFC 6749 §2.3.1: id and secret are form-encoded before they are joined. */
function formEncoded(text: string): string {
  return `${new URLSearchParams({ a: text })}`.slice(2);
}

function read(text: string): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(text)) as { readonly [name: string]: unknown };
  } catch {
    return {};
  }
}
