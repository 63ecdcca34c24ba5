// One call, from its arguments to its result: attempts, back-offs, and every failure as a value. It never rejects.

import type { CallOptions, ClientCore } from "./client.js";
import { SDKError } from "./errors.js";
import type { APIOperation } from "./operation.js";
import { type SentRequest } from "./redact.js";
export type Result<T, E = SDKError> = Success<T> | Failure<E>;
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly http: HTTPDetails;
}
export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}
/** What was sent, without its secrets, and what came back; the body of `response` is read already. */
export interface HTTPDetails {
  readonly request: SentRequest;
  readonly response: Response;
}
export declare function send<T, E>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  given?: CallOptions,
): Promise<Result<T, E>>;
