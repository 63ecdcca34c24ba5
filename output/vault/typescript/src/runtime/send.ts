// One call, from its arguments to its result: attempts, back-offs, and every failure as a value. It never rejects.

import type { CallOptions, ClientCore, LogEvent } from './client.js';
import { pause, startAttempt } from './attempt.js';
import { RequestError, SDKError } from './errors.js';
import type { APIOperation } from './operation.js';
import { redact, type SentRequest } from './redact.js';
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
    // A getter: the URL of the response, which may hold a key, is not printed with the result.
    return {
      ok: true,
      value,
      get http() {
        return http;
      },
    };
  } catch (error) {
    return {
      ok: false,
      error: (error instanceof SDKError ? error : new RequestError('the request cannot be sent', error)) as E,
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
    const work = async (): Promise<{ value: T; http: HTTPDetails }> => {
      const { url, init, ...built } = await buildRequest(settings, operation, input, options, key);
      ({ once } = built);
      const request = redact(operation.method, url, init.headers, settings.definition.secrets);
      log('request', { request });
      const sent = new Request(url, { ...init, signal: attempt.signal });
      const response = await transport(settings, sent, { ...context });
      log('response', { status: response.status });
      const value = await readResponse(settings, operation, response, request);
      return { value: value as T, http: { request, response } };
    };
    try {
      return await attempt.race(work());
    } catch (error) {
      const delayMs = once ? undefined : retries(error, context.attempt, operation.method, keyed !== undefined);
      log('failure', { error: error as Error, delayMs });
      if (delayMs === undefined) throw error;
      await pause(delayMs, caller);
    } finally {
      attempt.end();
    }
  }
}
