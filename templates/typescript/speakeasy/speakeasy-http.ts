// A client of HTTP that programs can be given in place of `fetch`: sends by a fetcher, with functions that see each
// request before it is sent, each response, and each failure.

export type Awaitable<T> = T | Promise<T>;

/** As the global `fetch`. */
export type Fetcher = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

export interface HTTPClientOptions {
  /** In place of the global `fetch`. */
  fetcher?: Fetcher;
}

/** May answer another request, which is then sent. */
export type BeforeRequestHook = (request: Request) => Awaitable<Request | void>;
export type RequestErrorHook = (error: unknown, request: Request) => Awaitable<void>;
export type ResponseHook = (response: Response, request: Request) => Awaitable<void>;

interface Hooks {
  beforeRequest: BeforeRequestHook;
  requestError: RequestErrorHook;
  response: ResponseHook;
}
type HookLists = { [name in keyof Hooks]: Hooks[name][] };

export class HTTPClient {
  readonly #options: HTTPClientOptions;
  readonly #hooks: HookLists = { beforeRequest: [], requestError: [], response: [] };

  constructor(options: HTTPClientOptions = {}) {
    this.#options = options;
  }

  async request(request: Request): Promise<Response> {
    let sent = request;
    for (const hook of this.#hooks.beforeRequest) sent = (await hook(sent)) ?? sent;
    let response: Response;
    try {
      response = await (this.#options.fetcher ?? fetch)(sent);
    } catch (error) {
      for (const hook of this.#hooks.requestError) await hook(error, sent);
      throw error;
    }
    for (const hook of this.#hooks.response) await hook(response, sent);
    return response;
  }

  addHook<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this {
    this.#hooks[name].push(hook);
    return this;
  }

  removeHook<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this {
    const list = this.#hooks[name];
    const at = list.indexOf(hook);
    if (at >= 0) list.splice(at, 1);
    return this;
  }

  /** Another client with the same fetcher and hooks; what is added to one is not added to the other. */
  clone(): HTTPClient {
    const copy = new HTTPClient(this.#options);
    for (const hook of this.#hooks.beforeRequest) copy.addHook('beforeRequest', hook);
    for (const hook of this.#hooks.requestError) copy.addHook('requestError', hook);
    for (const hook of this.#hooks.response) copy.addHook('response', hook);
    return copy;
  }
}
