// The credentials of a security scheme as programs set them, and as the shared core wants them. They are kept privately,
// so that a dump of a client shows none.

import type { CredentialContext, SecurityScheme } from "./operation.js";
/**
 * A value, or a function that is asked for it on every attempt, and told which one it is and how the last one ended. One
 * with `renews` is asked once more after a 401, and the request sent again; `last` is what it gave for the attempt before.
 */
export type Provided =
  | string
  | (((context: CredentialContext, last?: unknown) => string | Promise<string>) & {
      readonly renews?: true;
    });
/** How one security scheme works. */
export interface Scheme {
  readonly type: "apiKey" | "basic" | "bearer" | "http" | "oauth2";
  readonly in?: "header" | "query" | "cookie";
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
/** Of each scheme. Those that the clients which programs were written for do not have are there, but not listed. */
export declare function authenticationsOf(schemes: { readonly [name: string]: Scheme }): {
  [name: string]: Authentication;
};
/** Of all schemes, those that are not listed included. */
export declare function entriesOf(authentications: {
  readonly [name: string]: Authentication;
}): readonly (readonly [name: string, authentication: Authentication])[];
export declare function schemeOf(authentication: Authentication, option: string): SecurityScheme;
export declare function credentialOf(scheme: Authentication): unknown;
