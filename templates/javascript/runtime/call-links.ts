// A call whose pages lead to the next one by a link: without a callback, what it returns is the promise of the first page,
// and can be iterated over the items of all.

import type { BaseClient } from './base-client.js';
import { call, type Callback, type MethodOperation, type MethodOptions, type PendingCall } from './call.js';
import type { CallOptions } from './client.js';
import { linked, type LinksRow } from './page-links.js';
import type { Pages } from './pages.js';

type Arguments = { readonly [name: string]: unknown };

/** Gives the first page to the callback. Each further page is a call of its own, with the same `opts`. */
export function callLinks<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: LinksRow,
): (Promise<T> & Pages<T, Item>) | PendingCall {
  if (typeof opts === 'function' || callback) {
    return call(client, operation, values, opts, callback) as PendingCall;
  }
  const { _options, ...given } = (opts ?? {}) as Arguments & MethodOptions;
  const one = (changed: MethodOperation, input: unknown, options: CallOptions | undefined): Promise<T> =>
    call<T>(client, changed, input as Arguments, { ...given, _options: options }) as Promise<T>;
  const { _base_path_index, ...optional } = given;
  return linked<T, Item, Promise<T>, MethodOperation>(operation, one, { ...optional, ...values }, _options, row);
}
