// Whether, and after which delay, a failed attempt is made again: as the client's own configuration says, or one of the
// form `{ strategy, backoff }`. It stands in place of the runtime's own.

import type { RetryConfig as OwnConfig } from './client.js';
import type { APIError } from './errors.js';
import { mayRepeat, retryAfter, type Retries } from './retry-rules.js';

/** All in milliseconds but `exponent`. */
export interface BackoffStrategy {
  initialInterval: number;
  maxInterval: number;
  exponent: number;
  /** Nothing is sent again after this time. */
  maxElapsedTime: number;
}

export type RetryConfig =
  | { strategy: 'none' }
  | {
      strategy: 'backoff';
      backoff?: BackoffStrategy;
      /** False: what got no answer is not sent again. */
      retryConnectionErrors?: boolean;
    };

/** With the statuses to send again, such as `503` and `5XX`, whatever the method. */
export type CodedConfig = (OwnConfig | RetryConfig) & { readonly codes?: readonly string[] | undefined };

const USUAL: BackoffStrategy = { initialInterval: 500, maxInterval: 60_000, exponent: 1.5, maxElapsedTime: 3_600_000 };

interface Limits {
  readonly attempts: number;
  readonly elapsedMs: number;
  readonly budgetMs: number;
  readonly afterNothing: boolean;
  /** The longest back-off after an attempt. */
  readonly delayMs: (attempt: number) => number;
}

export function retriesOf(config: CodedConfig | undefined): Retries {
  const { attempts, elapsedMs, budgetMs, afterNothing, delayMs } = limitsOf(config);
  const codes = config?.codes;
  const start = Date.now();
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    const { kind, headers, status } = failure as APIError;
    const asked = headers && retryAfter(headers);
    waited += asked ?? 0;
    const again =
      codes && kind === 'api'
        ? codes.some((code) => new RegExp(`^${code.replace(/x/gi, '\\d')}$`).test(`${status}`))
        : mayRepeat(failure, method, keyed) && (afterNothing || kind === 'api');
    const delay = asked ?? Math.random() * delayMs(attempt);
    const isInTime = waited <= budgetMs && Date.now() - start + delay <= elapsedMs;
    return again && attempt < attempts && isInTime ? delay : undefined;
  };
}

function limitsOf(config: CodedConfig = {}): Limits {
  if (!('strategy' in config)) {
    const { attempts = 3, initialDelayMs = 500, maxDelayMs = 8_000, budgetMs = 60_000 } = config;
    const delayMs = (attempt: number): number => Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1));
    return { attempts, elapsedMs: Infinity, budgetMs, afterNothing: true, delayMs };
  }
  const { initialInterval, maxInterval, exponent, maxElapsedTime } = {
    ...USUAL,
    ...(config.strategy === 'backoff' && config.backoff),
  };
  return {
    attempts: config.strategy === 'none' ? 1 : Infinity,
    elapsedMs: maxElapsedTime,
    budgetMs: Infinity,
    afterNothing: !('retryConnectionErrors' in config && config.retryConnectionErrors === false),
    delayMs: (attempt) => Math.min(maxInterval, initialInterval * exponent ** (attempt - 1)),
  };
}
