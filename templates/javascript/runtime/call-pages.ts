// A call whose answers come in pages: without a callback, what it returns is the promise of the first page, and can be
// iterated over the items of all.

import type { BaseClient } from './base-client.js';
import { call, type Callback, type MethodOperation, type MethodOptions, type PendingCall } from './call.js';
import type { CallOptions } from './client.js';
import { paged, type Pages, type PagesRow } from './pages.js';

type Arguments = { readonly [name: string]: unknown };

/** Gives the first page to the callback. Each further page is a call of its own, with the same `opts`. */
export function callPages<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: PagesRow,
): (Promise<T> & Pages<T, Item>) | PendingCall {
  if (typeof opts === 'function' || callback) return call(client, operation, values, opts, callback) as PendingCall;
  const { _options, ...given } = (opts ?? {}) as Arguments & MethodOptions;
  const one = (input: unknown, options: CallOptions | undefined): Promise<T> =>
    call<T>(client, operation, input as Arguments, { ...given, _options: options }) as Promise<T>;
  const { _base_path_index, ...optional } = given;
  return paged<T, Item, Promise<T>>(one, { ...optional, ...values }, _options, row);
}
