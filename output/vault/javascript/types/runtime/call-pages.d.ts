// A call whose next page is asked for by a parameter.

import type { BaseClient } from "./base-client.js";
import type { Callback, MethodOperation, PendingCall } from "./call.js";
import { type Arguments } from "./call-iterated.js";
import { type Pages, type PagesRow } from "./pages.js";
export declare function callPages<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  row: PagesRow,
): (Promise<T> & Pages<T, Item>) | PendingCall;
