// What pages say of the retries that all clients make by themselves (the wire contract's line on them, in Markdown).

export const RETRY_RULES =
  'An attempt that fails is repeated up to two times, after a growing delay or the one that the server asks for in `Retry-After`: GET, HEAD, PUT, DELETE and OPTIONS after a broken connection, a timeout, or one of the statuses 408, 429, 500, 502, 503 and 504; POST and PATCH likewise where they have an idempotency key, otherwise only after 429 and 503, or where no connection was made.';
