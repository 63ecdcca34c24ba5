// Pages, as source: what is asked for next, what ends a list, and that each page is a call of its own.

import { ClientCore, type CallOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { json } from '../../../../templates/ecmascript/runtime/json';
import { query } from '../../../../templates/ecmascript/runtime/places';
import { queryText } from '../../../../templates/ecmascript/runtime/styles-text';
import { bodyOf, paged, type Pages, type PagesRow } from '../../../../templates/ecmascript/runtime/pages';
import { send } from '../../../../templates/ecmascript/runtime/send';

const definition: Definition = {
  userAgent: 't/1',
  servers: ['https://api.test'],
  security: [],
  schemes: {},
  globals: {},
  secrets: [],
};

const CURSOR: PagesRow = { style: 'cursor', parameter: 'cursor', items: ['data'], next: ['meta', 'next'] };
const OFFSET: PagesRow = { style: 'offset', parameter: 'offset', first: 0, items: ['data'] };
const NUMBER: PagesRow = { style: 'page', parameter: 'page', first: 1, items: ['data'] };
const LAST: PagesRow = { style: 'cursor', parameter: 'cursor', items: ['data'], last: [] };

interface Listed {
  readonly list: Promise<unknown> & Pages<unknown, number>;
  /** The queries that were asked for. */
  readonly asked: readonly string[];
}

/** Each answer is a body, or a status without one. */
function listOf(row: PagesRow, answers: readonly unknown[], input?: object, options?: CallOptions): Listed {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const answer = answers[asked.length];
    asked.push(new URL(request.url).search);
    return typeof answer === 'number'
      ? new Response('', { status: answer })
      : new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
  const params = ['cursor', 'offset', 'page', 'limit'].map((name) => [query, name, queryText] as const);
  const operation = { id: 'list', method: 'GET', path: '/x', params, success: { 200: [json] } } as const;
  const core = new ClientCore(definition, { fetch, retries: { initialDelayMs: 0 } });
  const call = (given: unknown, further: CallOptions | undefined): Promise<unknown> =>
    bodyOf(send<unknown, Error>(core, operation, given, further));
  return { list: paged(call, input, options, row), asked };
}

async function itemsOf({ list }: Listed): Promise<readonly number[]> {
  const items: number[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const page = (data: readonly number[], next?: string | null): object => ({
  data,
  meta: next === undefined ? {} : { next },
});

test.each<[string, PagesRow, readonly unknown[], object | undefined, readonly number[], readonly string[]]>([
  ['cursors until null', CURSOR, [page([1, 2], 'a'), page([3], null)], undefined, [1, 2, 3], ['', '?cursor=a']],
  ['pages from 0', { ...NUMBER, first: 0 }, [page([1]), page([])], undefined, [1], ['', '?page=1']],
  ['the last item', LAST, [page([1, 2]), page([3]), page([])], undefined, [1, 2, 3], ['', '?cursor=2', '?cursor=3']],
  ['cursors until there is none', CURSOR, [page([1], 'a'), page([2])], undefined, [1, 2], ['', '?cursor=a']],
  ['cursors until an empty one', CURSOR, [page([1], '')], undefined, [1], ['']],
  [
    'an empty page between',
    CURSOR,
    [page([1], 'a'), page([], 'b'), page([2])],
    undefined,
    [1, 2],
    ['', '?cursor=a', '?cursor=b'],
  ],
  ['no items at all', CURSOR, [page([])], undefined, [], ['']],
  ['a body without items', CURSOR, [{}], undefined, [], ['']],
  [
    'from a cursor, with a limit',
    CURSOR,
    [page([1], 'b'), page([2])],
    { cursor: 'a', limit: 5 },
    [1, 2],
    ['?cursor=a&limit=5', '?cursor=b&limit=5'],
  ],
  [
    'offsets by what came',
    OFFSET,
    [page([1, 2]), page([3]), page([])],
    { limit: 2 },
    [1, 2, 3],
    ['?limit=2', '?offset=2&limit=2', '?offset=3&limit=2'],
  ],
  ['from an offset', OFFSET, [page([1]), page([])], { offset: 7 }, [1], ['?offset=7', '?offset=8']],
  ['page numbers from 1', NUMBER, [page([1]), page([2]), page([])], undefined, [1, 2], ['', '?page=2', '?page=3']],
  ['page numbers from the one given', NUMBER, [page([1]), page([])], { page: 0 }, [1], ['?page=0', '?page=1']],
  [
    'until there is no more',
    { ...NUMBER, more: ['more'] },
    [
      { ...page([1]), more: true },
      { ...page([2]), more: false },
    ],
    undefined,
    [1, 2],
    ['', '?page=2'],
  ],
])('%s', async (_, row, answers, input, items, asked) => {
  const listed = listOf(row, answers, input);
  expect(await itemsOf(listed)).toEqual(items);
  expect(listed.asked).toEqual(asked);
});

test('awaited, it is the first page alone', async () => {
  const { list, asked } = listOf(CURSOR, [page([1], 'a')]);
  expect(await list).toEqual(page([1], 'a'));
  expect(asked).toEqual(['']);
});

test('pages have their body and items, and ask for the next one', async () => {
  const { list } = listOf(CURSOR, [page([1], 'a'), page([2])]);
  const first = (await list.pages().next()).value!;
  expect([first.body, first.items]).toEqual([page([1], 'a'), [1]]);
  const second = await first.next();
  expect(second?.items).toEqual([2]);
  expect(await second?.next()).toBeUndefined();
});

test.each([
  ['the one before', [page([1], 'a'), page([2], 'a')], undefined],
  ['an earlier one', [page([1], 'a'), page([2], 'b'), page([3], 'a')], undefined],
  ['the one that was given', [page([1], 'a')], { cursor: 'a' }],
])('a cursor that comes again ends with an error: %s', async (_, answers, input) => {
  const listed = listOf(CURSOR, answers, input);
  await expect(itemsOf(listed)).rejects.toMatchObject({ kind: 'request', message: /names a page again/ });
  expect(listed.asked).toHaveLength(answers.length);
});

test('a page that fails ends with its error', async () => {
  const listed = listOf(CURSOR, [page([1], 'a'), 404]);
  await expect(itemsOf(listed)).rejects.toMatchObject({ kind: 'api', status: 404 });
});

test('a page is sent again as any call', async () => {
  const listed = listOf(CURSOR, [page([1], 'a'), 503, page([2])]);
  expect(await itemsOf(listed)).toEqual([1, 2]);
  expect(listed.asked).toEqual(['', '?cursor=a', '?cursor=a']);
});

test('who breaks out asks for nothing more', async () => {
  const { list, asked } = listOf(CURSOR, [page([1, 2], 'a'), page([3])]);
  for await (const item of list) if (item === 1) break;
  expect(asked).toEqual(['']);
});

test('an abort ends it in the middle', async () => {
  const controller = new AbortController();
  const { list, asked } = listOf(CURSOR, [page([1], 'a'), page([2])], undefined, { signal: controller.signal });
  const read = async (): Promise<void> => {
    for await (const item of list) if (item === 1) controller.abort();
  };
  await expect(read()).rejects.toMatchObject({ kind: 'aborted' });
  expect(asked).toEqual(['']);
});

test('options hold for every page', async () => {
  const listed = listOf(CURSOR, [page([1], 'a'), page([2])], undefined, { query: { trace: 't' } });
  await itemsOf(listed);
  expect(listed.asked).toEqual(['?trace=t', '?cursor=a&trace=t']);
});
