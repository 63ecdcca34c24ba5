// A call whose next page is asked for by a number, where answers say how many pages there are.

import type { BaseClient } from './base-client.js';
import type { Callback, MethodOperation, PendingCall } from './call.js';
import { callIterated, type Arguments } from './call-iterated.js';
import { pagedCounted, type CountsRow } from './page-counts.js';
import type { Pages } from './pages.js';

export function callCounts<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: CountsRow,
): (Promise<T> & Pages<T, Item>) | PendingCall {
  return callIterated<T, Item>(client, operation, values, opts, callback, (one, input, options) =>
    pagedCounted<T, Item, Promise<T>>((changed, further) => one(operation, changed, further), input, options, row),
  );
}
