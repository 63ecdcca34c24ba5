// Lists whose pages lead to the next one by a link: in the body, or in the header `Link`. Each page is a call of its own,
// with the same options, body and headers; path and query are those of the link.

import type { CallOptions } from './client.js';
import { RequestError } from './errors.js';
import type { APIOperation, Content, Parameter, Reader } from './operation.js';
import { at, furtherOptions, itemsOf, iterable, type Page, type PagedOptions, type Pages } from './pages.js';
import { urlOf } from './url.js';

/** How a list goes on. Places are names of properties, from the body inwards. */
export interface LinksRow {
  readonly items: readonly string[];
  /** Of the link in the body. */
  readonly next?: readonly string[];
  /** Finds the link in the header `Link`. */
  readonly header?: (value: string) => string | undefined;
  /** Of a boolean that says whether there is another page. */
  readonly more?: readonly string[];
}

/** What is seen of the answer that a page was read from. */
interface Seen {
  url: string | undefined;
  header: string | null | undefined;
}

/** The argument that holds a link: no parameter has a name with a space. */
const LINK = 'next page';

/** `call`: makes one call of an operation, which is the one given but for where it leads to. */
export function linked<
  T,
  Item,
  P extends Promise<T>,
  O extends APIOperation,
  Options extends PagedOptions = CallOptions,
>(
  operation: O,
  call: (operation: O, input: unknown, options: Options | undefined) => P,
  request: unknown,
  options: Options | undefined,
  row: LinksRow,
): P & Pages<T, Item> {
  const following = furtherOptions(options);
  const bare = operation.body && !operation.bodyName;
  const input = bare ? { request } : (request as object | undefined);
  /** The page at which each link was asked for. */
  const asked = new Map<string, number>();

  const page = (body: T, { url, header }: Seen, index: number): Page<T, Item> => ({
    body,
    items: itemsOf<Item>(body, row),
    next: async () => {
      const link = row.header ? header && row.header(header) : at(body, row.next ?? []);
      if (typeof link !== 'string' || !link || !url || (row.more && at(body, row.more) !== true)) return undefined;
      if (index === 0) asked.set(url, 0);
      const target = urlOf(link, url);
      // Neither is said with the link: it may hold a credential.
      if (!target) throw new RequestError('the link to the next page is no URL');
      if (target.origin !== urlOf(url)?.origin) throw new RequestError('the next page is at another origin');
      target.hash = '';
      const known = asked.get(target.href) ?? index + 1;
      if (known !== index + 1) throw new RequestError('the server names a page again that was read');
      asked.set(target.href, known);
      const seen: Seen = { url: undefined, header: undefined };
      const there: Parameter = [placeOf(options), LINK, String, undefined, LINK];
      const params = [...(operation.params ?? []), there];
      const further = { ...seeing(operation, seen), params, ...(bare && { bodyName: 'request' }) };
      const given = { ...following, serverURL: target.origin } as unknown as Options;
      return page(await call(further, { ...input, [LINK]: target }, given), seen, known);
    },
  });

  const seen: Seen = { url: undefined, header: undefined };
  const first = call(seeing(operation, seen), request, options);
  return iterable(first, (body) => page(body, seen, 0));
}

/** The operation, with readers that tell of what they read. */
function seeing<O extends APIOperation>(operation: O, seen: Seen): O {
  const success: { [status: string]: Content | readonly [] } = {};
  for (const [status, [read, ...details]] of Object.entries(operation.success)) {
    const telling: Reader = (source, detail) => {
      seen.url = source.request.url;
      seen.header = source.response.headers.get('link');
      return read?.(source, detail);
    };
    success[status] = read ? [telling, ...details] : [];
  }
  return { ...operation, success };
}

/**
 * Puts a link in place of what other arguments made of path and query, but for what the options of the call add. A key of the
 * client's own stands in place of the link's, unless an argument gave it.
 */
function placeOf(options: PagedOptions | undefined): Parameter[0] {
  return (draft, _name, value) => {
    const { pathname, search } = value as URL;
    draft.path = pathname;
    draft.query.clear();
    for (const pair of search.slice(1).split('&')) {
      const [name = ''] = new URLSearchParams(pair).keys();
      if (options?.query?.[name] !== undefined || draft.keys.has(name)) continue;
      const before = draft.query.get(name);
      draft.query.set(name, before === undefined ? pair : `${before}&${pair}`);
    }
  };
}
