// A call whose next page is asked for by a part of an argument.

import type { BaseClient } from './base-client.js';
import type { Callback, MethodOperation, PendingCall } from './call.js';
import { callIterated, type Arguments } from './call-iterated.js';
import { pagedWithin, type PlacesRow } from './page-places.js';
import type { Pages } from './pages.js';

export function callPlaces<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: PlacesRow,
): (Promise<T> & Pages<T, Item>) | PendingCall {
  return callIterated<T, Item>(client, operation, values, opts, callback, (one, input, options) =>
    pagedWithin<T, Item, Promise<T>>((changed, further) => one(operation, changed, further), input, options, row),
  );
}
