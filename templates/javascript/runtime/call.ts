// One call of a method: required arguments are looked at, the shared core sends it, and the result goes to the callback
// or becomes a promise.

import { ApiError } from './api-error.js';
import { ApiResponse } from './api-response.js';
import type { BaseClient } from './base-client.js';
import { camelCase } from './camel-case.js';
import type { CallOptions } from './client.js';
import { isPresent } from './encode.js';
import type { APIError, DecodeError } from './errors.js';
import type { APIOperation, ErrorClass } from './operation.js';
import { textOfResponse } from './reading.js';
import { send, type Result } from './send.js';
import { typed, type ValueType } from './types.js';

export type Callback<T> = (error: Error | null, data: T | undefined, response: ApiResponse | undefined) => void;

/** The data of a call together with the response, which is there too where the data cannot be decoded: its text is what came. */
export interface WithHttpInfo<T> {
  /** Throws a DecodeError where there are none. */
  readonly data: T;
  readonly response: ApiResponse;
}

/** Under `_options` of `opts`: what is not a parameter. */
export interface RequestOptions extends CallOptions {
  /** The request's media type, where the operation takes several. */
  readonly contentType?: string | undefined;
}

/** What `opts` may hold beside optional parameters. */
export interface MethodOptions {
  readonly _options?: RequestOptions | undefined;
  /** Which of the document's servers: its index, from 0. */
  readonly _base_path_index?: number | undefined;
}

export interface MethodOperation extends APIOperation {
  /** Arguments that must be given, in their order. */
  readonly needed?: readonly string[];
  /** Types of error bodies by status (`404`, `4XX`, `default`). */
  readonly failures?: { readonly [status: string]: ValueType };
  /** What reads those that may be XML. */
  readonly failureReaders?: { readonly [status: string]: ErrorClass['read'] };
  /** Arguments that are the fields of a form: wire names by argument. */
  readonly form?: { readonly [argument: string]: string };
  /** It is sent, even if it has no field. */
  readonly needsForm?: boolean;
}

type Arguments = { readonly [name: string]: unknown };

/** A call whose callback was not called yet. */
export interface PendingCall {
  /** Ends it: the callback gets an AbortedError. */
  abort(): void;
}

/** Gives data to the callback; without one, a promise of the data. */
export function call<T>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts?: Arguments | Callback<T> | null,
  callback?: Callback<T>,
): Promise<T> | PendingCall {
  const done = typeof opts === 'function' ? (opts as Callback<T>) : callback;
  const given = typeof opts === 'function' ? undefined : opts;
  if (done === undefined || done === null) {
    return start<T>(client, operation, values, given).then((result) => unwrap(result).data);
  }
  const controller = new AbortController();
  const options = (given as MethodOptions | undefined)?._options;
  const theirs = options?.signal ?? options?.fetchOptions?.signal;
  const signal = theirs ? AbortSignal.any([theirs, controller.signal]) : controller.signal;
  const pending = start<T>(client, operation, values, { ...given, _options: { ...options, signal } });
  void pending.then((result) => {
    const response = result.ok ? responseOf(result) : responseOfError(result.error);
    // Outside of the promise, so that an error thrown by the callback is the caller's.
    queueMicrotask(() => done(result.ok ? null : result.error, result.ok ? result.value : undefined, response));
  });
  return { abort: () => controller.abort() };
}

/** A promise of data and response. */
export async function callWithHttpInfo<T>(pending: Promise<Result<T, Error>>): Promise<WithHttpInfo<T>> {
  const result = await pending;
  const error = result.ok ? undefined : (result.error as DecodeError);
  if (error?.kind !== 'decode') return unwrap(result);
  return {
    get data(): T {
      throw error;
    },
    response: new ApiResponse(new Response(error.body, error), error.body),
  };
}

