// One call of a method: required arguments are looked at, the shared core sends it, and the result goes to the callback
// or becomes a promise.

import { ApiResponse } from "./api-response.js";
import type { BaseClient } from "./base-client.js";
import type { CallOptions } from "./client.js";
import type { APIOperation, ErrorClass } from "./operation.js";
import { type Result } from "./send.js";
import { type ValueType } from "./types.js";
export type Callback<T> = (
  error: Error | null,
  data: T | undefined,
  response: ApiResponse | undefined,
) => void;
/** The data of a call together with the response, which is there too where the data cannot be decoded: its text is what came. */
export interface WithHttpInfo<T> {
  /** Throws a DecodeError where there are none. */
  readonly data: T;
  readonly response: ApiResponse;
}
/** Under `_options` of `opts`: what is not a parameter. */
export interface RequestOptions extends CallOptions {
  /** The request's media type, where the operation takes several. */
  readonly contentType?: string | undefined;
}
/** What `opts` may hold beside optional parameters. */
export interface MethodOptions {
  readonly _options?: RequestOptions | undefined;
  /** Which of the document's servers: its index, from 0. */
  readonly _base_path_index?: number | undefined;
}
export interface MethodOperation extends APIOperation {
  /** Arguments that must be given, in their order. */
  readonly needed?: readonly string[];
  /** Types of error bodies by status (`404`, `4XX`, `default`). */
  readonly failures?: {
    readonly [status: string]: ValueType;
  };
  /** What reads those that may be XML. */
  readonly failureReaders?: {
    readonly [status: string]: ErrorClass["read"];
  };
  /** Arguments that are the fields of a form: wire names by argument. */
  readonly form?: {
    readonly [argument: string]: string;
  };
  /** It is sent, even if it has no field. */
  readonly needsForm?: boolean;
}
type Arguments = {
  readonly [name: string]: unknown;
};
/** A call whose callback was not called yet. */
export interface PendingCall {
  /** Ends it: the callback gets an AbortedError. */
  abort(): void;
}
/** Gives data to the callback; without one, a promise of the data. */
export declare function call<T>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts?: Arguments | Callback<T> | null,
  callback?: Callback<T>,
): Promise<T> | PendingCall;
/** A promise of data and response. */
export declare function callWithHttpInfo<T>(
  pending: Promise<Result<T, Error>>,
): Promise<WithHttpInfo<T>>;
/** Throws at once where a required argument is missing. */
export declare function start<T>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts?: Arguments | null,
): Promise<Result<T, Error>>;
export {};
