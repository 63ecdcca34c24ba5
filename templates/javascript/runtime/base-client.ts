// What ApiClient is made of: settings that may be changed at any time, credentials by the name of their scheme, and the
// conversions that models and programs use. Nothing is sent here.

import type { ClientOptions, Definition, Hook, LogEvent, RetryConfig, Settings } from './client.js';
import { encodeText, textOf } from './encode.js';
import type { Security, SecurityScheme, Server } from './operation.js';
import { applyTo, type AuthorizedRequest } from './apply-auth.js';
import { authenticationsOf, credentialOf, entriesOf, schemeOf } from './credentials.js';
import type { Authentication, Scheme } from './credentials.js';
import { adHocOperation, type AdHocCall } from './ad-hoc-call.js';
import { call, type Callback, type PendingCall } from './call.js';
import { read, type ValueType } from './types.js';

/** What the document says for all operations. */
export interface ClientDefinition {
  readonly userAgent: string;
  readonly servers: readonly Server[];
  readonly security: Security;
  readonly authentications: { readonly [scheme: string]: Scheme };
}

/** A server: its URL, and what its variables may be. */
export interface HostSettings {
  readonly url: string;
  readonly variables?: { readonly [name: string]: HostVariable };
}

export interface HostVariable {
  readonly default_value: string;
  readonly enum_values?: readonly string[];
}

export const CollectionFormat = { CSV: ',', SSV: ' ', TSV: '\t', PIPES: '|', MULTI: 'multi' } as const;

export class BaseClient {
  /** Prepended to every path. As long as it is unchanged, operations with servers of their own use those. */
  basePath: string;
  /** By scheme name. */
  authentications: { [scheme: string]: Authentication };
  /** Sent with every request. */
  defaultHeaders: { [name: string]: string };
  /** How long one attempt may take until its body is read, in milliseconds; 0 or null for no limit. */
  timeout: number | null;
  /** Where false, GET requests carry a parameter `_` that no cache has seen. */
  cache: boolean;
  /** Sends cookies of the browser to other origins too. */
  enableCookies: boolean;
  /** Sends each attempt in place of the global `fetch`. */
  requestAgent: ((request: Request, init?: RequestInit) => Promise<Response>) | null;
  /** For `fetch`, also what a platform has of its own. */
  fetchOptions: ClientOptions['fetchOptions'];
  retries: RetryConfig | undefined;
  /** Which redirects of GET and HEAD are followed; to another origin without credentials. */
  redirects: 'all' | 'same-origin' | 'none' | undefined;
  /** Around every attempt; the first is the outermost. */
  hooks: readonly Hook[];
  /** Gets events without secrets. */
  logger: ((event: LogEvent) => void) | undefined;
  /** Longer response bodies are refused. */
  maxResponseBytes: number | undefined;
  /** Values for the variables of the server's URL. */
  serverVariables: { readonly [name: string]: string | undefined };
  readonly #definition: ClientDefinition;
  readonly #defaultBasePath: string;

  constructor(definition: ClientDefinition, basePath: string, defaultBasePath: string) {
    this.#definition = definition;
    this.#defaultBasePath = defaultBasePath;
    this.basePath = basePath.replace(/\/+$/, '');
    this.authentications = authenticationsOf(definition.authentications);
    // Browsers say themselves what they are.
    const inBrowser = 'document' in globalThis || 'WorkerGlobalScope' in globalThis;
    this.defaultHeaders = inBrowser ? {} : { 'User-Agent': definition.userAgent };
    this.timeout = 60_000;
    this.cache = true;
    this.enableCookies = false;
    this.requestAgent = null;
    this.fetchOptions = undefined;
    this.retries = undefined;
    this.redirects = undefined;
    this.hooks = [];
    this.logger = undefined;
    this.maxResponseBytes = undefined;
    this.serverVariables = {};
  }

  /** The settings of one call, as they are now. @internal */
  get _settings(): Settings {
    const { authentications } = this;
    const schemes: { [name: string]: SecurityScheme } = {};
    const credentials: { [option: string]: unknown } = {};
    for (const [name, scheme] of entriesOf(authentications)) {
      const option = `credential ${name}`;
      schemes[name] = schemeOf(scheme, option);
      credentials[option] = credentialOf(scheme);
    }
    const definition: Definition = {
      userAgent: this.#definition.userAgent,
      servers: this.#definition.servers,
      security: this.#definition.security,
      schemes,
      globals: {},
      secrets: entriesOf(authentications).flatMap(([, { name = 'authorization' }]) => [
        name.toLowerCase(),
        encodeURIComponent(name).toLowerCase(),
      ]),
    };
    const agent = this.requestAgent;
    const options: ClientOptions = {
      ...credentials,
      ...(this.basePath === this.#defaultBasePath ? {} : { serverURL: this.basePath }),
      timeoutMs: this.timeout ?? 0,
      fetchOptions: this.fetchOptions,
      retries: this.retries,
      redirects: this.redirects,
      headers: this.defaultHeaders,
      fetch: async (request, init) => {
        const sent = this.#adjusted(request);
        return agent === null ? fetch(sent, init) : agent(sent, init);
      },
      hooks: this.hooks,
      logger: this.logger,
      maxResponseBytes: this.maxResponseBytes,
      serverVariables: this.serverVariables,
    };
    return { definition, options };
  }

  #adjusted(request: Request): Request {
    let sent = request;
    if (!this.cache && request.method === 'GET') {
      const mark = request.url.includes('?') ? '&' : '?';
      sent = new Request(`${request.url}${mark}_=${Date.now()}`, request);
    }
    return this.enableCookies && typeof document !== 'undefined' ? new Request(sent, { credentials: 'include' }) : sent;
  }