/** Throws at once where a required argument is missing. */
export function start<T>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts?: Arguments | null,
): Promise<Result<T, Error>> {
  for (const name of operation.needed ?? []) {
    if (!isPresent(values[name])) {
      throw new Error(`Missing the required parameter '${name}' when calling ${operation.id}`);
    }
  }
  const { _options, _base_path_index, ...optional } = (opts ?? {}) as Arguments & MethodOptions;

  refuseUnknown(Object.keys(optional), argumentsOf(operation), operation.id);
  const { contentType, ...options } = _options ?? {};
  refuseUnknown(Object.keys(options), CALL_OPTIONS, `${operation.id}: _options`);
  const input: { [name: string]: unknown } = { ...optional, ...values };
  if (operation.form !== undefined && operation.bodyName !== undefined) {
    const fields = Object.entries(operation.form).filter(([name]) => input[name] !== undefined);
    if (fields.length > 0 || operation.needsForm) {
      const given = Object.fromEntries(fields.map(([name, wire]) => [wire, input[name]]));
      input[operation.bodyName] = { ...(input[operation.bodyName] as object | undefined), ...given };
    }
  }
  if (operation.body?.asks !== undefined && input[operation.bodyName!] === undefined) input[operation.bodyName!] = {};
  return send(client as never, completed(operation), input, {
    ...options,
    ...(_base_path_index === undefined ? {} : { serverIndex: _base_path_index }),
    ...(contentType === undefined ? {} : { headers: { 'content-type': contentType, ...options.headers } }),
  });
}

const CALL_OPTIONS = [
  ...['serverURL', 'serverIndex', 'timeoutMs', 'retries', 'headers', 'redirects'],
  ...['fetchOptions', 'query', 'signal', 'idempotencyKey', 'uploadProgress', 'read'],
];

function argumentsOf({ params = [], form = {}, bodyName }: MethodOperation): readonly string[] {
  const names = params.map(([, wireName, , , name]) => name ?? camelCase(wireName));
  return [...names, ...Object.keys(form), ...(bodyName === undefined ? [] : [bodyName])];
}

/** What nothing would look at is a mistake of the caller. */
function refuseUnknown(given: readonly string[], known: readonly string[], where: string): void {
  const name = given.find((one) => !known.includes(one));
  if (name !== undefined) throw new Error(`There is no option '${name}' when calling ${where}`);
}

/** A class for each type of error body, so that an error is decoded as the document declares it. */
const errorClasses: Map<ValueType, ErrorClass> = /* @__PURE__ */ new Map();

function errorClass(type: ValueType, read: ErrorClass['read']): ErrorClass {
  let known = read === undefined ? errorClasses.get(type) : undefined;
  if (known === undefined) {
    known = class extends ApiError {
      static override readonly id = ApiError.id;
      static readonly codec = { type: typed, of: type };
      static readonly read = read;
    };
    // As dumps show it.
    Object.defineProperty(known, 'name', { value: ApiError.id });
    if (read === undefined) errorClasses.set(type, known);
  }
  return known;
}

const operations: WeakMap<MethodOperation, MethodOperation> = /* @__PURE__ */ new WeakMap();

/** With its error classes, which are made at the first call. */
function completed(operation: MethodOperation): MethodOperation {
  let known = operations.get(operation);
  if (known === undefined) {
    known = { ...operation, errors: errorsOf(operation) };
    operations.set(operation, known);
  }
  return known;
}

function errorsOf({ failures = {}, failureReaders = {} }: MethodOperation): { [status: string]: ErrorClass } {
  const errors: { [status: string]: ErrorClass } = {};
  if (!Object.hasOwn(failures, 'default')) {
    for (const status of ['1XX', '3XX', '4XX', '5XX']) errors[status] = ApiError;
  }
  for (const [status, type] of Object.entries(failures)) errors[status] = errorClass(type, failureReaders[status]);
  return errors;
}

function unwrap<T>(result: Result<T, Error | APIError>): WithHttpInfo<T> {
  if (!result.ok) throw result.error;
  return { data: result.value, response: responseOf(result) };
}

function responseOfError(error: unknown): ApiResponse | undefined {
  return error instanceof ApiError ? error.response : undefined;
}

function responseOf(result: Extract<Result<unknown>, { ok: true }>): ApiResponse {
  const { response } = result.http;
  return new ApiResponse(response, textOfResponse(response));
}
