// One call, from its arguments to its result: attempts, back-offs, and every failure as a value. It never rejects.

import { limited } from './attempt.js';
import type { CallOptions, ClientCore, LogEvent } from './client.js';
import { RequestError, SDKError } from './errors.js';
import type { APIOperation } from './operation.js';
import { hide, holds, type Secret, type SentRequest } from './redact.js';
import { type Built, buildRequest } from './request.js';
import { readResponse } from './response.js';
import { retriesOf } from './retry.js';
import { transport } from './transport.js';
import { uuid } from './uuid.js';

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

/** What was sent, and what came back, as far as an attempt got. `Object()`, since checkers of JavaScript take `{}` for closed. */
interface Attempt extends Partial<Built> {
  response?: Response;
}

/** What a double of fetch may leave out can be set. */
type Answer = { -readonly [name in keyof Response]: Response[name] };

export async function send<T, E>(
  client: ClientCore,
  operation: APIOperation,
  input: unknown,
  given?: CallOptions,
): Promise<Result<T, E>> {
  const { id, method } = operation;
  const settings = client._settings;
  const { options: own } = settings;
  const fetchOptions = { ...own.fetchOptions, ...given?.fetchOptions };
  const options = { ...given, fetchOptions };
  const caller = options.signal ?? fetchOptions.signal;
  const key = options.idempotencyKey === true ? uuid() : options.idempotencyKey;
  const keyed = key ?? (operation.keyedBy && (input as { [name: string]: unknown } | undefined)?.[operation.keyedBy]);
  const context: { operation: string; attempt: number; status?: number | undefined } = { operation: id, attempt: 0 };
  const retries = retriesOf(options.retries ?? own.retries);
  const secrets: Secret[] = [];
  const provided: unknown[] = [];
  /** 1 once what a provider gave was refused and the call is sent again for it, which is no retry. */
  let renewed = 0;
  let delayMs: number | undefined;
  const log = (event: LogEvent['event'], details: Partial<LogEvent>): void => {
    try {
      own.logger?.({ event, operation: id, attempt: context.attempt, ...details });
    } catch {
      // A logger must not break the call.
    }
  };
  // Held as long as the attempt lasts: Node aborts the body of a response only while its request is not collected.
  let last: Attempt = Object();
  /** What every failure tells; one of another call, which a hook or a provider made, keeps its own. */
  const failed = (thrown: unknown): SDKError => {
    const error = thrown instanceof SDKError ? thrown : new RequestError('the request cannot be sent', thrown);
    // What others throw may hold what was sent.
    if (holds(error.cause, secrets)) delete error.cause;
    if (holds(error, secrets)) error.stack = error.message = hide(error.message, secrets);
    const requestId = [...(last.response?.headers ?? [])].find(([name]) => REQUEST_ID.test(name))?.[1];
    return Object.assign(error, {
      operation: id,
      request: last.shown ?? { method, url: operation.path, headers: {} },
      attempts: context.attempt,
      requestId: requestId && hide(requestId, secrets),
      ...error,
    });
  };
  for (;;) {
    try {
      const timeoutMs = options.timeoutMs ?? own.timeoutMs ?? 60_000;
      return await limited(caller, delayMs, timeoutMs, async (signal) => {
        const attempt: Attempt = (last = Object());
        context.attempt += 1;
        const { sent, shown: request } = Object.assign(
          attempt,
          await buildRequest(settings, operation, input, options, key, context, provided, secrets, signal),
        );
        log('request', { request });
        const response = (attempt.response = (await transport(
          settings,
          operation,
          sent,
          options,
          { ...context },
          request,
          secrets,
        )) as Answer);
        // Doubles of fetch may have no more than `ok`, `status` and `json`.
        response.headers ??= new Headers();
        response.statusText ??= '';
        response.text ??= async () => JSON.stringify(await response.json());
        log('response', { status: response.status });
        return {
          ok: true,
          value: (await (options.read ?? readResponse)(settings, response, {
            operation,
            request,
            secrets,
            caller,
            timeoutMs,
            failed,
          })) as T,
          // A getter: the URL of the response, which may hold a key, is not printed with the result.
          get http() {
            return { request, response };
          },
        };
      });
    } catch (thrown) {
      const error = failed(last.once?.error ?? thrown);
      context.status = last.response?.status;
      delayMs = last.once
        ? undefined
        : provided[0] && context.status === 401 && !renewed
          ? renewed++
          : retries(error, context.attempt - renewed, method, keyed !== undefined);
      log('failure', { error, delayMs });
      if (delayMs === undefined) return { ok: false, error: error as E };
    }
  }
}

/** Usual headers with the server's own name for a request. */
const REQUEST_ID = /^((x-|x-amzn-)?request-?id|x-correlation-id|cf-ray)$/;
