// Whether, and after which delay, a failed attempt is made again.

import { mayRepeat, retryAfter } from "./retry-rules.js";

export function retriesOf(config) {
  const {
    attempts = 3,
    initialDelayMs = 500,
    maxDelayMs = 8_000,
    budgetMs = 60_000,
  } = config ?? {};
  let waited = 0;
  return (failure, attempt, method, keyed) => {
    const asked = failure.headers && retryAfter(failure.headers);
    waited += asked ?? 0;
    return mayRepeat(failure, method, keyed) && attempt < attempts && waited <= budgetMs
      ? (asked ?? Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (attempt - 1)))
      : undefined;
  };
}
