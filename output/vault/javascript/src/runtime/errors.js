// The six kinds of failure. Each error has a literal `kind` to switch on, and keeps its `cause`. `instanceof` looks at
// names along the class chain, so it also works between two copies of this package.

import { packageName } from "../package.js";

/** What every error of this package extends. */
export class SDKError extends Error {
  static id = "SDKError";
  static origin = packageName;

  constructor(message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.id;
  }

  static [Symbol.hasInstance](value) {
    const named = Object.hasOwn(this, "id");
    let type = value?.constructor;
    for (; type; type = Object.getPrototypeOf(type)) {
      if (type === this || (named && type.id === this.id && type.origin === this.origin))
        return true;
    }
    return false;
  }
}

/** The server answered with a status that is not a success. */
export class APIError extends SDKError {
  static id = "APIError";
  kind = "api";
  status;
  /** The decoded body; undefined where it is empty, cut off, or not what the document promises at all. */
  data;
  /** The body as text, up to 64 KiB of it. */
  body;
  /** What was sent, without its secrets. */
  request;
  #headers;

  constructor(init) {
    super(`${init.request.method} ${init.request.url}: ${init.status} ${init.statusText}`);
    ({
      status: this.status,
      data: this.data,
      body: this.body,
      request: this.request,
      headers: this.#headers,
    } = init);
  }

  /** The headers of the response. */
  get headers() {
    return this.#headers;
  }
}

/** No complete response arrived: refused, reset, unresolved. */
export class ConnectionError extends SDKError {
  static id = "ConnectionError";
  kind = "connection";
}

/** An attempt took longer than `timeoutMs`. */
export class TimeoutError extends SDKError {
  static id = "TimeoutError";
  kind = "timeout";
}

/** The caller's signal ended the call. */
export class AbortedError extends SDKError {
  static id = "AbortedError";
  kind = "aborted";
}

/** The request could not be built; nothing was sent. */
export class RequestError extends SDKError {
  static id = "RequestError";
  kind = "request";
}

/** A success arrived whose body cannot be read. */
export class DecodeError extends SDKError {
  static id = "DecodeError";
  kind = "decode";
}
