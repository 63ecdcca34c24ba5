// Credentials for a request that a program makes itself. Calls of this client do not come here.

import { type Authentication } from "./credentials.js";
/** What such a request has, as superagent's requests do. */
export interface AuthorizedRequest {
  set(headers: { readonly [name: string]: string }): unknown;
  auth(username: string, password: string): unknown;
  query(values: { readonly [name: string]: string }): unknown;
}
/** Credentials that are functions are left out: they are asked for by calls. */
export declare function applyTo(
  request: AuthorizedRequest,
  names: readonly string[],
  authentications: {
    readonly [scheme: string]: Authentication;
  },
): void;
