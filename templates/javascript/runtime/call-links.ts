// A call whose pages lead to the next one by a link.

import type { BaseClient } from './base-client.js';
import type { Callback, MethodOperation, PendingCall } from './call.js';
import { callIterated, type Arguments } from './call-iterated.js';
import { linked, type LinksRow } from './page-links.js';
import type { Pages } from './pages.js';

export function callLinks<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: LinksRow,
): (Promise<T> & Pages<T, Item>) | PendingCall {
  return callIterated<T, Item>(client, operation, values, opts, callback, (one, input, options) =>
    linked<T, Item, Promise<T>, MethodOperation>(operation, one, input, options, row),
  );
}
