// The promise that methods of the class return: of the body alone, or with `.withHttp()` of body, request and response.

import type { CallOptions, ClientCore } from './client.js';
import type { APIOperation } from './operation.js';
import { type HTTPDetails, send } from './send.js';

export interface WithHTTP<T> extends HTTPDetails {
  readonly body: T;
}

export interface APIPromise<T> extends Promise<T> {
  /** The body together with the request (without its secrets) and the response. */
  withHttp(): Promise<WithHTTP<T>>;
}

/** Sends; throws where the result is a failure. */
export function invoke<T>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  options: CallOptions | undefined,
): APIPromise<T> {
  const success = send<T, unknown>(client, operation, input, options).then((result) => {
    if (!result.ok) throw result.error;
    return result;
  });
  const body = success.then(({ value }) => value);
  return Object.assign(body, {
    withHttp: async () => {
      // The rejection is reported by the promise returned here.
      body.catch(() => undefined);
      const { value, http } = await success;
      // A getter: the URL of the response, which may hold a key, is not printed with the rest.
      return {
        body: value,
        request: http.request,
        get response() {
          return http.response;
        },
      };
    },
  });
}
