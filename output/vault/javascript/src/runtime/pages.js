// Lists that come in pages: what a call returns is the promise of the first page, and can be iterated over the items of
// all. Each page is a call of its own, with the same options.

import { RequestError } from "./errors.js";

/** `call`: makes one call; what it returns for the first page is returned, with what goes on from there. */
export function paged(call, request, options, row) {
  const { parameter, more } = row;
  const input = request;
  const first = call(input, options);
  const following = furtherOptions(options);
  /** The page at which each cursor was asked for. */
  const asked = new Map([[input?.[parameter], 0]]);

  const page = (body, request, index) => {
    const list = itemsOf(body, row);
    return {
      body,
      items: list,
      next: async () => {
        const value =
          more && at(body, more) !== true ? undefined : nextValue(row, body, request, list);
        if (value === undefined) return undefined;
        const known = asked.get(value) ?? index + 1;
        if (known !== index + 1)
          throw new RequestError("the server names a page again that was read");
        asked.set(value, known);
        const changed = { ...request, [parameter]: value };
        return page(await call(changed, following), changed, known);
      },
    };
  };

  return iterable(first, (body) => page(body, input, 0));
}

/** A promise of the first page that can be iterated, too. */
export function iterable(first, pageOf) {
  async function* pages() {
    let current = pageOf(await first);
    while (current) {
      yield current;
      current = await current.next();
    }
  }

  async function* all() {
    for await (const { items: list } of pages()) yield* list;
  }

  return Object.assign(first, { pages, [Symbol.asyncIterator]: all });
}

/** For the pages after the first. A key stands for one call: a server would answer another page with what it answered before. */
export function furtherOptions(options) {
  return options && { ...options, idempotencyKey: options.idempotencyKey === true || undefined };
}

export function itemsOf(body, { items }) {
  const found = at(body, items);
  return Array.isArray(found) ? found : [];
}

/** What asks for the next page; nothing after the last one. */
function nextValue(row, body, request, items) {
  const { style, parameter, next, last } = row;
  if (style === "cursor") {
    const cursor = last ? at(items.at(-1), last) : at(body, next ?? []);
    return cursor === null || cursor === "" ? undefined : cursor;
  }
  if (items.length === 0) return undefined;
  return Number(request?.[parameter] ?? row.first) + (style === "page" ? 1 : items.length);
}

/** Of a call that fails by throwing. */
export async function bodyOf(result) {
  const found = await result;
  if (!found.ok) throw found.error;
  return found.value;
}

/** What stands in a body at a place. */
export function at(value, path) {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = found[name];
  }
  return found;
}
