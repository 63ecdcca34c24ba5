// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from "./client.js";
import type { SDKError } from "./errors.js";
/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (
  failure: SDKError,
  attempt: number,
  method: string,
  keyed: boolean,
) => number | undefined;
export declare function retriesOf(config: RetryConfig | undefined): Retries;
/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export declare function retryAfter(headers: Headers): number | undefined;
