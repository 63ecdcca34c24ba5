// What pages say of the retries that all clients make by themselves (the wire contract's line on them, in Markdown).

/** The same of requests for access tokens. A refresh token may be used up by a request whose answer is lost. */
export const TOKEN_RETRY_RULES =
  'A request for a token is repeated likewise: one with client credentials as a call that may be repeated, one with a refresh token after 429 and 503, and where no connection was made.';

export const RETRY_RULES =
  'An attempt that fails is repeated up to two times, after a growing delay or the one that the server asks for in `Retry-After`: GET, HEAD, PUT, DELETE and OPTIONS after a broken connection, a timeout, or one of the statuses 408, 429, 500, 502, 503 and 504; POST and PATCH likewise where they have an idempotency key, otherwise only after 429 and 503, or where no connection was made.';
