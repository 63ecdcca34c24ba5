// Calls of a client whose options, results or errors have the form that programs of a Speakeasy SDK expect. Each of the
// three is a function that the operation names, and is left out where it does not.

import { bodyOf, httpOf, type APIPromise, type WithHTTP } from './promise.js';
import type { CallOptions, ClientCore, ClientOptions } from './client.js';
import type { DecodeError, SDKError } from './errors.js';
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

/** Throws where the result is a failure. `withHttp` gives the bare body, and is there too where that cannot be decoded. */
export function invoke<T>(
  client: ClientCore,
  operation: SpeakeasyOperation,
  input: unknown,
  options: Options = {},
): APIPromise<T> {
  const plain = sentAsPlain<T>(client, operation, input, options);
  const result = plain.then((found) => told<T, Error>(operation, found));
  const shaped = result.then((found) => {
    const body = bodyOf(found);
    return found.ok && operation.envelope ? (enveloped(operation, found.http, body) as T) : body;
  });
  return Object.assign(shaped, {
    withHttp: async (): Promise<WithHTTP<T>> => {
      // The rejection is reported by the promise returned here.
      shaped.catch(() => undefined);
      const [sent, found] = await Promise.all([plain, result]);
      if (!found.ok && !sent.ok && sent.error.kind !== 'decode') throw found.error;
      const { request, response } = sent.ok ? sent.http : httpOf(sent.error);
      // Getters, as in promise.ts: clients without these options are not to pay for a function that both share.
      return {
        request,
        get body() {
          return bodyOf(found);
        },
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
  return told<T, E>(operation, await sentAsPlain<T>(client, operation, input, options));
}

function sentAsPlain<T>(
  client: ClientCore,
  operation: SpeakeasyOperation,
  input: unknown,
  options: Options,
): Promise<Result<T, DecodeError>> {
  const own =
    operation.optionsOf?.(options as SpeakeasyCallOptions, client._settings.options) ?? (options as CallOptions);
  return sendPlain(client, operation, input, own);
}

/** With the error that programs expect. */
function told<T, E>({ errorOf }: SpeakeasyOperation, result: Result<T, DecodeError>): Result<T, E> {
  if (result.ok) return result;
  return { ok: false, error: (errorOf ? errorOf(result.error) : result.error) as E };
}

function enveloped({ envelope, members = {} }: SpeakeasyOperation, http: HTTPDetails, body: unknown): unknown {
  return envelope?.(http, byStatus(members, http.response.status), body);
}
