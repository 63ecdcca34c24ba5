// The six kinds of failure. Each error has a literal `kind` to switch on, and keeps its `cause`. `instanceof` looks at
// names along the class chain, so it also works between two copies of this package.

import type { SentRequest } from "./redact.js";
export type FailureKind = "api" | "connection" | "timeout" | "aborted" | "request" | "decode";
/** What every error of this package extends. */
export declare abstract class SDKError extends Error {
  static readonly id: string;
  static readonly origin: string;
  abstract readonly kind: FailureKind;
  /** The operation that was called. */
  readonly operation?: string;
  /** What was sent last, without its secrets; for a request that could not be built, its method and path. */
  readonly request?: SentRequest;
  /** How often the request was sent. */
  readonly attempts?: number;
  /** The server's own name for the request, where its answer has a usual header for it. */
  readonly requestId?: string | undefined;
  /** `details`: what else the error shows. The headers of a response are not shown, but can be read. */
  constructor(message: string, cause?: unknown, details?: object);
  static [Symbol.hasInstance](value: unknown): boolean;
}
/** What an API error is made of. */
export interface APIErrorInit<Data> {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: string;
  readonly data: Data | undefined;
  readonly request: SentRequest;
  /** `METHOD path: status reason`, and what the server says. */
  readonly message?: string | undefined;
}
/** The server answered with a status that is not a success. */
export declare class APIError<Data = unknown> extends SDKError {
  static readonly id: string;
  readonly kind: "api";
  readonly status: number;
  readonly statusText: string;
  /** The headers of the response. */
  readonly headers: Headers;
  /** The decoded body; undefined where it is empty, cut off, or not what the document promises at all. */
  readonly data: Data | undefined;
  /** The body as text, up to 64 KiB of it. */
  readonly body: string;
  readonly request: SentRequest;
  constructor(init: APIErrorInit<Data>);
}
/** No complete response arrived: refused, reset, unresolved. */
export declare class ConnectionError extends SDKError {
  static readonly id: string;
  readonly kind: "connection";
}
/** An attempt took longer than `timeoutMs`. */
export declare class TimeoutError extends SDKError {
  static readonly id: string;
  readonly kind: "timeout";
}
/** The caller's signal ended the call. */
export declare class AbortedError extends SDKError {
  static readonly id: string;
  readonly kind: "aborted";
}
/** The request could not be built; nothing was sent. */
export declare class RequestError extends SDKError {
  static readonly id: string;
  readonly kind: "request";
}
/** A success arrived whose body cannot be read. */
export declare class DecodeError extends SDKError {
  static readonly id: string;
  readonly kind: "decode";
  readonly status: number;
  readonly statusText: string;
  /** The body as text, up to 64 KiB of it; empty where it was not read as text. */
  readonly body: string;
  /** The headers of the response. */
  readonly headers: Headers;
}
/** Every failure that is not a declared response. */
export type CallError =
  APIError | ConnectionError | TimeoutError | AbortedError | RequestError | DecodeError;
