// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from './client.js';
import type { APIError, SDKError } from './errors.js';

/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (failure: SDKError, attempt: number, method: string, keyed: boolean) => number | undefined;

/** What is sent again, as `kind status` or `kind code`. */
const AGAIN = /^(api (408|429|50[0234])|connection|timeout)/;
/** POST and PATCH without a key: what the server refused, or never got (refused, or a name that is unknown). */
const AGAIN_UNKEYED = /^api (429|503)|^conn.* .*(REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_T)/i;

export function retriesOf(config: RetryConfig | undefined): Retries {
  const { attempts = 3, initialDelayMs = 500, maxDelayMs = 8_000, budgetMs = 60_000 } = config ?? {};
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    const { kind, cause, status, headers } = failure as APIError & {
      cause?: { cause?: { code?: string }; code?: string };
    };
    const what = `${kind} ${status ?? cause?.cause?.code ?? cause?.code}`;
    const asked = headers && retryAfter(headers);
    waited += asked ?? 0;
    return (/^P(OST|ATCH)/.test(method) && !keyed ? AGAIN_UNKEYED : AGAIN).test(what) &&
      attempt < attempts &&
      waited <= budgetMs
      ? (asked ?? Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1)))
      : undefined;
  };
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') || undefined;
  const seconds = Number(value);
  const delay = Number(
    headers.get('retry-after-ms') || (seconds >= 0 ? seconds * 1000 : Date.parse(value!) - Date.now()),
  );
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
