// Sends one attempt through the hooks and fetch. Redirects are followed for GET and HEAD, and within the same origin
// only, so that no credential and no body crosses an origin; all others come back as the answer.

import type { HookContext, Settings } from "./client.js";
/** What a hook throws is no failure of the connection; it passes as it is. */
export declare function transport(
  { options }: Settings,
  request: Request,
  context: HookContext,
): Promise<Response>;
