// Lists that come in pages: what a call returns is the promise of the first page, and can be iterated over the items of
// all. Each page is a call of its own, with the same options.

import type { CallOptions } from './client.js';
import { RequestError } from './errors.js';
import type { Result } from './send.js';

/** How a list goes on. Places are names of properties, from the body inwards. */
export interface PagesRow {
  readonly style: 'cursor' | 'offset' | 'page';
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
export type PagedOptions = Pick<CallOptions, 'idempotencyKey' | 'query'>;

/** A request, as far as it is known here. */
interface Input {
  readonly [name: string]: unknown;
}

/** `call`: makes one call; what it returns for the first page is returned, with what goes on from there. */
export function paged<T, Item, P extends Promise<T>, Options extends PagedOptions = CallOptions>(
  call: (input: unknown, options: Options | undefined) => P,
  request: unknown,
  options: Options | undefined,
  row: PagesRow,
): P & Pages<T, Item> {
  const { parameter, more } = row;
  const input = request as Input | undefined;
  const first = call(input, options);
  const following = furtherOptions(options);
  /** The page at which each cursor was asked for. */
  const asked = new Map<unknown, number>([[input?.[parameter], 0]]);

  const page = (body: T, request: Input | undefined, index: number): Page<T, Item> => {
    const list = itemsOf<Item>(body, row);
    return {
      body,
      items: list,
      next: async () => {
        const value = more && at(body, more) !== true ? undefined : nextValue(row, body, request, list);
        if (value === undefined) return undefined;
        const known = asked.get(value) ?? index + 1;
        if (known !== index + 1) throw new RequestError('the server names a page again that was read');
        asked.set(value, known);
        const changed = { ...request, [parameter]: value };
        return page(await call(changed, following), changed, known);
      },
    };
  };

  return iterable(first, (body) => page(body, input, 0));
}

/** A promise of the first page that can be iterated, too. */
export function iterable<T, Item, P extends Promise<T>>(
  first: P,
  pageOf: (body: T) => Page<T, Item>,
): P & Pages<T, Item> {
  async function* pages(): AsyncGenerator<Page<T, Item>, void, undefined> {
    let current: Page<T, Item> | undefined = pageOf(await first);
    while (current) {
      yield current;
      current = await current.next();
    }
  }

  async function* all(): AsyncGenerator<Item, void, undefined> {
    for await (const { items: list } of pages()) yield* list;
  }

  return Object.assign(first, { pages, [Symbol.asyncIterator]: all });
}

/** For the pages after the first. A key stands for one call: a server would answer another page with what it answered before. */
export function furtherOptions<Options extends PagedOptions>(options: Options | undefined): Options | undefined {
  return options && { ...options, idempotencyKey: options.idempotencyKey === true || undefined };
}

export function itemsOf<Item>(body: unknown, { items }: Pick<PagesRow, 'items'>): readonly Item[] {
  const found = at(body, items);
  return (Array.isArray(found) ? found : []) as readonly Item[];
}

/** What asks for the next page; nothing after the last one. */
function nextValue(row: PagesRow, body: unknown, request: Input | undefined, items: readonly unknown[]): unknown {
  const { style, parameter, next, last } = row;
  if (style === 'cursor') {
    const cursor = last ? at(items.at(-1), last) : at(body, next ?? []);
    return cursor === null || cursor === '' ? undefined : cursor;
  }
  if (items.length === 0) return undefined;
  return Number(request?.[parameter] ?? row.first) + (style === 'page' ? 1 : items.length);
}

/** Of a call that fails by throwing. */
export async function bodyOf<T, E>(result: Promise<Result<T, E>>): Promise<T> {
  const found = await result;
  if (!found.ok) throw found.error;
  return found.value;
}

/** What stands in a body at a place. */
export function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Input)[name];
  }
  return found;
}
