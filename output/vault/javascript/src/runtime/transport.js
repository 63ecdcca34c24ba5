// Sends one attempt through the hooks and fetch. Redirects are followed for GET and HEAD, and within the same origin
// only, so that no credential and no body crosses an origin; all others come back as the answer.

import { ConnectionError, SDKError } from "./errors.js";

/** What a hook throws is no failure of the connection; it passes as it is. */
export function transport({ options }, request, context) {
  const outermost = (options.hooks ?? []).reduceRight(
    (next, hook) => async (wrapped) => hook(wrapped, next, context),
    (wrapped) => follow(options.fetch ?? fetch, wrapped),
  );
  return outermost(request);
}

async function follow(send, request) {
  try {
    for (let hops = 0; ; hops += 1) {
      const response = await send(request);
      // Browsers hide where a redirect leads.
      if (response.type === "opaqueredirect") throw new Error(response.type);
      const location = /^30[12378]$/.test(`${response.status}`) && response.headers.get("location");
      if (!location || !/^(GET|HEAD)$/.test(request.method) || hops === 10) return response;
      const target = URL.canParse(location, request.url)
        ? new URL(location, request.url)
        : undefined;
      if (target?.origin !== new URL(request.url).origin || target.username || target.password)
        return response;
      await response.body?.cancel();
      request = new Request(target, request);
    }
  } catch (error) {
    throw error instanceof SDKError ? error : new ConnectionError("no response arrived", error);
  }
}
