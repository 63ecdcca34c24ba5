// What ApiClient is made of: settings that may be changed at any time, credentials by the name of their scheme, and the
// conversions that models and programs use. Nothing is sent here.

import type { ClientOptions, Hook, LogEvent, RetryConfig, Settings } from "./client.js";
import type { Security, Server } from "./operation.js";
import { type AuthorizedRequest } from "./apply-auth.js";
import type { Authentication, Scheme } from "./credentials.js";
import { type AdHocCall } from "./ad-hoc-call.js";
import { type Callback, type PendingCall } from "./call.js";
import { type ValueType } from "./types.js";
/** What the document says for all operations. */
export interface ClientDefinition {
  readonly userAgent: string;
  readonly servers: readonly Server[];
  readonly security: Security;
  readonly authentications: {
    readonly [scheme: string]: Scheme;
  };
}
/** A server: its URL, and what its variables may be. */
export interface HostSettings {
  readonly url: string;
  readonly variables?: {
    readonly [name: string]: HostVariable;
  };
}
export interface HostVariable {
  readonly default_value: string;
  readonly enum_values?: readonly string[];
}
export declare const CollectionFormat: {
  readonly CSV: ",";
  readonly SSV: " ";
  readonly TSV: "\t";
  readonly PIPES: "|";
  readonly MULTI: "multi";
};
export declare class BaseClient {
  #private;
  /** Prepended to every path. As long as it is unchanged, operations with servers of their own use those. */
  basePath: string;
  /** By scheme name. */
  authentications: {
    [scheme: string]: Authentication;
  };
  /** Sent with every request. */
  defaultHeaders: {
    [name: string]: string;
  };
  /** How long one attempt may take until its body is read, in milliseconds; 0 or null for no limit. */
  timeout: number | null;
  /** Where false, GET requests carry a parameter `_` that no cache has seen. */
  cache: boolean;
  /** Sends cookies of the browser to other origins too. */
  enableCookies: boolean;
  /** Sends each attempt in place of the global `fetch`. */
  requestAgent: ((request: Request, init?: RequestInit) => Promise<Response>) | null;
  /** For `fetch`, also what a platform has of its own. */
  fetchOptions: ClientOptions["fetchOptions"];
  retries: RetryConfig | undefined;
  /** Which redirects of GET and HEAD are followed; to another origin without credentials. */
  redirects: "all" | "same-origin" | "none" | undefined;
  /** Around every attempt; the first is the outermost. */
  hooks: readonly Hook[];
  /** Gets events without secrets. */
  logger: ((event: LogEvent) => void) | undefined;
  /** Longer response bodies are refused. */
  maxResponseBytes: number | undefined;
  /** Values for the variables of the server's URL. */
  serverVariables: {
    readonly [name: string]: string | undefined;
  };
  constructor(definition: ClientDefinition, basePath: string, defaultBasePath: string);
  /** The settings of one call, as they are now. @internal */
  get _settings(): Settings;
  /** A parameter's value as text. */
  paramToString(param: unknown): string;
  /** The URL of a path, its `{parameters}` replaced. */
  buildUrl(
    path: string,
    pathParams: {
      readonly [name: string]: unknown;
    },
    apiBasePath?: string,
  ): string;
  isJsonMime(contentType: string | null | undefined): boolean;
  /** The first that is JSON, else the first. */
  jsonPreferredMime(contentTypes: readonly string[]): string | undefined;
  /** Whether the value is sent as a file. */
  isFileParam(param: unknown): boolean;
  /** Without those that are not given; values that are neither files nor lists as text. */
  normalizeParams(params: { readonly [name: string]: unknown }): {
    [name: string]: unknown;
  };
  /** A list as one text, or as a list of texts for `multi`. */
  buildCollectionParam(
    param: readonly unknown[] | null | undefined,
    collectionFormat: "csv" | "ssv" | "space" | "tsv" | "pipes" | "multi" | "passthrough",
  ): string | readonly unknown[] | null | undefined;
  /** Sends any request through this client's settings. */
  callApi<T>(...args: AdHocCall<Callback<T>>): Promise<T> | PendingCall;
  /** The body of a response, or its text, as a value of the type; null without a body. */
  deserialize(
    response: {
      readonly status?: number;
      readonly body?: unknown;
      readonly text?: string | undefined;
    } | null,
    returnType: ValueType | null,
  ): unknown;
  /** The servers of the document. */
  hostSettings(): readonly HostSettings[];
  /** Puts credentials into a request of a program's own, which has `set`, `auth` and `query` as superagent's have. */
  applyAuthToRequest(request: AuthorizedRequest, authNames: readonly string[]): void;
  /** The URL of a server of the document, its variables replaced. */
  getBasePathFromSettings(
    index: number,
    variables?: {
      readonly [name: string]: string;
    },
  ): string;
  /** Whether a value is a plain object, which is written as JSON. */
  static canBeJsonified(value: unknown): boolean;
  static parseDate(text: string): Date;
  /** A value of wire JSON as `type` wants it; primitives are turned into the type's. */
  static convertToType(data: unknown, type: ValueType): unknown;
  /** Adds what `data` has to the list or map `obj`. */
  static constructFromObject(data: unknown, obj: unknown, itemType: ValueType): void;
}
