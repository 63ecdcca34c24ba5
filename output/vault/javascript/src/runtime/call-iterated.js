// A call whose answers come in pages: without a callback, what it returns is the promise of the first page, and can be
// iterated over the items of all.

import { call } from "./call.js";

/** `start`: calls for the first page. Each further page is a call of its own, with the same `opts`. A callback gets the first page. */
export function callIterated(client, operation, values, opts, callback, start) {
  if (typeof opts === "function" || callback) {
    return call(client, operation, values, opts, callback);
  }
  const { _options, ...given } = opts ?? {};
  const one = (changed, input, options) =>
    call(client, changed, input, { ...given, _options: options });
  const input = { ...given, ...values };
  delete input["_base_path_index"];
  return start(one, input, _options);
}
