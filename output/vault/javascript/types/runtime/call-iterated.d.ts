// A call whose answers come in pages: without a callback, what it returns is the promise of the first page, and can be
// iterated over the items of all.

import type { BaseClient } from "./base-client.js";
import { type Callback, type MethodOperation, type PendingCall } from "./call.js";
import type { CallOptions } from "./client.js";
import type { Pages } from "./pages.js";
export type Arguments = {
  readonly [name: string]: unknown;
};
/** Makes one call. */
export type One<T> = (
  operation: MethodOperation,
  input: unknown,
  options: CallOptions | undefined,
) => Promise<T>;
/** `start`: calls for the first page. Each further page is a call of its own, with the same `opts`. A callback gets the first page. */
export declare function callIterated<T, Item>(
  client: BaseClient,
  operation: MethodOperation,
  values: Arguments,
  opts: Arguments | Callback<T> | null | undefined,
  callback: Callback<T> | undefined,
  start: (
    one: One<T>,
    input: Arguments,
    options: CallOptions | undefined,
  ) => Promise<T> & Pages<T, Item>,
): (Promise<T> & Pages<T, Item>) | PendingCall;
