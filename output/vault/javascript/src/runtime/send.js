// One call, from its arguments to its result: attempts, back-offs, and every failure as a value. It never rejects.

import { pause, startAttempt } from "./attempt.js";
import { RequestError, SDKError } from "./errors.js";
import { redact } from "./redact.js";
import { buildRequest } from "./request.js";
import { readResponse } from "./response.js";
import { retriesOf } from "./retry.js";
import { transport } from "./transport.js";

export async function send(client, operation, input, options) {
  try {
    const { value, http } = await call(client, operation, input, options ?? {});
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
      error:
        error instanceof SDKError ? error : new RequestError("the request cannot be sent", error),
    };
  }
}

async function call(client, operation, input, options) {
  const settings = client._settings;
  const own = settings.options;
  const caller = options.signal ?? options.fetchOptions?.signal;
  const retries = retriesOf(options.retries ?? own.retries);
  const key = options.idempotencyKey === true ? crypto.randomUUID() : options.idempotencyKey;
  const keyed = key ?? (operation.keyedBy && input?.[operation.keyedBy]);
  const context = { operation: operation.id, attempt: 0 };
  const log = (event, details) => {
    try {
      own.logger?.({ event, ...context, ...details });
    } catch {
      // A logger must not break the call.
    }
  };
  for (;;) {
    context.attempt += 1;
    const attempt = startAttempt(caller, options.timeoutMs ?? own.timeoutMs ?? 60_000);
    let once;
    const work = async () => {
      const { url, init, ...built } = await buildRequest(settings, operation, input, options, key);
      ({ once } = built);
      const request = redact(operation.method, url, init.headers, settings.definition.secrets);
      log("request", { request });
      const sent = new Request(url, { ...init, signal: attempt.signal });
      const response = await transport(settings, sent, { ...context });
      log("response", { status: response.status });
      const value = await readResponse(settings, operation, response, request);
      return { value: value, http: { request, response } };
    };
    try {
      return await attempt.race(work());
    } catch (error) {
      const delayMs = once
        ? undefined
        : retries(error, context.attempt, operation.method, keyed !== undefined);
      log("failure", { error: error, delayMs });
      if (delayMs === undefined) throw error;
      await pause(delayMs, caller);
    } finally {
      attempt.end();
    }
  }
}
