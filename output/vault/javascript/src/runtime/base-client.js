// What ApiClient is made of: settings that may be changed at any time, credentials by the name of their scheme, and the
// conversions that models and programs use. Nothing is sent here.

import { encodeText, textOf } from "./encode.js";
import { applyTo } from "./apply-auth.js";
import { authenticationsOf, credentialOf, entriesOf, schemeOf } from "./credentials.js";
import { adHocOperation } from "./ad-hoc-call.js";
import { call } from "./call.js";
import { read } from "./types.js";

export const CollectionFormat = { CSV: ",", SSV: " ", TSV: "\t", PIPES: "|", MULTI: "multi" };

export class BaseClient {
  /** Prepended to every path. As long as it is unchanged, operations with servers of their own use those. */
  basePath;
  /** By scheme name. */
  authentications;
  /** Sent with every request. */
  defaultHeaders;
  /** How long one attempt may take until its body is read, in milliseconds; 0 or null for no limit. */
  timeout;
  /** Where false, GET requests carry a parameter `_` that no cache has seen. */
  cache;
  /** Sends cookies of the browser to other origins too. */
  enableCookies;
  /** Sends each attempt in place of the global `fetch`. */
  requestAgent;
  /** For `fetch`, also what a platform has of its own. */
  fetchOptions;
  retries;
  /** Which redirects of GET and HEAD are followed; to another origin without credentials. */
  redirects;
  /** Around every attempt; the first is the outermost. */
  hooks;
  /** Gets events without secrets. */
  logger;
  /** Longer response bodies are refused. */
  maxResponseBytes;
  /** Values for the variables of the server's URL. */
  serverVariables;
  #definition;
  #defaultBasePath;

  constructor(definition, basePath, defaultBasePath) {
    this.#definition = definition;
    this.#defaultBasePath = defaultBasePath;
    this.basePath = basePath.replace(/\/+$/, "");
    this.authentications = authenticationsOf(definition.authentications);
    // Browsers say themselves what they are.
    const inBrowser = "document" in globalThis || "WorkerGlobalScope" in globalThis;
    this.defaultHeaders = inBrowser ? {} : { "User-Agent": definition.userAgent };
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
  get _settings() {
    const { authentications } = this;
    const schemes = {};
    const credentials = {};
    for (const [name, scheme] of entriesOf(authentications)) {
      const option = `credential ${name}`;
      schemes[name] = schemeOf(scheme, option);
      credentials[option] = credentialOf(scheme);
    }
    const definition = {
      userAgent: this.#definition.userAgent,
      servers: this.#definition.servers,
      security: this.#definition.security,
      schemes,
      globals: {},
      secrets: entriesOf(authentications).flatMap(([, { name = "authorization" }]) => [
        name.toLowerCase(),
        encodeURIComponent(name).toLowerCase(),
      ]),
    };
    const agent = this.requestAgent;
    const options = {
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

  #adjusted(request) {
    let sent = request;
    if (!this.cache && request.method === "GET") {
      const mark = request.url.includes("?") ? "&" : "?";
      sent = new Request(`${request.url}${mark}_=${Date.now()}`, request);
    }
    return this.enableCookies && typeof document !== "undefined"
      ? new Request(sent, { credentials: "include" })
      : sent;
  }

  /** A parameter's value as text. */
  paramToString(param) {
    return param === undefined || param === null ? "" : textOf(param);
  }

  /** The URL of a path, its `{parameters}` replaced. */
  buildUrl(path, pathParams, apiBasePath) {
    const url = (apiBasePath ?? this.basePath) + (path.startsWith("/") ? path : `/${path}`);
    return url.replace(/\{([^{}]+)\}/g, (whole, name) =>
      Object.hasOwn(pathParams, name) ? encodeText(this.paramToString(pathParams[name])) : whole,
    );
  }

  isJsonMime(contentType) {
    return (
      Boolean(contentType) && /^application\/([\w.+-]+\+)?json(;.*)?$/i.test(contentType.trim())
    );
  }

  /** The first that is JSON, else the first. */
  jsonPreferredMime(contentTypes) {
    return contentTypes.find((type) => this.isJsonMime(type)) ?? contentTypes[0];
  }

  /** Whether the value is sent as a file. */
  isFileParam(param) {
    return param instanceof Blob || param instanceof ArrayBuffer || ArrayBuffer.isView(param);
  }

  /** Without those that are not given; values that are neither files nor lists as text. */
  normalizeParams(params) {
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
  buildCollectionParam(param, collectionFormat) {
    if (param === null || param === undefined) return param;
    const texts = param.map((item) => this.paramToString(item));
    switch (collectionFormat) {
      case "csv":
        return texts.map(encodeText).join(",");
      case "ssv":
      case "space":
        return texts.map(encodeText).join(" ");
      case "tsv":
        return texts.map(encodeText).join("\t");
      case "pipes":
        return texts.map(encodeText).join("|");
      case "multi":
        return texts;
      case "passthrough":
        return param;
      default:
        throw new Error(`Unknown collection format: ${String(collectionFormat)}`);
    }
  }

  /** Sends any request through this client's settings. */
  callApi(...args) {
    const { operation, input, options, callback } = adHocOperation(args);
    return call(this, operation, input, { _options: options }, callback);
  }

  /** The body of a response, or its text, as a value of the type; null without a body. */
  deserialize(response, returnType) {
    if (response === null || returnType === null || response.status === 204) return null;
    const { body, text } = response;
    const isEmpty =
      typeof body === "object" &&
      body !== null &&
      !Array.isArray(body) &&
      Object.keys(body).length === 0;
    return BaseClient.convertToType((isEmpty ? undefined : body) ?? text, returnType);
  }

  /** The servers of the document. */
  hostSettings() {
    return this.#definition.servers.map((server) => {
      if (typeof server === "string") return { url: server };
      const variables = Object.entries(server.variables).map(([name, [value, allowed]]) => [
        name,
        { default_value: value, ...(allowed === undefined ? {} : { enum_values: allowed }) },
      ]);
      return { url: server.url, variables: Object.fromEntries(variables) };
    });
  }

  /** Puts credentials into a request of a program's own, which has `set`, `auth` and `query` as superagent's have. */
  applyAuthToRequest(request, authNames) {
    applyTo(request, authNames, this.authentications);
  }

  /** The URL of a server of the document, its variables replaced. */
  getBasePathFromSettings(index, variables = {}) {
    const servers = this.#definition.servers;
    const server = servers[index];
    if (server === undefined)
      throw new Error(
        `Invalid index ${index} when selecting the host settings. Must be less than ${servers.length}`,
      );
    return typeof server === "string" ? server : server.expand(server, variables);
  }

  /** Whether a value is a plain object, which is written as JSON. */
  static canBeJsonified(value) {
    return Object.prototype.toString.call(value) === "[object Object]";
  }

  static parseDate(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(text);
  }

  /** A value of wire JSON as `type` wants it; primitives are turned into the type's. */
  static convertToType(data, type) {
    if (data === null || data === undefined) return data;
    switch (type) {
      case "Boolean":
        return Boolean(data);
      case "Integer":
        return Number.parseInt(String(data), 10);
      case "Number":
        return Number.parseFloat(String(data));
      case "String":
        return String(data);
      case "Date":
        return this.parseDate(String(data));
      default:
        return read(data, type);
    }
  }

  /** Adds what `data` has to the list or map `obj`. */
  static constructFromObject(data, obj, itemType) {
    if (typeof data !== "object" || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (!Object.hasOwn(data, key)) continue;
      Object.defineProperty(obj, key, {
        value: BaseClient.convertToType(value, itemType),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }
}
