// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced; which names are secret is data: standard ones here, those of the document's security schemes in `secrets`.

const STANDARD = /auth|cookie|api.?key|token|secret|password/i;
const HIDDEN = '[redacted]';

/** A request as it may be shown. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
}

export function redact(method: string, url: string, headers: Headers, secrets: readonly string[]): SentRequest {
  const show = (name: string, value: string): string =>
    STANDARD.test(name) || secrets.includes(name.toLowerCase()) ? HIDDEN : value;
  return {
    method,
    url: url.replace(/([?&])([^=&]*)=([^&]*)/g, (_pair, mark: string, name: string, value: string) => {
      return `${mark}${name}=${show(name, value)}`;
    }),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, show(name, value)])),
  };
}
