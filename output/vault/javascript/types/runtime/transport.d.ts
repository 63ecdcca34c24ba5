// Sends one attempt through the hooks and fetch. Redirects are followed for GET and HEAD, to another origin without the
// client's credentials, and never from https to http; all others come back as the answer. In browsers the browser
// follows.

import type { CallOptions, HookContext, Settings } from "./client.js";
import { type SentRequest } from "./redact.js";
/** What a hook throws is no failure of the connection; it passes as it is. */
export declare function transport(
  { options }: Settings,
  request: Request,
  { redirects }: CallOptions,
  context: HookContext,
  shown: SentRequest,
  secrets: readonly string[],
): Promise<Response>;
export declare function urlOf(text: string, base?: string | URL): URL | undefined;
