// The promise that methods of the class return: of the body alone, or with `.withHttp()` of body, request and response.

import type { CallOptions, ClientCore } from './client.js';
import type { DecodeError } from './errors.js';
import type { APIOperation } from './operation.js';
import type { SentRequest } from './redact.js';
import { type HTTPDetails, type Result, send } from './send.js';

export interface WithHTTP<T> extends HTTPDetails {
  /** Throws a DecodeError where the body cannot be decoded. */
  readonly body: T;
}

export interface APIPromise<T> extends Promise<T> {
  /**
   * The body together with the request (without its secrets) and the response. It is there too where the body cannot be
   * decoded: the text of `response` is then what came, without credentials.
   */
  withHttp(): Promise<WithHTTP<T>>;
}

/** Sends; throws where the result is a failure. */
export function invoke<T>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  options: CallOptions | undefined,
): APIPromise<T> {
  const sent = send<T, DecodeError>(client, operation, input, options);
  const body = sent.then(bodyOf);
  return Object.assign(body, {
    withHttp: async () => {
      // The rejection is reported by the promise returned here.
      body.catch(() => undefined);
      const result = await sent;
      const http = result.ok ? result.http : httpOf(result.error);
      // Getters: what cannot be read throws, and the URL of the response, which may hold a key, is not printed with the rest.
      return {
        request: http.request,
        get body() {
          return bodyOf(result);
        },
        get response() {
          return http.response;
        },
      };
    },
  });
}

/** Throws the error of a failure. */
export function bodyOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw result.error;
  return result.value;
}

/** Of a body that cannot be decoded. */
export function httpOf(error: DecodeError): HTTPDetails {
  if (error.kind !== 'decode') throw error;
  return { request: error.request as SentRequest, response: new Response(error.body, error) };
}
