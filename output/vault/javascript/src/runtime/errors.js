// The six kinds of failure. Each error has a literal `kind` to switch on, and keeps its `cause`. `instanceof` looks at
// names along the class chain, so it also works between two copies of this package.

import { packageName } from "../package.js";

/** What every error of this package extends. */
export class SDKError extends Error {
  static id = "SDKError";
  static origin = packageName;

  /** `details`: what else the error shows. The headers of a response are not shown, but can be read. */
  constructor(message, cause, details) {
    super(message, cause && { cause });
    Object.assign(this, details, { name: new.target.id });
    Object.defineProperty(this, "headers", { enumerable: false });
  }

  static [Symbol.hasInstance](value) {
    const { id, origin } = this;
    let type = value?.constructor;
    while (
      type &&
      type !== this &&
      !(Object.hasOwn(this, "id") && type.id === id && type.origin === origin)
    ) {
      type = Object.getPrototypeOf(type);
    }
    return !!type;
  }
}

/** The server answered with a status that is not a success. */
export class APIError extends SDKError {
  static id = "APIError";
  kind = "api";

  constructor(init) {
    super(init.message ?? `${init.status} ${init.statusText}`, undefined, init);
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
