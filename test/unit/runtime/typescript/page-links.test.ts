// Pages that lead to the next one by a link, as source: where the next request goes, and what is refused.

import { queryKey } from '../../../../templates/ecmascript/runtime/auth';
import { ClientCore, type CallOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { json, jsonBody } from '../../../../templates/ecmascript/runtime/json';
import { nextLink } from '../../../../templates/ecmascript/runtime/link-header';
import type { APIOperation } from '../../../../templates/ecmascript/runtime/operation';
import { linked, type LinksRow } from '../../../../templates/ecmascript/runtime/page-links';
import type { Pages } from '../../../../templates/ecmascript/runtime/pages';
import { path, query } from '../../../../templates/ecmascript/runtime/places';
import { send } from '../../../../templates/ecmascript/runtime/send';
import { pathText, queryText } from '../../../../templates/ecmascript/runtime/styles-text';

const definition: Definition = {
  userAgent: 't/1',
  servers: ['https://api.test/v1'],
  security: [['key']],
  schemes: { key: { option: 'apiKey', apply: queryKey, name: 'api_key' } },
  globals: {},
  secrets: ['api_key'],
};

const OPERATION: APIOperation = {
  id: 'list',
  method: 'GET',
  path: '/x/{id}',
  params: [
    [path, 'id', pathText],
    [query, 'limit', queryText],
  ],
  success: { 200: [json] },
};
const BODY: LinksRow = { items: ['data'], next: ['next'] };
const HEADER: LinksRow = { items: ['data'], header: nextLink };

interface Listed {
  readonly list: Promise<unknown> & Pages<unknown, number>;
  /** Methods, URLs and bodies that were asked for. */
  readonly asked: readonly string[];
}

interface Answer {
  readonly status?: number;
  readonly link?: string;
  readonly body?: unknown;
}

function listOf(
  row: LinksRow,
  answers: readonly Answer[],
  options?: CallOptions,
  { operation = OPERATION, apiKey, input = { id: 'a', limit: 2 } }: Given = {},
): Listed {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { status = 200, link, body = {} } = answers[asked.length] ?? {};
    asked.push(`${request.method} ${request.url} ${await request.text()}`.trim());
    const headers = { 'content-type': 'application/json', ...(link === undefined ? {} : { link }) };
    return new Response(JSON.stringify(body), { status, headers });
  };
  const core = new ClientCore(definition, { fetch, retries: { initialDelayMs: 0 }, ...(apiKey && { apiKey }) });
  const call = async (given: APIOperation, values: unknown, further: CallOptions | undefined): Promise<unknown> => {
    const result = await send<unknown, Error>(core, given, values, further);
    if (!result.ok) throw result.error;
    return result.value;
  };
  return { list: linked(operation, call, input, options, row), asked };
}

interface Given {
  readonly operation?: APIOperation;
  readonly apiKey?: string;
  readonly input?: object;
}

async function itemsOf({ list }: Listed): Promise<readonly number[]> {
  const items: number[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const page = (data: readonly number[], next?: unknown): Answer => ({ body: { data, next } });
const FIRST = 'GET https://api.test/v1/x/a?limit=2';

test.each<[string, unknown, string]>([
  ['a whole URL', 'https://api.test/v1/x/a?after=7&limit=2', 'https://api.test/v1/x/a?after=7&limit=2'],
  ['a path, not below that of the server', '/v2/x?after=7', 'https://api.test/v2/x?after=7'],
  ['a query alone', '?after=7', 'https://api.test/v1/x/a?after=7'],
  ['a relative path', 'b?after=7', 'https://api.test/v1/x/b?after=7'],
  ['the scheme left out', '//api.test/x', 'https://api.test/x'],
  ['a name twice', '?a=1&b=2&a=3', 'https://api.test/v1/x/a?a=1&a=3&b=2'],
  ['what is encoded', '/x%2Fy/%7Bz%7D?q=a%26b+c&d={/../?', 'https://api.test/x%2Fy/%7Bz%7D?q=a%26b+c&d={/../?'],
  ['a fragment', '?after=7#top', 'https://api.test/v1/x/a?after=7'],
])('a link in the body: %s', async (_, link, url) => {
  const listed = listOf(BODY, [page([1, 2], link), page([3])]);
  expect(await itemsOf(listed)).toEqual([1, 2, 3]);
  expect(listed.asked).toEqual([FIRST, `GET ${url}`]);
});

test.each([[null], [''], [undefined], [7]])('no link ends a list: %p', async (link) => {
  const listed = listOf(BODY, [page([1], link)]);
  expect(await itemsOf(listed)).toEqual([1]);
  expect(listed.asked).toEqual([FIRST]);
});

test('a link in the header, also after a page without items', async () => {
  const link = (after: number): string => `</v1/x/a?after=${after}>; rel="next"`;
  const answers = [
    { ...page([1]), link: link(1) },
    { ...page([]), link: link(2) },
    { ...page([2]), link: '</v1/x/a>; rel="prev"' },
  ];
  const listed = listOf(HEADER, answers);
  expect(await itemsOf(listed)).toEqual([1, 2]);
  expect(listed.asked).toEqual([FIRST, 'GET https://api.test/v1/x/a?after=1', 'GET https://api.test/v1/x/a?after=2']);
});

test.each([
  ['another host', 'https://other.test/x?token=hush-1'],
  ['another port', 'https://api.test:444/x'],
  ['without encryption', 'http://api.test/x'],
  ['no host', 'data:application/json,{}'],
])('a link to another origin is an error, and nothing is sent: %s', async (_, link) => {
  const listed = listOf(BODY, [page([1], link)]);
  const error: unknown = await itemsOf(listed).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'request', message: 'the next page is at another origin' });
  expect(listed.asked).toEqual([FIRST]);
});