  /** A parameter's value as text. */
  paramToString(param: unknown): string {
    return param === undefined || param === null ? '' : textOf(param);
  }

  /** The URL of a path, its `{parameters}` replaced. */
  buildUrl(path: string, pathParams: { readonly [name: string]: unknown }, apiBasePath?: string): string {
    const url = (apiBasePath ?? this.basePath) + (path.startsWith('/') ? path : `/${path}`);
    return url.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
      Object.hasOwn(pathParams, name) ? encodeText(this.paramToString(pathParams[name])) : whole,
    );
  }

  isJsonMime(contentType: string | null | undefined): boolean {
    return Boolean(contentType) && /^application\/([\w.+-]+\+)?json(;.*)?$/i.test(contentType!.trim());
  }

  /** The first that is JSON, else the first. */
  jsonPreferredMime(contentTypes: readonly string[]): string | undefined {
    return contentTypes.find((type) => this.isJsonMime(type)) ?? contentTypes[0];
  }

  /** Whether the value is sent as a file. */
  isFileParam(param: unknown): boolean {
    return param instanceof Blob || param instanceof ArrayBuffer || ArrayBuffer.isView(param);
  }

  /** Without those that are not given; values that are neither files nor lists as text. */
  normalizeParams(params: { readonly [name: string]: unknown }): { [name: string]: unknown } {
    return Object.fromEntries(
      Object.entries(params)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) => [
          name,
          this.isFileParam(value) || Array.isArray(value) ? value : this.paramToString(value),
        ]),
    );
  }

  /** A list as one text, or as a list of texts for `multi`. */
  buildCollectionParam(
    param: readonly unknown[] | null | undefined,
    collectionFormat: 'csv' | 'ssv' | 'space' | 'tsv' | 'pipes' | 'multi' | 'passthrough',
  ): string | readonly unknown[] | null | undefined {
    if (param === null || param === undefined) return param;
    const texts = param.map((item) => this.paramToString(item));
    switch (collectionFormat) {
      case 'csv':
        return texts.map(encodeText).join(',');
      case 'ssv':
      case 'space':
        return texts.map(encodeText).join(' ');
      case 'tsv':
        return texts.map(encodeText).join('\t');
      case 'pipes':
        return texts.map(encodeText).join('|');
      case 'multi':
        return texts;
      case 'passthrough':
        return param;
      default:
        throw new Error(`Unknown collection format: ${String(collectionFormat)}`);
    }
  }

  /** Sends any request through this client's settings. */
  callApi<T>(...args: AdHocCall<Callback<T>>): Promise<T> | PendingCall {
    const { operation, input, options, callback } = adHocOperation(args);
    return call<T>(this, operation, input, { _options: options }, callback as Callback<T> | undefined);
  }

  /** The body of a response, or its text, as a value of the type; null without a body. */
  deserialize(
    response: { readonly status?: number; readonly body?: unknown; readonly text?: string | undefined } | null,
    returnType: ValueType | null,
  ): unknown {
    if (response === null || returnType === null || response.status === 204) return null;
    const { body, text } = response;
    const isEmpty = typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
    return BaseClient.convertToType((isEmpty ? undefined : body) ?? text, returnType);
  }

  /** The servers of the document. */
  hostSettings(): readonly HostSettings[] {
    return this.#definition.servers.map((server) => {
      if (typeof server === 'string') return { url: server };
      const variables = Object.entries(server.variables).map(([name, [value, allowed]]): [string, HostVariable] => [
        name,
        { default_value: value, ...(allowed === undefined ? {} : { enum_values: allowed }) },
      ]);
      return { url: server.url, variables: Object.fromEntries(variables) };
    });
  }

  /** Puts credentials into a request of a program's own, which has `set`, `auth` and `query` as superagent's have. */
  applyAuthToRequest(request: AuthorizedRequest, authNames: readonly string[]): void {
    applyTo(request, authNames, this.authentications);
  }

  /** The URL of a server of the document, its variables replaced. */
  getBasePathFromSettings(index: number, variables: { readonly [name: string]: string } = {}): string {
    const servers = this.#definition.servers;
    const server = servers[index];
    if (server === undefined)
      throw new Error(`Invalid index ${index} when selecting the host settings. Must be less than ${servers.length}`);
    return typeof server === 'string' ? server : server.expand(server, variables);
  }

  /** Whether a value is a plain object, which is written as JSON. */
  static canBeJsonified(value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Object]';
  }

  static parseDate(text: string): Date {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(text);
  }

  /** A value of wire JSON as `type` wants it; primitives are turned into the type's. */
  static convertToType(data: unknown, type: ValueType): unknown {
    if (data === null || data === undefined) return data;
    switch (type) {
      case 'Boolean':
        return Boolean(data);
      case 'Integer':
        return Number.parseInt(String(data), 10);
      case 'Number':
        return Number.parseFloat(String(data));
      case 'String':
        return String(data);
      case 'Date':
        return this.parseDate(String(data));
      default:
        return read(data, type);
    }
  }

  /** Adds what `data` has to the list or map `obj`. */
  static constructFromObject(data: unknown, obj: unknown, itemType: ValueType): void {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (!Object.hasOwn(data, key)) continue;
      Object.defineProperty(obj as object, key, {
        value: BaseClient.convertToType(value, itemType),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }
}
