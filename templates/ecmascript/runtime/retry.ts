// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from './client.js';
import type { APIError, SDKError } from './errors.js';

/** The delay in milliseconds, or nothing where the failure stands. */
export type Retries = (failure: SDKError, attempt: number, method: string, keyed: boolean) => number | undefined;

export function retriesOf(config: RetryConfig | undefined): Retries {
  const { attempts = 3, initialDelayMs = 500, maxDelayMs = 8_000, budgetMs = 60_000 } = config ?? {};
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    const { kind, cause } = failure;
    const careful = /^P(OST|ATCH)/.test(method) && !keyed;
    let asked: number | undefined;
    if (kind === 'api') {
      const { status, headers } = failure as APIError;
      if (!(careful ? /429|503/ : /408|429|50[0234]/).test(`${status}`)) return undefined;
      asked = retryAfter(headers);
      waited += asked ?? 0;
    } else {
      // Refused, or a name that is unknown: nothing was sent. What fetch throws has the reason as its cause.
      const { cause: inner, code } = Object(cause) as { cause?: { code?: string }; code?: string };
      const again = careful
        ? /REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_T/i.test(`${inner?.code ?? code}`)
        : /^[ct].*t/.test(kind);
      if (!again) return undefined;
    }
    if (attempt >= attempts || waited > budgetMs) return undefined;
    return asked ?? Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1));
  };
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') || undefined;
  const seconds = Number(value);
  const delay = Number(
    headers.get('retry-after-ms') || (seconds >= 0 ? seconds * 1000 : Date.parse(value!) - Date.now()),
  );
  return delay >= 0 ? delay : delay < 0 ? 0 : undefined;
}
