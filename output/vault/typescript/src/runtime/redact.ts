// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced, and wherever they stand in other text. Which names are secret is data: standard ones here, those of the
// document's security schemes in `names`.

const STANDARD = /auth|cookie|api.?key|token|secret|password/i;
const HIDDEN = '[redacted]';

/** A request as it may be shown. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
}

export function base64Of(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The value of a credential; in its place the texts that stand for it, once they are looked for. */
export type Secret = string | readonly string[];

/** Bare, in JSON, percent-encoded, in base64; also as a part of what was encoded whole. */
function textsOf(value: string): readonly string[] {
  // One or two bytes after a group of three. Characters that hold bits of its neighbours are left out.
  const parts = ['-', '--'].map((before) =>
    base64Of(before + value)
      .slice(before.length + 1)
      .replace(/.=+$/, ''),
  );
  return [value, inJSON(value), encodeURIComponent(value), base64Of(value).replace(/=+$/, ''), ...parts];
}

/**
 * Takes the values out of a text, also where it is JSON that escapes more than it must (`\/`, `\u002f`). Values of up to
 * three characters stand in too much that is none.
 */
export function hide(text: string, secrets: Secret[]): string {
  const plain = text.replace(/(\\u[\dA-Fa-f]{4})+|\\[\\/"]/g, (escapes) =>
    inJSON(JSON.parse(`"${escapes}"`) as string),
  );
  const texts = secrets.flatMap((secret, at) => (secrets[at] = typeof secret === 'string' ? textsOf(secret) : secret));
  const shown = texts.reduce((rest, secret) => (secret[3] ? rest.replaceAll(secret, HIDDEN) : rest), plain);
  return shown === plain ? text : shown;
}

/** Whether a value of a credential stands in anything that can be reached from a value. */
export function holds(value: unknown, secrets: Secret[], seen: unknown[] = []): boolean {
  if (typeof value === 'string') return value !== hide(value, secrets);
  return (
    value === Object(value) &&
    !seen.includes(value) &&
    seen.push(value) < 999 &&
    Reflect.ownKeys(value as object).some((name) => holds((value as Members)[name], secrets, seen))
  );
}

interface Members {
  readonly [name: PropertyKey]: unknown;
}

function inJSON(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function redact(
  method: string,
  url: string,
  headers: Headers,
  names: readonly string[],
  secrets: Secret[],
): SentRequest {
  const show = (name: string, value: string): string => {
    if (!STANDARD.test(name) && !names.includes(name.toLowerCase())) return value;
    secrets.push(value.replace(/.* /, ''));
    return HIDDEN;
  };
  return {
    method,
    url: url.replace(/([^?&=]*)=([^&]*)/g, (_pair, name: string, value: string) => `${name}=${show(name, value)}`),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, show(name, value)])),
  };
}
