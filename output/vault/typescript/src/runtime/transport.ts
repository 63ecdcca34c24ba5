// Sends one attempt through the hooks and fetch. Redirects are the business of the operation: without it they are
// answers.

import type { CallOptions, HookContext, Settings } from './client.js';
import { ConnectionError, SDKError } from './errors.js';
import type { APIOperation, WrittenBody } from './operation.js';
import type { Secret, SentRequest } from './redact.js';

/** What a hook throws is no failure of the connection; it passes as it is. */
export function transport(
  { options }: Settings,
  operation: APIOperation,
  request: Request,
  call: CallOptions,
  context: HookContext,
  shown: SentRequest,
  secrets: Secret[],
): Promise<Response> {
  // Also as `fetch` takes them: members that no Request has are for the platform; doubles of fetch read the rest, and text that is
  // sent. What a hook puts in place of a request has its own.
  const send = (sent: Request): Promise<Response> => {
    const { method, headers, redirect, signal, data } = sent as Request & Partial<WrittenBody>;
    return (options.fetch ?? fetch)(sent, {
      ...call.fetchOptions,
      method,
      headers,
      redirect,
      signal,
      body: (typeof data === 'string' ? data : undefined) as string,
    });
  };
  const outermost = (options.hooks ?? []).reduceRight<(request: Request) => Promise<Response>>(
    (next, hook) => async (wrapped) => hook(wrapped, next, context),
    async (sent) => {
      try {
        return await (operation.follow?.(sent, send, call.redirects ?? options.redirects, shown, secrets) ??
          send(sent));
      } catch (error) {
        throw error instanceof SDKError ? error : new ConnectionError('no response arrived', error);
      }
    },
  );
  return outermost(request);
}
