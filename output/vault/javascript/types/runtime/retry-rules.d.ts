// Which failures may be sent again, and how long the server wants to be left alone before.

import type { SDKError } from "./errors.js";
/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (
  failure: SDKError,
  attempt: number,
  method: string,
  keyed: boolean,
) => number | undefined;
export declare function mayRepeat(failure: SDKError, method: string, keyed: boolean): boolean;
/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export declare function retryAfter(headers: Headers): number | undefined;
