// Credentials for a request that a program makes itself. Calls of this client do not come here.

import { keyOf } from './auth.js';
import { type Authentication, credentialOf } from './credentials.js';

/** What such a request has, as superagent's requests do. */
export interface AuthorizedRequest {
  set(headers: { readonly [name: string]: string }): unknown;
  auth(username: string, password: string): unknown;
  query(values: { readonly [name: string]: string }): unknown;
}

/** Credentials that are functions are left out: they are asked for by calls. */
export function applyTo(
  request: AuthorizedRequest,
  names: readonly string[],
  authentications: { readonly [scheme: string]: Authentication },
): void {
  for (const name of names) {
    const auth = Object.hasOwn(authentications, name) ? authentications[name] : undefined;
    if (auth === undefined) continue;
    if (!TYPES.includes(auth.type)) throw new Error(`Unknown authentication type: ${auth.type}`);
    const credential = credentialOf(auth);
    if (credential === undefined || typeof credential === 'function') continue;
    if (auth.type === 'basic') {
      const { username, password } = credential as { readonly username: string; readonly password: string };
      request.auth(username, password);
      continue;
    }
    const isKey = auth.type === 'apiKey';
    const key = keyOf({ secrets: [] } as never, credential, isKey ? '' : (auth.name ?? 'Bearer'));
    const option = isKey ? (auth.name ?? name) : 'Authorization';
    if (isKey && auth.in === 'query') request.query({ [option]: key });
    else if (isKey && auth.in === 'cookie') request.set({ Cookie: `${option}=${encodeURIComponent(key)}` });
    else request.set({ [option]: key });
  }
}

const TYPES: readonly string[] = ['basic', 'bearer', 'oauth2', 'http', 'apiKey'];
