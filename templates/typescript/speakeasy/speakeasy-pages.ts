// Lists that come in pages, as programs of a Speakeasy SDK read them: the result of a call is the first page, and is iterated
// over all pages.

import type { Page, Pages } from './pages.js';
import type { APIPromise } from './promise.js';

export type PageIterator<T> = T & {
  /** The page after this one; null where this is the last. */
  next(): Promise<PageIterator<T> | null>;
  /** This page, and those after it. */
  [Symbol.asyncIterator](): AsyncIterableIterator<PageIterator<T>>;
};

export interface PagedPromise<T> extends Promise<PageIterator<T>>, Pick<APIPromise<T>, 'withHttp'> {}

/** `first`: the first page, and what goes on from there. */
export function paginated<T extends object>(first: APIPromise<T> & Pages<T, unknown>): PagedPromise<T> {
  const result = firstOf(first);
  return Object.assign(result, {
    withHttp: () => {
      // The rejection is reported by the promise returned here.
      result.catch(() => undefined);
      return first.withHttp();
    },
  });
}

async function firstOf<T extends object>(first: Pages<T, unknown>): Promise<PageIterator<T>> {
  const { value } = await first.pages().next();
  return iteratorOf(value as Page<T, unknown>);
}

/** What is added is not counted among the members of the result. */
function iteratorOf<T extends object>(page: Page<T, unknown>): PageIterator<T> {
  const next = async (): Promise<PageIterator<T> | null> => {
    const following = await page.next();
    return following === undefined ? null : iteratorOf(following);
  };
  const result = page.body as PageIterator<T>;
  async function* pages(): AsyncGenerator<PageIterator<T>> {
    let current: PageIterator<T> | null = result;
    while (current !== null) {
      yield current;
      current = await current.next();
    }
  }
  return Object.defineProperties(result, { next: { value: next }, [Symbol.asyncIterator]: { value: pages } });
}
