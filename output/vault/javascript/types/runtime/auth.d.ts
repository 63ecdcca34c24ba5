// How a credential goes into a request, one function for each kind of security scheme (OAS 3.1 §4.8.27).

import type { CredentialContext, Credentials, Draft } from "./operation.js";
/**
 * A value, or a function that is asked for it on every attempt, and told which one it is and how the last one ended. One
 * with `renews` is asked once more after a 401, and the request sent again; `last` is what it gave for the attempt before.
 */
export type Credential<T = string> =
  | T
  | (((context: CredentialContext, last?: unknown) => T | Promise<T>) & {
      readonly renews?: true;
    });
/** An API key; with `prefix`, what stands before it instead of what the API asks for. */
export type ApiKey =
  | string
  | {
      readonly key: string;
      readonly prefix?: string | undefined;
    };
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}
export declare const headerKey: Credentials;
export declare const queryKey: Credentials;
/** As it is, but for what no cookie can hold (RFC 6265 §4.1.1). */
export declare const cookieKey: Credentials;
export declare const basic: Credentials;
/** Bearer tokens, OAuth 2, OpenID Connect; `name` is the HTTP scheme. */
export declare const token: Credentials;
/** `usual`: what stands before the key, unless the caller says otherwise or the key has it already. */
export declare function keyOf({ secrets }: Draft, credential: unknown, usual?: string): string;
