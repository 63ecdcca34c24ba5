// Pages of JavaScript clients: what the promise form returns beside the promise, and that callbacks are as without pages.

import { javascriptRuntime } from '../../../support/javascript-runtime';

type Opts = { readonly [name: string]: unknown };
type List = Promise<unknown> & AsyncIterable<number> & { pages(): AsyncIterable<{ readonly body: unknown }> };
type CallPages = (
  client: unknown,
  operation: unknown,
  values: Opts,
  opts: unknown,
  callback: unknown,
  row: unknown,
) => List;
let callPages: CallPages;
let callLinks: CallPages;
let BaseClient: new (...args: unknown[]) => { requestAgent?: unknown };
beforeAll(async () => {
  ({ callPages, callLinks, BaseClient } = (await javascriptRuntime()) as never);
});

const definition = { userAgent: 't/1', servers: ['https://api.test'], security: [], authentications: {} };
const ROW = { style: 'cursor', parameter: 'cursor', items: ['data'], next: ['next'] };
const FIRST = { data: [1, 2], next: 'a' };
const LAST = { data: [3] };

/** Answers, in their order, as the global fetch. */
function listOf(
  answers: readonly object[],
  values: Opts,
  opts?: unknown,
  callback?: unknown,
  row?: unknown,
): [List, string[]] {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    const answer = answers[asked.length];
    const { pathname, search } = new URL((request as Request).url);
    asked.push(pathname === '/x' ? search : pathname + search);
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  });
  // Names as those of arguments, values as they are.
  const put = (draft: { query: Map<string, string> }, name: string, value: unknown): unknown =>
    draft.query.set(name, `${name}=${String(value)}`);
  const params = ['cursor', 'owner', 'limit'].map((name) => [put, name, undefined, undefined, name]);
  const read = async ({ text }: { text(): Promise<string> }): Promise<unknown> => JSON.parse(await text());
  const operation = { id: 'list', method: 'GET', path: '/x', needed: ['owner'], params, success: { 200: [read] } };
  const client = new BaseClient(definition, 'https://api.test', 'https://api.test');
  if (row !== undefined) return [callLinks(client, operation, values, opts, callback, row), asked];
  return [callPages(client, operation, values, opts, callback, ROW), asked];
}

afterEach(() => jest.restoreAllMocks());

async function all<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

test('iterated, it asks for every page with the same arguments', async () => {
  const [list, asked] = listOf([FIRST, LAST], { owner: 'me' }, { limit: 2, _options: { query: { trace: 't' } } });
  expect(await all(list)).toEqual([1, 2, 3]);
  expect(asked).toEqual(['?owner=me&limit=2&trace=t', '?cursor=a&owner=me&limit=2&trace=t']);
});

test('links are followed with the same options', async () => {
  const row = { items: ['data'], next: ['next'] };
  const opts = { limit: 2, _base_path_index: 0, _options: { query: { trace: 't' } } };
  const answers = [{ data: [1, 2], next: '/y?after=2' }, LAST];
  const [list, asked] = listOf(answers, { owner: 'me' }, opts, undefined, row);
  expect(await all(list)).toEqual([1, 2, 3]);
  expect(asked).toEqual(['?owner=me&limit=2&trace=t', '/y?after=2&trace=t']);
});

test('a callback gets the first of linked pages', async () => {
  const answers = [{ data: [1], next: '/y' }];
  const data = await new Promise((resolve) => {
    listOf(answers, { owner: 'me' }, (_error: unknown, found: unknown) => resolve(found), undefined, {
      items: ['data'],
    });
  });
  expect(data).toEqual(answers[0]);
});

test('awaited, it is the first page', async () => {
  const [list, asked] = listOf([FIRST], { owner: 'me' });
  expect(await list).toEqual(FIRST);
  expect(asked).toHaveLength(1);
});

test('pages are answers', async () => {
  const [list] = listOf([FIRST, LAST], { owner: 'me' }, null);
  expect((await all(list.pages())).map(({ body }) => body)).toEqual([FIRST, LAST]);
});

test.each([
  ['after opts', {}, true],
  ['in place of opts', undefined, false],
])('a callback gets the first page: %s', async (_, opts, after) => {
  const data = await new Promise((resolve) => {
    const callback = (_error: unknown, found: unknown): void => resolve(found);
    listOf([FIRST], { owner: 'me' }, after ? opts : callback, after ? callback : undefined);
  });
  expect(data).toEqual(FIRST);
});

test('what no parameter is called is refused, as of any call', () => {
  expect(() => listOf([FIRST], { owner: 'me' }, { limits: 2 })).toThrow("There is no option 'limits'");
  expect(() => listOf([FIRST], { owner: undefined }, {})).toThrow("Missing the required parameter 'owner'");
});
