// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import type { CallOptions, Settings } from "./client.js";
import type { APIOperation, CredentialContext, WrittenBody } from "./operation.js";
import { type Secret, type SentRequest } from "./redact.js";
export interface Built {
  readonly sent: Request;
  readonly shown: SentRequest;
  /** The body cannot be sent again. */
  readonly once?: WrittenBody["once"];
}
export declare function buildRequest(
  { definition, options }: Settings,
  operation: APIOperation,
  input: unknown,
  call: CallOptions,
  idempotencyKey: unknown,
  context: CredentialContext,
  /** What a provider that renews gave last. */
  provided: unknown[],
  secrets: Secret[],
  signal: AbortSignal,
): Promise<Built>;
