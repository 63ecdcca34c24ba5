// Lists in pages whose answers say how many pages there are: the page after the last one is not asked for, since that may be
// an error.

import type { CallOptions } from './client.js';
import { pagedWithin, type PlacesRow } from './page-places.js';
import { at, type Page, type PagedOptions, type Pages } from './pages.js';

export interface CountsRow extends PlacesRow {
  /** Of the number of pages, in an answer. */
  readonly pages: readonly string[];
}

/** `call`: makes one call. */
export function pagedCounted<T, Item, P extends Promise<T>, Options extends PagedOptions = CallOptions>(
  call: (input: unknown, options: Options | undefined) => P,
  request: unknown,
  options: Options | undefined,
  { pages: count, ...row }: CountsRow,
): P & Pages<T, Item> {
  const made = pagedWithin<T, Item, P, Options>(call, request, options, row);
  const { pages: all } = made;
  const { asked, first = 1 } = row;

  /** `before`: how many pages the list has before this one. */
  const upToLast = (page: Page<T, Item>, before: number): Page<T, Item> => ({
    ...page,
    next: async () => {
      if (before + 1 >= Number(at(page.body, count) ?? NaN)) return undefined;
      const next = await page.next();
      return next && upToLast(next, before + 1);
    },
  });

  async function* pages(): AsyncGenerator<Page<T, Item>, void, undefined> {
    const { value } = await all().next();
    let current = value && upToLast(value, Number(at(request, asked) ?? first) - first);
    while (current) {
      yield current;
      current = await current.next();
    }
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const { items: list } of pages()) yield* list;
  }

  return Object.assign(made, { pages, [Symbol.asyncIterator]: items });
}
