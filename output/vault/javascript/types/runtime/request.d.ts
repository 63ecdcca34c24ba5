// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import type { CallOptions, Settings } from "./client.js";
import type { APIOperation } from "./operation.js";
export interface Built {
  readonly url: string;
  readonly init: RequestInit & {
    readonly headers: Headers;
  };
  /** The body cannot be sent again. */
  readonly once: boolean | undefined;
}
export declare function buildRequest(
  settings: Settings,
  operation: APIOperation,
  input: unknown,
  call: CallOptions,
  idempotencyKey: unknown,
): Promise<Built>;
