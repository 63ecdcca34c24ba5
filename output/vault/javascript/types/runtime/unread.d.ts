// Calls whose answer is left as it came, its body unread: credentials, retries, time limits and errors are those of any call.

import type { CallOptions } from "./client.js";
import type { APIOperation, Call, ErrorClass } from "./operation.js";
/** What a call is to be given as options, or beside others in them. */
export type AnswerOptions = Pick<CallOptions, "read" | "headers">;
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
export declare function asResponse(call: AnswerCall): Promise<Response>;
/**
 * `headers`: to be sent as well. A part of a body (206) is a success. `refused`: of the successes, those that are errors, whose
 * class is given.
 */
export declare function answerOf(
  call: AnswerCall,
  headers?: AnswerOptions["headers"],
  refused?: (operation: APIOperation) => {
    readonly [status: string]: ErrorClass;
  },
): Promise<Answer>;
