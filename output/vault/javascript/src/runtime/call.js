// One call of a method: required arguments are looked at, the shared core sends it, and the result goes to the callback
// or becomes a promise.

import { ApiError } from "./api-error.js";
import { ApiResponse } from "./api-response.js";
import { camelCase } from "./camel-case.js";
import { isPresent } from "./encode.js";
import { textOfResponse } from "./reading.js";
import { send } from "./send.js";
import { typed } from "./types.js";

/** Gives data to the callback; without one, a promise of the data. */
export function call(client, operation, values, opts, callback) {
  const done = typeof opts === "function" ? opts : callback;
  const given = typeof opts === "function" ? undefined : opts;
  if (done === undefined || done === null) {
    return start(client, operation, values, given).then((result) => unwrap(result).data);
  }
  const controller = new AbortController();
  const options = given?._options;
  const theirs = options?.signal ?? options?.fetchOptions?.signal;
  const signal = theirs ? AbortSignal.any([theirs, controller.signal]) : controller.signal;
  const pending = start(client, operation, values, { ...given, _options: { ...options, signal } });
  void pending.then((result) => {
    const response = result.ok ? responseOf(result) : responseOfError(result.error);
    // Outside of the promise, so that an error thrown by the callback is the caller's.
    queueMicrotask(() =>
      done(result.ok ? null : result.error, result.ok ? result.value : undefined, response),
    );
  });
  return { abort: () => controller.abort() };
}

/** A promise of data and response. */
export async function callWithHttpInfo(pending) {
  const result = await pending;
  const error = result.ok ? undefined : result.error;
  if (error?.kind !== "decode") return unwrap(result);
  return {
    get data() {
      throw error;
    },
    response: new ApiResponse(new Response(error.body, error), error.body),
  };
}

/** Throws at once where a required argument is missing. */
export function start(client, operation, values, opts) {
  for (const name of operation.needed ?? []) {
    if (!isPresent(values[name])) {
      throw new Error(`Missing the required parameter '${name}' when calling ${operation.id}`);
    }
  }
  const { _options, _base_path_index, ...optional } = opts ?? {};

  refuseUnknown(Object.keys(optional), argumentsOf(operation), operation.id);
  const { contentType, ...options } = _options ?? {};
  refuseUnknown(Object.keys(options), CALL_OPTIONS, `${operation.id}: _options`);
  const input = { ...optional, ...values };
  if (operation.form !== undefined && operation.bodyName !== undefined) {
    const fields = Object.entries(operation.form).filter(([name]) => input[name] !== undefined);
    if (fields.length > 0 || operation.needsForm) {
      const given = Object.fromEntries(fields.map(([name, wire]) => [wire, input[name]]));
      input[operation.bodyName] = { ...input[operation.bodyName], ...given };
    }
  }
  if (operation.body?.asks !== undefined && input[operation.bodyName] === undefined)
    input[operation.bodyName] = {};
  return send(client, completed(operation), input, {
    ...options,
    ...(_base_path_index === undefined ? {} : { serverIndex: _base_path_index }),
    ...(contentType === undefined
      ? {}
      : { headers: { "content-type": contentType, ...options.headers } }),
  });
}

const CALL_OPTIONS = [
  ...["serverURL", "serverIndex", "timeoutMs", "retries", "headers", "redirects"],
  ...["fetchOptions", "query", "signal", "idempotencyKey", "uploadProgress", "read"],
];

function argumentsOf({ params = [], form = {}, bodyName }) {
  const names = params.map(([, wireName, , , name]) => name ?? camelCase(wireName));
  return [...names, ...Object.keys(form), ...(bodyName === undefined ? [] : [bodyName])];
}

/** What nothing would look at is a mistake of the caller. */
function refuseUnknown(given, known, where) {
  const name = given.find((one) => !known.includes(one));
  if (name !== undefined) throw new Error(`There is no option '${name}' when calling ${where}`);
}

/** A class for each type of error body, so that an error is decoded as the document declares it. */
const errorClasses = /* @__PURE__ */ new Map();

function errorClass(type, read) {
  let known = read === undefined ? errorClasses.get(type) : undefined;
  if (known === undefined) {
    known = class extends ApiError {
      static id = ApiError.id;
      static codec = { type: typed, of: type };
      static read = read;
    };
    // As dumps show it.
    Object.defineProperty(known, "name", { value: ApiError.id });
    if (read === undefined) errorClasses.set(type, known);
  }
  return known;
}

const operations = /* @__PURE__ */ new WeakMap();

/** With its error classes, which are made at the first call. */
function completed(operation) {
  let known = operations.get(operation);
  if (known === undefined) {
    known = { ...operation, errors: errorsOf(operation) };
    operations.set(operation, known);
  }
  return known;
}

function errorsOf({ failures = {}, failureReaders = {} }) {
  const errors = {};
  if (!Object.hasOwn(failures, "default")) {
    for (const status of ["1XX", "3XX", "4XX", "5XX"]) errors[status] = ApiError;
  }
  for (const [status, type] of Object.entries(failures))
    errors[status] = errorClass(type, failureReaders[status]);
  return errors;
}

function unwrap(result) {
  if (!result.ok) throw result.error;
  return { data: result.value, response: responseOf(result) };
}

function responseOfError(error) {
  return error instanceof ApiError ? error.response : undefined;
}

function responseOf(result) {
  const { response } = result.http;
  return new ApiResponse(response, textOfResponse(response));
}
