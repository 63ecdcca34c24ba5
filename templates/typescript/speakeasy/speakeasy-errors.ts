// Errors under the names, and with the members, that programs of a Speakeasy SDK look for. Each is still an SDKError
// with `kind`, `operation`, `request` and `attempts`.

import {
  AbortedError,
  APIError,
  type APIErrorInit,
  ConnectionError,
  type DecodeError,
  type FailureKind,
  RequestError,
  SDKError,
  TimeoutError,
} from './errors.js';
import { type HTTPMetadata, metadataOf } from './speakeasy-envelope.js';

/** The base of errors that the server answered; its members are not taken by those of a body. */
export class ResponseError<Data = unknown> extends APIError<Data> {
  static override readonly id: string = 'ResponseError';
  // `APIError` is the name of a class above and of one below: the origin tells them apart.
  static override readonly origin: string = `${SDKError.origin}/models/errors`;
  declare readonly statusCode: number;
  declare readonly contentType: string;
  /** The decoded body. */
  declare readonly data$: Data;
  /** Made of what the error holds: its body can be read. */
  declare readonly rawResponse: Response;
  declare readonly httpMeta: HTTPMetadata;

  constructor(init: APIErrorInit<Data>) {
    const { status, statusText, headers, body, data, request } = init;
    const said = (data as { message?: unknown } | undefined)?.message;
    super(typeof said === 'string' ? { ...init, message: said } : init);
    const fields = typeof data === 'object' && !Array.isArray(data) ? Object.entries(data ?? {}) : [];
    for (const [name, value] of fields) if (!OWN.has(name) && !(name in this)) Object.assign(this, { [name]: value });
    const response = (): Response =>
      new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers });
    const contentType = headers.get('content-type') ?? '';
    const hidden = { statusCode: status, contentType, data$: data ?? {}, httpMeta: metadataOf(request, response) };
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(this, name, { value });
    Object.defineProperty(this, 'rawResponse', { get: response });
  }
}

const OWN = new Set(
  'name message stack cause operation request attempts requestId statusCode contentType data$ rawResponse httpMeta'.split(
    ' ',
  ),
);

/** What the call was given, or what the server answered, is not what the document says. */
export class SDKValidationError extends SDKError {
  static override readonly id: string = 'SDKValidationError';
  override readonly kind: FailureKind = 'request';
  /** What was refused, where it is known: the text of a body that cannot be read. */
  declare readonly rawValue: unknown;
  declare readonly rawMessage: string;

  /** The message, and what was refused. */
  pretty(): string {
    return this.rawValue === undefined ? this.message : `${this.message}\n${String(this.rawValue)}`;
  }
}

/** A success arrived whose body cannot be read. */
export class ResponseValidationError extends SDKValidationError {
  static override readonly id: string = 'ResponseValidationError';
  override readonly kind: FailureKind = 'decode';
  declare readonly statusCode: number;
  declare readonly body: string;
  declare readonly headers: Headers;
}

/** What failed without an answer: every error below. */
export abstract class HTTPClientError extends SDKError {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return [ConnectionError, RequestTimeoutError, RequestAbortedError, InvalidRequestError, UnexpectedClientError].some(
      (type) => value instanceof type,
    );
  }
}

export class RequestTimeoutError extends TimeoutError {
  static override readonly id: string = 'RequestTimeoutError';
}

export class RequestAbortedError extends AbortedError {
  static override readonly id: string = 'RequestAbortedError';
}

/** No request can be made of the options, such as a URL that is none. */
export class InvalidRequestError extends RequestError {
  static override readonly id: string = 'InvalidRequestError';
}

/** A hook, a provider of credentials or the platform threw. */
export class UnexpectedClientError extends RequestError {
  static override readonly id: string = 'UnexpectedClientError';
}

/** Every failure that is not a declared response. */
export type SpeakeasyFailure =
  | ResponseError
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | UnexpectedClientError
  | SDKValidationError;

/** The same failure under the other name. */
export function speakeasyError(error: SDKError): SDKError {
  const { message, cause, name: _name, kind, ...rest } = error;
  const details = { ...rest, headers: (error as Partial<DecodeError>).headers };
  switch (kind) {
    case 'timeout':
      return new RequestTimeoutError(message, cause, details);
    case 'aborted':
      return new RequestAbortedError(message, cause, details);
    case 'decode': {
      const { status, body } = error as DecodeError;
      const more = { statusCode: status, rawValue: body, rawMessage: message };
      return new ResponseValidationError(message, cause, { ...details, ...more });
    }
    case 'request':
      if (cause) return new UnexpectedClientError(message, cause, details);
      if (/^the server URL/.test(message)) return new InvalidRequestError(message, cause, details);
      return new SDKValidationError(message, cause, { ...details, rawMessage: message });
    default:
      return error;
  }
}
