// Which failures may be sent again, and how long the server wants to be left alone before.

/** What is sent again, as `kind status` or `kind code`. */
const AGAIN = /^(api (408|429|50[0234])|connection|timeout)/;
/** Of registered methods, those that are not idempotent: POST, PATCH, and such as COPY and LOCK. */
const UNSAFE = /^(P[^U]|[^DGHOPQT])/;
/** These without a key: what the server refused, or never got (refused, or a name that is unknown). */
const AGAIN_UNKEYED = /^api (429|503)|^conn.* .*(REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_T)/i;

export function mayRepeat(failure, method, keyed) {
  const { kind, cause, status } = failure;
  const what = `${kind} ${status ?? cause?.cause?.code ?? cause?.code}`;
  return (UNSAFE.test(method) && !keyed ? AGAIN_UNKEYED : AGAIN).test(what);
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function retryAfter(headers) {
  // Compared and multiplied, a text is the number that it says.
  const value = headers.get("retry-after") || undefined;
  const delay = Number(
    headers.get("retry-after-ms") || (value >= 0 ? value * 1000 : Date.parse(value) - Date.now()),
  );
  return delay < 0 ? 0 : delay >= 0 ? delay : undefined;
}
