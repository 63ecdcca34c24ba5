// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from './client.js';
import { APIError, ConnectionError } from './errors.js';

/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (failure: unknown, attempt: number, method: string, keyed: boolean) => number | undefined;

export function retriesOf(config: RetryConfig | undefined): Retries {
  const { attempts = 3, initialDelayMs = 500, maxDelayMs = 8_000, budgetMs = 60_000 } = config ?? {};
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    if (attempt >= attempts) return undefined;
    const careful = /^(POST|PATCH)$/.test(method) && !keyed;
    let asked: number | undefined;
    if (failure instanceof APIError) {
      const retried = careful ? /429|503/ : /408|429|50[0234]/;
      if (!retried.test(`${failure.status}`)) return undefined;
      asked = retryAfter(failure.headers);
    } else if (careful || !(failure instanceof ConnectionError)) return undefined;
    if (asked === undefined) return Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1));
    waited += asked;
    return waited > budgetMs ? undefined : asked;
  };
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const [exact, value] = ['retry-after-ms', 'retry-after'].map((name) => headers.get(name) || undefined);
  const seconds = Number(value);
  const delay = Number(exact ?? (seconds >= 0 ? seconds * 1000 : Date.parse(value ?? '') - Date.now()));
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
