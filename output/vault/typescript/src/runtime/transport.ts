// Sends one attempt through the hooks and fetch. Redirects are followed for GET and HEAD, to another origin without the
// client's credentials, and never from https to http; all others come back as the answer. In browsers the browser
// follows.

import type { CallOptions, HookContext, Settings } from './client.js';
import { ConnectionError, SDKError } from './errors.js';
import { hide, type SentRequest } from './redact.js';

/** What a hook throws is no failure of the connection; it passes as it is. */
export function transport(
  { options }: Settings,
  request: Request,
  { redirects = options.redirects }: CallOptions,
  context: HookContext,
  shown: SentRequest,
  secrets: readonly string[],
): Promise<Response> {
  const outermost = (options.hooks ?? []).reduceRight<(request: Request) => Promise<Response>>(
    (next, hook) => async (wrapped) => hook(wrapped, next, context),
    async (sent) => {
      try {
        for (let hops = 0; ; hops += 1) {
          const response = await (options.fetch ?? fetch)(sent);
          const location =
            /^(GET|HEAD)30[12378]$/.test(sent.method + response.status) && response.headers.get('location');
          const from = new URL(sent.url);
          const target = location ? urlOf(location, from) : undefined;
          const crosses = target?.origin !== from.origin;
          if (
            !target ||
            hops === 10 ||
            redirects === 'none' ||
            target.username ||
            (crosses && (redirects === 'same-origin' || !['https:', from.protocol].includes(target.protocol)))
          ) {
            return response;
          }
          await response.body?.cancel?.();
          sent = new Request(crosses ? hide(target.href, secrets) : target, sent);
          // Only what may be shown leaves the origin.
          for (const [name, value] of crosses ? [...sent.headers] : []) {
            if (shown.headers[name] !== value) sent.headers.delete(name);
          }
        }
      } catch (error) {
        throw error instanceof SDKError ? error : new ConnectionError('no response arrived', error);
      }
    },
  );
  return outermost(request);
}

export function urlOf(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
