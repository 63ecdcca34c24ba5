// What a client holds: its options, and what the document says for all operations. Nothing is shared between clients.
// Options are held privately, so that a dump of a client shows no credential.

import type { Call, Parameter, Security, SecurityScheme, Server, UploadProgress } from './operation.js';
import type { SentRequest } from './redact.js';

export interface RetryConfig {
  /** How often a request is sent at most; 3 by default, 1 for no retries. */
  readonly attempts?: number | undefined;
  /** The first back-off is up to this long (500 ms), each next one up to twice as long. */
  readonly initialDelayMs?: number | undefined;
  /** No back-off is longer (8 s), unless the server asks for it. */
  readonly maxDelayMs?: number | undefined;
  /** All waiting together that servers ask for by Retry-After is not longer (60 s). */
  readonly budgetMs?: number | undefined;
}

/** Wraps every attempt: may change the request, answer itself, or look at the response. */
export type Hook = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: HookContext,
) => Promise<Response>;

export interface HookContext {
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
}

/** What a logger gets. Secrets are taken out. */
export interface LogEvent {
  readonly event: 'request' | 'response' | 'failure';
  readonly operation: string;
  readonly attempt: number;
  readonly request?: SentRequest | undefined;
  readonly status?: number | undefined;
  /** After how long the request is sent again; undefined where it is not. */
  readonly delayMs?: number | undefined;
  readonly error?: Error | undefined;
}

/** Header values by name; null takes a header away. */
export interface HeaderValues {
  readonly [name: string]: string | null | undefined;
}

interface CommonOptions {
  /** The base URL, in place of the document's servers. */
  readonly serverURL?: string | undefined;
  /** Which of the document's servers: its index, from 0. */
  readonly serverIndex?: number | undefined;
  /** How long one attempt may take until its body is read; 60 s by default, 0 for no limit. */
  readonly timeoutMs?: number | undefined;
  readonly retries?: RetryConfig | undefined;
  /** Headers to send as well. */
  readonly headers?: HeaderValues | undefined;
  /**
   * Which redirects of GET and HEAD are followed: all (the default; to another origin without credentials), those within
   * the origin, or none. In browsers the browser decides, by `fetchOptions.redirect`.
   */
  readonly redirects?: 'all' | 'same-origin' | 'none' | undefined;
  /**
   * For `fetch`, also what a platform has of its own (`next`, `cf`, `tls`, `client`, `dispatcher`). A call's are added to
   * the client's; of one name, the call's.
   */
  readonly fetchOptions?: Omit<RequestInit, 'method' | 'body'> | undefined;
}

/** Reads the answer of one attempt; what it throws is the failure of that attempt. */
export type ReadAnswer = (settings: Settings, response: Response, call: Call) => Promise<unknown>;

export interface ClientOptions extends CommonOptions {
  /** In place of the global `fetch`. `init` says method, headers, redirect and signal of the request, and holds `fetchOptions`. */
  readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** The first is the outermost. */
  readonly hooks?: readonly Hook[] | undefined;
  readonly logger?: ((event: LogEvent) => void) | undefined;
  /** Longer response bodies are refused; 64 MiB by default. Streams have no limit. */
  readonly maxResponseBytes?: number | undefined;
  /** Values for the variables of the server's URL. */
  readonly serverVariables?: { readonly [name: string]: string | undefined } | undefined;
}

/** Options of one call. They win over those of the client. */
export interface CallOptions extends CommonOptions {
  /** Reads the answer in place of what the operation says, as `asResponse` does. @internal */
  readonly read?: ReadAnswer | undefined;
  /** Query parameters to send as well. */
  readonly query?: { readonly [name: string]: string | undefined } | undefined;
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Sent as `Idempotency-Key`, the same on every attempt; `true` makes one. With it, any method may be retried. */
  readonly idempotencyKey?: string | true | undefined;
  /**
   * Is told the bytes of a body that is a form with parts, or bytes, as they go out, where the platform sends streams.
   * What it throws ends the upload.
   */
  readonly uploadProgress?: UploadProgress | undefined;
}

/** What the document says for all operations. */
export interface Definition {
  readonly userAgent: string;
  readonly servers: readonly Server[];
  readonly security: Security;
  readonly schemes: { readonly [name: string]: SecurityScheme };
  readonly globals: { readonly [option: string]: Parameter };
  /** Names whose values are never shown: in lower case, as they stand in a URL too. */
  readonly secrets: readonly string[];
}

export interface Settings {
  readonly definition: Definition;
  readonly options: ClientOptions;
}

/** The part of a client that functions need. */
export class ClientCore {
  readonly #settings: Settings;

  constructor(definition: Definition, options: ClientOptions) {
    this.#settings = { definition, options };
  }

  /** @internal */
  get _settings(): Settings {
    return this.#settings;
  }
}
