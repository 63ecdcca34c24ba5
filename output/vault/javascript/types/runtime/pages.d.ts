// Lists that come in pages: what a call returns is the promise of the first page, and can be iterated over the items of
// all. Each page is a call of its own, with the same options.

import type { CallOptions } from "./client.js";
import type { Result } from "./send.js";
/** How a list goes on. Places are names of properties, from the body inwards. */
export interface PagesRow {
  readonly style: "cursor" | "offset" | "page";
  /** The property of the request that asks for another page. */
  readonly parameter: string;
  /** The number of the first page, or the first offset. */
  readonly first?: number;
  readonly items: readonly string[];
  /** Of the next cursor. */
  readonly next?: readonly string[];
  /** Of the next cursor, within the last item. */
  readonly last?: readonly string[];
  /** Of a boolean that says whether there is another page. */
  readonly more?: readonly string[];
}
export interface Page<T, Item> {
  readonly body: T;
  readonly items: readonly Item[];
  /** Asks for the page after this one; nothing where this is the last. */
  next(): Promise<Page<T, Item> | undefined>;
}
/** Iterated, it is the items of all pages. */
export interface Pages<T, Item> {
  [Symbol.asyncIterator](): AsyncIterator<Item, void, undefined>;
  pages(): AsyncGenerator<Page<T, Item>, void, undefined>;
}
/** The options of a call, as far as they are known here. */
export type PagedOptions = Pick<CallOptions, "idempotencyKey" | "query">;
/** `call`: makes one call; what it returns for the first page is returned, with what goes on from there. */
export declare function paged<
  T,
  Item,
  P extends Promise<T>,
  Options extends PagedOptions = CallOptions,
>(
  call: (input: unknown, options: Options | undefined) => P,
  request: unknown,
  options: Options | undefined,
  row: PagesRow,
): P & Pages<T, Item>;
/** A promise of the first page that can be iterated, too. */
export declare function iterable<T, Item, P extends Promise<T>>(
  first: P,
  pageOf: (body: T) => Page<T, Item>,
): P & Pages<T, Item>;
/** For the pages after the first. A key stands for one call: a server would answer another page with what it answered before. */
export declare function furtherOptions<Options extends PagedOptions>(
  options: Options | undefined,
): Options | undefined;
export declare function itemsOf<Item>(
  body: unknown,
  { items }: Pick<PagesRow, "items">,
): readonly Item[];
/** Of a call that fails by throwing. */
export declare function bodyOf<T, E>(result: Promise<Result<T, E>>): Promise<T>;
/** What stands in a body at a place. */
export declare function at(value: unknown, path: readonly string[]): unknown;
