// The six kinds of failure. Each error has a literal `kind` to switch on, and keeps its `cause`. `instanceof` looks at
// names along the class chain, so it also works between two copies of this package.

import { packageName } from '../package.js';
import type { SentRequest } from './redact.js';

export type FailureKind = 'api' | 'connection' | 'timeout' | 'aborted' | 'request' | 'decode';

/** What every error of this package extends. */
export abstract class SDKError extends Error {
  static readonly id: string = 'SDKError';
  static readonly origin: string = packageName;
  abstract readonly kind: FailureKind;
  /** The operation that was called. */
  declare readonly operation?: string;
  /** What was sent last, without its secrets; for a request that could not be built, its method and path. */
  declare readonly request?: SentRequest;
  /** How often the request was sent. */
  declare readonly attempts?: number;
  /** The server's own name for the request, where its answer has a usual header for it. */
  declare readonly requestId?: string | undefined;

  /** `details`: what else the error shows. The headers of a response are not shown, but can be read. */
  constructor(message: string, cause?: unknown, details?: object) {
    super(message, (cause && { cause }) as ErrorOptions);
    Object.assign(this, details, { name: (new.target as typeof SDKError).id });
    Object.defineProperty(this, 'headers', { enumerable: false });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const { id, origin } = this;
    let type = (value as { constructor?: typeof SDKError } | null | undefined)?.constructor;
    while (type && type !== this && !(Object.hasOwn(this, 'id') && type.id === id && type.origin === origin)) {
      type = Object.getPrototypeOf(type);
    }
    return !!type;
  }
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
export class APIError<Data = unknown> extends SDKError {
  static override readonly id: string = 'APIError';
  override readonly kind = 'api' as const;
  declare readonly status: number;
  declare readonly statusText: string;
  /** The headers of the response. */
  declare readonly headers: Headers;
  /** The decoded body; undefined where it is empty, cut off, or not what the document promises at all. */
  declare readonly data: Data | undefined;
  /** The body as text, up to 64 KiB of it. */
  declare readonly body: string;
  declare readonly request: SentRequest;

  constructor(init: APIErrorInit<Data>) {
    super(init.message ?? `${init.status} ${init.statusText}`, undefined, init);
  }
}

/** No complete response arrived: refused, reset, unresolved. */
export class ConnectionError extends SDKError {
  static override readonly id: string = 'ConnectionError';
  override readonly kind = 'connection' as const;
}

/** An attempt took longer than `timeoutMs`. */
export class TimeoutError extends SDKError {
  static override readonly id: string = 'TimeoutError';
  override readonly kind = 'timeout' as const;
}

/** The caller's signal ended the call. */
export class AbortedError extends SDKError {
  static override readonly id: string = 'AbortedError';
  override readonly kind = 'aborted' as const;
}

/** The request could not be built; nothing was sent. */
export class RequestError extends SDKError {
  static override readonly id: string = 'RequestError';
  override readonly kind = 'request' as const;
}

/** A success arrived whose body cannot be read. */
export class DecodeError extends SDKError {
  static override readonly id: string = 'DecodeError';
  override readonly kind = 'decode' as const;
  declare readonly status: number;
  declare readonly statusText: string;
  /** The body as text, up to 64 KiB of it; empty where it was not read as text. */
  declare readonly body: string;
  /** The headers of the response. */
  declare readonly headers: Headers;
}

/** Every failure that is not a declared response. */
export type CallError = APIError | ConnectionError | TimeoutError | AbortedError | RequestError | DecodeError;
