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

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = (new.target as typeof SDKError).id;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const named = Object.hasOwn(this, 'id');
    let type = (value as { constructor?: typeof SDKError } | null | undefined)?.constructor;
    for (; type; type = Object.getPrototypeOf(type)) {
      if (type === this || (named && type.id === this.id && type.origin === this.origin)) return true;
    }
    return false;
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
}

/** The server answered with a status that is not a success. */
export class APIError<Data = unknown> extends SDKError {
  static override readonly id: string = 'APIError';
  override readonly kind = 'api' as const;
  readonly status: number;
  /** The decoded body; undefined where it is empty, cut off, or not what the document promises at all. */
  readonly data: Data | undefined;
  /** The body as text, up to 64 KiB of it. */
  readonly body: string;
  /** What was sent, without its secrets. */
  readonly request: SentRequest;
  readonly #headers: Headers;

  constructor(init: APIErrorInit<Data>) {
    super(`${init.request.method} ${init.request.url}: ${init.status} ${init.statusText}`);
    ({ status: this.status, data: this.data, body: this.body, request: this.request, headers: this.#headers } = init);
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#headers;
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
}

/** Every failure that is not a declared response. */
export type CallError = APIError | ConnectionError | TimeoutError | AbortedError | RequestError | DecodeError;
