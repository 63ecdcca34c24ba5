// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced; which names are secret is data: standard ones here, those of the document's security schemes in `secrets`.

const STANDARD = /auth|cookie|api.?key|token|secret|password|signature/i;
const HIDDEN = '[redacted]';

/** A request as it may be shown. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
}

export function redactURL(url: string, secrets: readonly string[]): string {
  return url.replace(/([?&])([^=&#]*)=[^&#]*/g, (pair, mark: string, name: string) =>
    isSecret(name, secrets) ? `${mark}${name}=${HIDDEN}` : pair,
  );
}

export function redactHeaders(headers: Headers, secrets: readonly string[]): { [name: string]: string } {
  return Object.fromEntries([...headers].map(([name, value]) => [name, isSecret(name, secrets) ? HIDDEN : value]));
}

function isSecret(name: string, secrets: readonly string[]): boolean {
  return STANDARD.test(name) || secrets.includes(name.toLowerCase());
}
