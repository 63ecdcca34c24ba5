// Sends one attempt through the hooks and fetch. Redirects are the business of the operation: without it they are
// answers.

import { ConnectionError, SDKError } from "./errors.js";

/** What a hook throws is no failure of the connection; it passes as it is. */
export function transport({ options }, operation, request, call, context, shown, secrets) {
  // Also as `fetch` takes them: members that no Request has are for the platform; doubles of fetch read the rest, and text that is
  // sent. What a hook puts in place of a request has its own.
  const send = (sent) => {
    const { method, headers, redirect, signal, data } = sent;
    return (options.fetch ?? fetch)(sent, {
      ...call.fetchOptions,
      method,
      headers,
      redirect,
      signal,
      body: typeof data === "string" ? data : undefined,
    });
  };
  const outermost = (options.hooks ?? []).reduceRight(
    (next, hook) => async (wrapped) => hook(wrapped, next, context),
    async (sent) => {
      try {
        return await (operation.follow?.(
          sent,
          send,
          call.redirects ?? options.redirects,
          shown,
          secrets,
        ) ?? send(sent));
      } catch (error) {
        throw error instanceof SDKError ? error : new ConnectionError("no response arrived", error);
      }
    },
  );
  return outermost(request);
}
