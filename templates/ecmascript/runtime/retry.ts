// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from './client.js';
import type { APIError, SDKError } from './errors.js';
import { mayRepeat, retryAfter } from './retry-rules.js';

/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (failure: SDKError, attempt: number, method: string, keyed: boolean) => number | undefined;

export function retriesOf(config: RetryConfig | undefined): Retries {
  const { attempts = 3, initialDelayMs = 500, maxDelayMs = 8_000, budgetMs = 60_000 } = config ?? {};
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    const { headers } = failure as APIError;
    const asked = headers && retryAfter(headers);
    waited += asked ?? 0;
    return mayRepeat(failure, method, keyed) && attempt < attempts && waited <= budgetMs
      ? (asked ?? Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1)))
      : undefined;
  };
}
