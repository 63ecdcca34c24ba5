// One call, from its arguments to its result: attempts, back-offs, and every failure as a value. It never rejects.

import type { CallOptions, ClientCore, LogEvent } from './client.js';
import { pause, startAttempt } from './attempt.js';
import { RequestError, SDKError } from './errors.js';
import type { APIOperation } from './operation.js';
import { redactHeaders, redactURL, type SentRequest } from './redact.js';
import { buildRequest } from './request.js';
import { readResponse } from './response.js';
import { retriesOf } from './retry.js';
import { transport } from './transport.js';

export type Result<T, E = SDKError> = Success<T> | Failure<E>;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly http: HTTPDetails;
}

export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}

/** What was sent, without its secrets, and what came back; the body of `response` is read already. */
export interface HTTPDetails {
  readonly request: SentRequest;
  readonly response: Response;
}

export async function send<T, E>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<Result<T, E>> {
  try {
    const { value, http } = await call<T>(client, operation, input, options ?? {});
    // Not enumerable: the URL of the response, which may hold a key, is not printed with the result.
    return Object.defineProperty({ ok: true, value }, 'http', { value: http }) as Success<T>;
  } catch (error) {
    return {
      ok: false,
      error: (error instanceof SDKError ? error : new RequestError('the request cannot be built', error)) as E,
    };
  }
}

async function call<T>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  options: CallOptions,
): Promise<{ value: T; http: HTTPDetails }> {
  const settings = client._settings;
  const own = settings.options;
  const caller = options.signal ?? options.fetchOptions?.signal;
  const retries = retriesOf(options.retries ?? own.retries);
  const key = options.idempotencyKey === true ? crypto.randomUUID() : options.idempotencyKey;
  const keyed = key ?? (operation.keyedBy && (input as { [name: string]: unknown } | undefined)?.[operation.keyedBy]);
  const context = { operation: operation.id, attempt: 0 };
  const log = (event: LogEvent['event'], details: Partial<LogEvent>): void => {
    try {
      own.logger?.({ event, ...context, ...details });
    } catch {
      // A logger must not break the call.
    }
  };
  for (;;) {
    context.attempt += 1;
    const attempt = startAttempt(caller, options.timeoutMs ?? own.timeoutMs ?? 60_000);
    let once: boolean | undefined;
    let failure: unknown;
    try {
      const built = await attempt.race(buildRequest(settings, operation, input, options, key));
      ({ once } = built);
      const { method } = operation;
      const { secrets } = settings.definition;
      const sent: SentRequest = {
        method,
        url: redactURL(built.url, secrets),
        headers: redactHeaders(built.init.headers, secrets),
      };
      log('request', { request: sent });
      const request = new Request(built.url, { ...built.init, signal: attempt.signal });
      const response = await attempt.race(transport(settings, request, { ...context }));
      log('response', { status: response.status });
      const value = await attempt.race(readResponse(settings, operation, response, sent));
      return { value: value as T, http: { request: sent, response } };
    } catch (error) {
      failure = error;
    } finally {
      attempt.end();
    }
    const delayMs = once ? undefined : retries(failure, context.attempt, operation.method, keyed !== undefined);
    log('failure', { error: failure as Error, delayMs });
    if (delayMs === undefined) throw failure;
    await pause(delayMs, caller);
  }
}
