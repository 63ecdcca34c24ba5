// Fetches a file that a `$ref` names by URL, from origins the user allowed only: no redirect to another
// origin, no headers but those given for that origin, a limit on time and size.

import type { Limits } from './limits';
import { quote } from './quote';
import { decode, tooLarge, type Refusal, type Source } from './source-text';
import { originOf } from '../support/url';

export const mostRedirects = 5;

export const accept = 'application/json, application/yaml, text/yaml, */*;q=0.5';

/** By origin, then by name. */
export interface HeadersByOrigin {
  readonly [origin: string]: { readonly [name: string]: string };
}

export interface FetchOptions {
  readonly allowRefOrigins: readonly string[];
  readonly headers?: HeadersByOrigin;
  readonly limits: Limits;
}

export async function fetchAllowed(id: string, options: FetchOptions): Promise<Source | Refusal> {
  const signal = AbortSignal.timeout(options.limits.fetchMs);
  let url = new URL(id);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const refused = refusal(url, options.allowRefOrigins);
    if (refused !== undefined) return refused;
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept, ...options.headers?.[url.origin] },
      });
      if (response.status >= 300 && response.status < 400) {
        await response.body?.cancel();
        const next = new URL(response.headers.get('location') ?? '', url);
        if (next.origin !== url.origin) {
          return failed(url, `answers with a redirect to another origin, ${quote(next.origin)}`);
        }
        url = next;
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return failed(url, `answers with status ${response.status}`);
      }
      const bytes = await readBody(response, options.limits);
      return bytes === undefined ? tooLarge(id, options.limits) : decode(bytes, id, options.limits);
    } catch {
      return failed(
        url,
        signal.aborted ? `did not answer within ${options.limits.fetchMs} ms` : 'could not be fetched',
      );
    }
  }
  return failed(url, `redirects more than ${mostRedirects} times`);
}

function refusal(url: URL, allowed: readonly string[]): Refusal | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { code: 'ref-scheme', message: `${quote(url.href)} was not read: only https and http URLs are` };
  }
  if (url.username !== '' || url.password !== '') {
    return { code: 'ref-scheme', message: `the URL of ${quote(url.host)} holds credentials and was not fetched` };
  }
  if (!allowed.some((origin) => originOf(origin) === url.origin)) {
    return {
      code: 'ref-remote',
      message: `${quote(url.href)} was not fetched: its origin is not allowed`,
      hint: `Allow it with \`--allow-ref-origin ${url.origin}\`, or keep a copy beside the document.`,
    };
  }
  return undefined;
}

/** Nothing where it is larger than the limit. */
export async function readBody(response: Response, limits: Limits): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return Buffer.alloc(0);
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limits.bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(url: URL, what: string): Refusal {
  return { code: 'ref-fetch-failed', message: `${quote(url.href)} ${what}` };
}
