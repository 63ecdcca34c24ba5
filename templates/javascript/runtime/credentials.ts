// The credentials of a security scheme as programs set them, and as the shared core wants them. They are kept privately,
// so that a dump of a client shows none.

import { basic, cookieKey, headerKey, queryKey, token } from './auth.js';
import type { CredentialContext, SecurityScheme } from './operation.js';

/**
 * A value, or a function that is asked for it on every attempt, and told which one it is and how the last one ended. One
 * with `renews` is asked once more after a 401, and the request sent again; `last` is what it gave for the attempt before.
 */
export type Provided =
  string | (((context: CredentialContext, last?: unknown) => string | Promise<string>) & { readonly renews?: true });

/** How one security scheme works. */
export interface Scheme {
  readonly type: 'apiKey' | 'basic' | 'bearer' | 'http' | 'oauth2';
  readonly in?: 'header' | 'query' | 'cookie';
  /** The header, query parameter or cookie of an API key; the scheme of other HTTP authentication. */
  readonly name?: string;
  /** What the API wants before an API key. */
  readonly prefix?: string;
  readonly unlisted?: boolean;
  /** What the environment holds, where the program gives nothing. */
  readonly env?: () => unknown;
}

/** The credentials of one security scheme, and how it works. */
export interface Authentication extends Scheme {
  apiKey?: Provided | null | undefined;
  apiKeyPrefix?: string | null | undefined;
  username?: string | null | undefined;
  password?: string | null | undefined;
  accessToken?: Provided | null | undefined;
}

type Secrets = Pick<Authentication, 'apiKey' | 'username' | 'password' | 'accessToken'>;

class Credentials implements Authentication {
  readonly type: Scheme['type'];
  declare readonly in?: 'header' | 'query' | 'cookie';
  declare readonly name?: string;
  declare readonly env?: () => unknown;
  /** There where the API wants a prefix, or a program set one. */
  declare apiKeyPrefix?: string | null | undefined;
  readonly #secrets: Secrets = {};

  constructor(scheme: Scheme) {
    this.type = scheme.type;
    if (scheme.in !== undefined) this.in = scheme.in;
    if (scheme.name !== undefined) this.name = scheme.name;
    if (scheme.env !== undefined) Object.defineProperty(this, 'env', { value: scheme.env });
    if (scheme.prefix !== undefined) this.apiKeyPrefix = scheme.prefix;
  }

  get apiKey(): Provided | null | undefined {
    return this.#secrets.apiKey;
  }

  set apiKey(value) {
    this.#secrets.apiKey = value;
  }

  get username(): string | null | undefined {
    return this.#secrets.username;
  }

  set username(value) {
    this.#secrets.username = value;
  }

  get password(): string | null | undefined {
    return this.#secrets.password;
  }

  set password(value) {
    this.#secrets.password = value;
  }

  get accessToken(): Provided | null | undefined {
    return this.#secrets.accessToken;
  }

  set accessToken(value) {
    this.#secrets.accessToken = value;
  }
}

/** Of each scheme. Those that the clients which programs were written for do not have are there, but not listed. */
export function authenticationsOf(schemes: { readonly [name: string]: Scheme }): { [name: string]: Authentication } {
  const result: { [name: string]: Authentication } = {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const enumerable = scheme.type !== 'http' && scheme.unlisted !== true;
    Object.defineProperty(result, name, {
      value: new Credentials(scheme),
      configurable: true,
      enumerable,
      writable: true,
    });
  }
  return result;
}

/** Of all schemes, those that are not listed included. */
export function entriesOf(authentications: {
  readonly [name: string]: Authentication;
}): readonly (readonly [name: string, authentication: Authentication])[] {
  return Object.getOwnPropertyNames(authentications).map((name) => [name, authentications[name]!]);
}

export function schemeOf(authentication: Authentication, option: string): SecurityScheme {
  return { option, apply: applied(authentication), name: authentication.name ?? 'Bearer' };
}

function applied(scheme: Scheme): SecurityScheme['apply'] {
  if (scheme.type === 'basic') return basic;
  if (scheme.type !== 'apiKey') return token;
  return scheme.in === 'query' ? queryKey : scheme.in === 'cookie' ? cookieKey : headerKey;
}

export function credentialOf(scheme: Authentication): unknown {
  switch (scheme.type) {
    case 'basic': {
      const { username, password } = scheme;
      const given = (username ?? '') !== '' || (password ?? '') !== '';
      return given ? { username: username ?? '', password: password ?? '' } : scheme.env?.();
    }
    case 'apiKey': {
      const prefix = scheme.apiKeyPrefix ?? undefined;
      const apiKey = scheme.apiKey || (scheme.env?.() as string | undefined);
      if (typeof apiKey !== 'function') return apiKey ? { key: apiKey, prefix } : undefined;
      const ask = async (context: CredentialContext, last?: { key: string }): Promise<object> => ({
        key: await apiKey(context, last?.key),
        prefix,
      });
      return Object.assign(ask, apiKey.renews && { renews: true });
    }
    default:
      return scheme.accessToken || scheme.env?.();
  }
}
