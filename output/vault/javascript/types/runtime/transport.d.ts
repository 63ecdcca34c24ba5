// Sends one attempt through the hooks and fetch. Redirects are the business of the operation: without it they are
// answers.

import type { CallOptions, HookContext, Settings } from "./client.js";
import type { APIOperation } from "./operation.js";
import type { SentRequest } from "./redact.js";
/** What a hook throws is no failure of the connection; it passes as it is. */
export declare function transport(
  { options }: Settings,
  { follow }: APIOperation,
  request: Request,
  { redirects, fetchOptions }: CallOptions,
  context: HookContext,
  shown: SentRequest,
  secrets: readonly string[],
): Promise<Response>;
