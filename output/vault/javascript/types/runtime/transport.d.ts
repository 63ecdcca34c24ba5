// Sends one attempt through the hooks and fetch. Redirects are the business of the operation: without it they are
// answers.

import type { CallOptions, HookContext, Settings } from "./client.js";
import type { APIOperation } from "./operation.js";
import type { Secret, SentRequest } from "./redact.js";
/** What a hook throws is no failure of the connection; it passes as it is. */
export declare function transport(
  { options }: Settings,
  operation: APIOperation,
  request: Request,
  call: CallOptions,
  context: HookContext,
  shown: SentRequest,
  secrets: Secret[],
): Promise<Response>;
