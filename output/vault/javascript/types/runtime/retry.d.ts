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
