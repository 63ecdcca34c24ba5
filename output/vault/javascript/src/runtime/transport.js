// Sends one attempt through the hooks and fetch. Redirects are the business of the operation: without it they are
// answers.

import { ConnectionError, SDKError } from "./errors.js";

/** What a hook throws is no failure of the connection; it passes as it is. */
export function transport(
  { options },
  { follow },
  request,
  { redirects = options.redirects },
  context,
  shown,
  secrets,
) {
  const send = options.fetch ?? fetch;
  const outermost = (options.hooks ?? []).reduceRight(
    (next, hook) => async (wrapped) => hook(wrapped, next, context),
    async (sent) => {
      try {
        return await (follow?.(sent, send, redirects, shown, secrets) ?? send(sent));
      } catch (error) {
        throw error instanceof SDKError ? error : new ConnectionError("no response arrived", error);
      }
    },
  );
  return outermost(request);
}
