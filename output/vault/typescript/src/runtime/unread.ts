// Calls whose answer is left as it came, its body unread: credentials, retries, time limits and errors are those of any call.

import type { CallOptions, ReadAnswer } from './client.js';
import { AbortedError, RequestError } from './errors.js';
import type { APIOperation, Call, ErrorClass, Reader } from './operation.js';
import { readResponse } from './response.js';

/** What a call is to be given as options, or beside others in them. */
export type AnswerOptions = Pick<CallOptions, 'read' | 'headers'>;

/** Makes a call with these options: `(options) => client.files.get({ id }, options)`. */
export type AnswerCall = (options: AnswerOptions) => PromiseLike<unknown>;

export interface Answer {
  readonly response: Response;
  readonly call: Call;
}

/**
 * Makes a call, and gives its answer as soon as the headers are there. The body is not read: `timeoutMs` ends with the
 * headers, the call's signal also ends the body, and whoever does not want the body cancels it. What is no success is thrown
 * as by any call.
 */
export async function asResponse(call: AnswerCall): Promise<Response> {
  const { response, call: made } = await answerOf(call);
  return tied(response, made.caller);
}

/**
 * `headers`: to be sent as well. A part of a body (206) is a success. `refused`: of the successes, those that are errors, whose
 * class is given.
 */
export async function answerOf(
  call: AnswerCall,
  headers?: AnswerOptions['headers'],
  refused?: (operation: APIOperation) => { readonly [status: string]: ErrorClass },
): Promise<Answer> {
  let answer: Answer | undefined;
  const read: ReadAnswer = async (settings, response, made) => {
    const { operation } = made;
    const failures = refused?.(operation) ?? {};
    const statuses = Object.keys(operation.success).filter((status) => !failures[status]);
    const success = Object.fromEntries(['206', ...statuses].map((status) => [status, UNREAD]));
    const errors = { ...operation.errors, ...failures };
    await readResponse(settings, response, { ...made, operation: { ...operation, success, errors } });
    answer = { response, call: made };
  };
  const result = await call({ read, ...(headers && { headers }) });
  if (answer) return answer;
  // Functions give failures, methods throw them.
  throw (Object(result) as { error?: Error }).error ?? new RequestError('the call was not made with the options given');
}

const leave: Reader = () => undefined;
const UNREAD = [leave] as const;

/** The answer, its body ended by the caller's signal. Until the body is read, nothing but this answer holds it. */
function tied(response: Response, caller: AbortSignal | null | undefined): Response {
  if (!caller || !response.body?.getReader) return response;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let fail: ((error: Error) => void) | undefined;
  const stop = (): void => {
    const error = new AbortedError('aborted', caller.reason);
    fail?.(error);
    (reader ?? response.body!).cancel(error).catch(() => undefined);
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        fail = (error) => controller.error(error);
      },
      async pull(controller) {
        reader ??= response.body!.getReader();
        const { done, value } = await reader.read();
        if (caller.aborted) return stop();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => (reader ?? response.body!).cancel(reason),
    },
    { highWaterMark: 0 },
  );
  // A signal may last longer than any answer: it holds none.
  const held = new WeakRef(stop);
  caller.addEventListener('abort', () => held.deref()?.());
  if (caller.aborted) stop();
  return Object.defineProperty(new Response(body, response), 'url', { value: response.url });
}
