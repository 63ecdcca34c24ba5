// Calls of a client whose options, results or errors have the form that programs of a Speakeasy SDK expect. Each of the
// three is a function that the operation names, and is left out where it does not.

import type { APIPromise, WithHTTP } from './promise.js';
import type { CallOptions, ClientCore, ClientOptions } from './client.js';
import type { SDKError } from './errors.js';
import type { APIOperation } from './operation.js';
import { byStatus } from './response.js';
import { type HTTPDetails, type Result, send as sendPlain } from './send.js';
import type { SpeakeasyCallOptions } from './speakeasy-options.js';

export interface SpeakeasyOperation extends APIOperation {
  readonly optionsOf?: (options: SpeakeasyCallOptions, client: ClientOptions) => CallOptions;
  /** What the call gives for a body and the member that holds it. */
  readonly envelope?: (http: HTTPDetails, member: string | undefined, body: unknown) => unknown;
  /** By status, the member of the envelope that holds the body. */
  readonly members?: { readonly [status: string]: string };
  readonly errorOf?: (error: SDKError) => Error;
}

type Options = CallOptions | SpeakeasyCallOptions;

/** Never rejects. */
export async function send<T, E>(
  client: ClientCore,
  operation: SpeakeasyOperation,
  input: unknown,
  options: Options = {},
): Promise<Result<T, E>> {
  const result = await sent<T, E>(client, operation, input, options);
  if (!result.ok || !operation.envelope) return result;
  const { http } = result;
  // A getter, as without an envelope: the URL of the response may hold a key.
  return {
    ok: true,
    value: enveloped(operation, http, result.value) as T,
    get http() {
      return http;
    },
  };
}

/** Throws where the result is a failure. `withHttp` gives the bare body. */
export function invoke<T>(
  client: ClientCore,
  operation: SpeakeasyOperation,
  input: unknown,
  options: Options = {},
): APIPromise<T> {
  const success = sent<T, unknown>(client, operation, input, options).then((result) => {
    if (!result.ok) throw result.error;
    return result;
  });
  const shaped = success.then(({ value, http }) =>
    operation.envelope ? (enveloped(operation, http, value) as T) : value,
  );
  return Object.assign(shaped, {
    withHttp: async (): Promise<WithHTTP<T>> => {
      // The rejection is reported by the promise returned here.
      shaped.catch(() => undefined);
      const { value, http } = await success;
      const { request, response } = http;
      // A getter, as in promise.ts: clients without these options are not to pay for a function that both share.
      return {
        body: value,
        request,
        get response() {
          return response;
        },
      };
    },
  });
}

async function sent<T, E>(
  client: ClientCore,
  operation: SpeakeasyOperation,
  input: unknown,
  options: Options,
): Promise<Result<T, E>> {
  const { optionsOf, errorOf } = operation;
  const own = optionsOf?.(options as SpeakeasyCallOptions, client._settings.options) ?? (options as CallOptions);
  const result = await sendPlain<T, E>(client, operation, input, own);
  return result.ok || !errorOf ? result : { ok: false, error: errorOf(result.error as SDKError) as E };
}

function enveloped({ envelope, members = {} }: SpeakeasyOperation, http: HTTPDetails, body: unknown): unknown {
  return envelope?.(http, byStatus(members, http.response.status), body);
}