test('what is no URL is an error', async () => {
  await expect(itemsOf(listOf(BODY, [page([1], 'https://[')]))).rejects.toMatchObject({
    kind: 'request',
    message: 'the link to the next page is no URL',
  });
});

test.each([
  ['the first page', [page([1], '/v1/x/a?limit=2')]],
  ['the one before', [page([1], '?n=2'), page([2], '?n=2')]],
  ['an earlier one', [page([1], '?n=2'), page([2], '?n=3'), page([3], '?n=2#again')]],
])('a link that comes again is an error: %s', async (_, answers) => {
  const listed = listOf(BODY, answers);
  await expect(itemsOf(listed)).rejects.toMatchObject({ kind: 'request', message: /names a page again/ });
  expect(listed.asked).toHaveLength(answers.length);
});

test('a page is sent again as any call, and ends with its error', async () => {
  const listed = listOf(BODY, [page([1], '?n=2'), { status: 503 }, page([2], '?n=3'), { status: 404 }]);
  await expect(itemsOf(listed)).rejects.toMatchObject({ kind: 'api', status: 404 });
  expect(listed.asked.map((each) => each.split('?')[1])).toEqual(['limit=2', 'n=2', 'n=2', 'n=3']);
});

test('options hold for every page, and nothing is sent twice that the link has', async () => {
  const link = '?n=2&trace=t&api_key=hush-1';
  const listed = listOf(BODY, [page([1], link), page([2])], { query: { trace: 't' } }, { apiKey: 'hush-1' });
  await itemsOf(listed);
  expect(listed.asked[1]).toBe('GET https://api.test/v1/x/a?n=2&trace=t&api_key=hush-1');
});

test('credentials go with a link that has none', async () => {
  const listed = listOf(BODY, [page([1], '?n=2'), page([2])], undefined, { apiKey: 'hush-1' });
  await itemsOf(listed);
  expect(listed.asked[1]).toBe('GET https://api.test/v1/x/a?n=2&api_key=hush-1');
});

test('the body of the request goes with every page', async () => {
  const operation: APIOperation = {
    ...{ id: 'search', method: 'POST', path: '/search', success: { 200: [json] } },
    body: { type: 'application/json', write: jsonBody },
  };
  const listed = listOf(BODY, [page([1], '?n=2'), page([2])], undefined, { operation, input: { q: 'a' } });
  expect(await itemsOf(listed)).toEqual([1, 2]);
  expect(listed.asked).toEqual([
    'POST https://api.test/v1/search {"q":"a"}',
    'POST https://api.test/v1/search?n=2 {"q":"a"}',
  ]);
});

test('until there is no more', async () => {
  const answers = [{ body: { data: [1], next: '?n=2', more: false } }];
  expect(await itemsOf(listOf({ ...BODY, more: ['more'] }, answers))).toEqual([1]);
});

test('an abort ends it in the middle', async () => {
  const controller = new AbortController();
  const { list, asked } = listOf(BODY, [page([1], '?n=2'), page([2])], { signal: controller.signal });
  const read = async (): Promise<void> => {
    for await (const item of list) if (item === 1) controller.abort();
  };
  await expect(read()).rejects.toMatchObject({ kind: 'aborted' });
  expect(asked).toEqual([FIRST]);
});

test.each<[string, string, string | undefined]>([
  ['a token', '</b>; rel=next', '/b'],
  ['among others', '</a>; rel="prev", </b>; rel="next", </c>; rel="last"', '/b'],
  ['several relations', '</b>; rel="last  NEXT"', '/b'],
  ['quoted commas, semicolons and links', '</a>; title="x, <y>; rel=\\"next\\""; rel=prev, </b>; rel="next"', '/b'],
  ['escapes', '</b>; rel="ne\\xt"', '/b'],
  ['spaces, and names in capitals', ' <b> ;  REL = "next" ; title', 'b'],
  ['commas in the target', '<b?ids=1,2;3>; rel="next"', 'b?ids=1,2;3'],
  ['parameters without a value', '</b>; crossorigin; rel="next"', '/b'],
  ['the first rel counts', '</a>; rel=prev; rel=next', undefined],
  ['a part of a word', '</a>; rel="next-archive"', undefined],
  ['of something else', '</a>; rel="next"; anchor="/other"', undefined],
  ['another parameter', '</a>; title="next"; xrel=next', undefined],
  ['no link', 'next', undefined],
])('the header Link: %s', (_, text, link) => {
  expect(nextLink(text)).toBe(link);
});
