// The promise that methods of the class return: of the body alone, or with `.withHttp()` of body, request and response.

import type { HTTPDetails, Result } from './send.js';

export interface WithHTTP<T> extends HTTPDetails {
  readonly body: T;
}

export interface APIPromise<T> extends Promise<T> {
  /** The body together with the request (without its secrets) and the response. */
  withHttp(): Promise<WithHTTP<T>>;
}

/** Throws the error of a result. */
export function unwrap<T, E>(pending: Promise<Result<T, E>>): APIPromise<T> {
  const body = pending.then((result) => success(result).value);
  return Object.assign(body, {
    withHttp: async () => {
      // The rejection is reported by the promise returned here.
      body.catch(() => undefined);
      const { value, http } = success(await pending);
      // Not enumerable: the URL of the response, which may hold a key, is not printed with the rest.
      const shown = { body: value, request: http.request };
      return Object.defineProperty(shown, 'response', { value: http.response }) as WithHTTP<T>;
    },
  });
}

function success<T, E>(result: Result<T, E>): Extract<Result<T, E>, { ok: true }> {
  if (!result.ok) throw result.error;
  return result;
}
