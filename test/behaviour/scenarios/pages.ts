// Lists in pages: what asks for the next page, what ends the list, and what each of its calls has.

import type { Reply } from '../../../generator/conformance/reply';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { Json } from '../../../generator/conformance/transcript';
import { PATIENCE_MS, type Failure, type Outcome, type Scenario, type Step } from '../scenario';

const thing = (id: number): Json => ({ id, made_at: `2026-01-0${id}T03:04:05.678Z` });
const things = (...ids: readonly number[]): readonly Json[] => ids.map(thing);
const items = (...ids: readonly number[]): Outcome => ({ ok: true, value: { items: things(...ids) } });
/** A page of an object, with what leads on. */
const page = (ids: readonly number[], more: { readonly [name: string]: Json } = {}): Reply => ({
  body: { json: { data: things(...ids), ...more } },
});
/** A page that is the list itself. */
const list = (ids: readonly number[], header?: string): Reply => ({
  body: { json: things(...ids) },
  ...(header === undefined ? {} : { headers: { link: header } }),
});
const KEYS = [
  '2f0a8d3c-6c0e-4d0b-8f1e-000000000001',
  '2f0a8d3c-6c0e-4d0b-8f1e-000000000002',
  '2f0a8d3c-6c0e-4d0b-8f1e-000000000003',
] as const;
const BUSY: Reply = { status: 503, headers: { 'retry-after': '0' } };
const GIVEN = { 'x-key': 'k', 'x-team': 'red', 'x-more': 'yes' };
const cursor = (next: Json): { readonly [name: string]: Json } => ({ meta: { next_cursor: next } });
const link = (next: Json): { readonly [name: string]: Json } => ({ links: { next } });

/** A request by its path and query, and the page that answers it. */
type Asked = readonly [target: string, reply: Reply, request?: Partial<ExpectedRequest>];

interface Listed {
  readonly name: string;
  readonly covers: Scenario['covers'];
  readonly operation: string;
  readonly call?: Omit<Step['call'], 'operation'>;
  readonly asked: readonly Asked[];
  readonly expect: Outcome;
  readonly step?: Partial<Step>;
}

function listed({ name, covers, operation, call, asked, expect, step }: Listed): Scenario {
  return {
    name: `pages: ${name}`,
    covers,
    spec: 'pages',
    steps: [
      {
        call: { operation, pages: true, ...call, options: { retries: 0, ...call?.options } },
        exchanges: asked.map(([target, reply, request]) => ({ request: { method: 'GET', target, ...request }, reply })),
        expect,
        ...step,
      },
    ],
  };
}

interface Posted {
  readonly name: string;
  readonly operation: string;
  readonly body: Json;
  readonly asked: readonly (readonly [body: Json, reply: Reply])[];
  readonly expect: Outcome;
}

/** A list that is asked for by the body. */
function posted({ name, operation, body, asked, expect }: Posted): Scenario {
  const target = operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    name: `pages: ${name}`,
    covers: ['pages.items'],
    spec: 'pages',
    steps: [
      {
        call: { operation, pages: true, body: { json: body }, options: { retries: 0 } },
        exchanges: asked.map(([sent, reply]) => ({
          request: { method: 'POST', target: `/${target}`, body: { json: sent } },
          reply,
        })),
        expect,
      },
    ],
  };
}

const failed = (kind: Failure['kind'], ids: readonly number[], more: Partial<Failure> = {}): Outcome => ({
  ok: false,
  kind,
  items: things(...ids),
  ...more,
});

const ways: readonly Scenario[] = [
  listed({
    name: 'a cursor leads to the next one',
    covers: ['pages.items'],
    operation: 'byCursor',
    asked: [
      ['/by-cursor', page([1, 2], cursor('b c'))],
      ['/by-cursor?cursor=b%20c', page([3], cursor('d'))],
      ['/by-cursor?cursor=d', page([4])],
    ],
    expect: items(1, 2, 3, 4),
  }),
  listed({
    name: 'a list goes on from the cursor of the caller',
    covers: ['pages.items'],
    operation: 'byCursor',
    call: { args: { query: { cursor: 'here' } } },
    asked: [
      ['/by-cursor?cursor=here', page([3], cursor('there'))],
      ['/by-cursor?cursor=there', page([4], cursor(null))],
    ],
    expect: items(3, 4),
  }),
  listed({
    name: 'a number in the answer is the text of a cursor',
    covers: ['pages.items'],
    operation: 'byNumber',
    asked: [
      ['/by-number', page([1], { meta: { next_number: 0 } })],
      ['/by-number?cursor=0', page([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'an offset counts the items that came',
    covers: ['pages.items', 'pages.end'],
    operation: 'byOffset',
    call: { args: { query: { limit: 2 } } },
    asked: [
      ['/by-offset?limit=2', page([1, 2])],
      ['/by-offset?skip=2&limit=2', page([3])],
      ['/by-offset?skip=3&limit=2', page([])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'an offset counts from that of the caller',
    covers: ['pages.items'],
    operation: 'byOffset',
    call: { args: { query: { skip: 5 } } },
    asked: [
      ['/by-offset?skip=5', page([6])],
      ['/by-offset?skip=6', page([])],
    ],
    expect: items(6),
  }),
  listed({
    name: 'page numbers count from 1',
    covers: ['pages.items', 'pages.end'],
    operation: 'byPage',
    asked: [
      ['/by-page', list([1, 2])],
      ['/by-page?page=2', list([3])],
      ['/by-page?page=3', list([])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'page numbers count from where the rule says',
    covers: ['pages.items', 'pages.end'],
    operation: 'fromZero',
    asked: [
      ['/from-zero', page([1])],
      ['/from-zero?page=1', page([2])],
      ['/from-zero?page=2', page([])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'the number of pages ends the list',
    covers: ['pages.items', 'pages.end'],
    operation: 'untilCounted',
    asked: [
      ['/until-counted', page([1], { meta: { pages: 2 } })],
      ['/until-counted?page=2', page([2], { meta: { pages: 2 } })],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'the number of pages ends a list whose first page is 0, where an answer says it',
    covers: ['pages.items', 'pages.end'],
    operation: 'untilCountedFromZero',
    asked: [
      ['/until-counted-from-zero', page([1], { meta: { pages: 3 } })],
      ['/until-counted-from-zero?page=1', page([2])],
      ['/until-counted-from-zero?page=2', page([3], { meta: { pages: 3 } })],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'page numbers count from the default of the document',
    covers: ['pages.items'],
    operation: 'zeroByDefault',
    asked: [
      ['/zero-by-default', page([1])],
      ['/zero-by-default?page=1', page([])],
    ],
    expect: items(1),
  }),
  listed({
    name: 'an offset counts from where the rule says',
    covers: ['pages.items'],
    operation: 'offsetFromOne',
    asked: [
      ['/offset-from-one', page([1, 2])],
      ['/offset-from-one?startIndex=3', page([3])],
      ['/offset-from-one?startIndex=4', page([])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'the last item leads to the next one',
    covers: ['pages.items', 'pages.end'],
    operation: 'afterLast',
    asked: [
      ['/after-last', page([1, 2])],
      ['/after-last?starting_after=2', page([3])],
      ['/after-last?starting_after=3', page([])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'the last item is asked for where the answer says that there are more',
    covers: ['pages.items', 'pages.end'],
    operation: 'afterKey',
    asked: [
      ['/after-key', { body: { json: { data: [{ key: KEYS[0] }, { key: KEYS[1] }], has_more: true } } }],
      [`/after-key?after=${KEYS[1]}`, { body: { json: { data: [{ key: KEYS[2] }], has_more: false } } }],
    ],
    expect: { ok: true, value: { items: KEYS.map((key) => ({ key })) } },
  }),
  listed({
    name: 'a link in the body takes the place of path and query',
    covers: ['pages.items', 'pages.link'],
    operation: 'byLink',
    call: { args: { path: { kind: 'a/b' }, query: { since: 'then' } } },
    asked: [
      ['/kinds/a%2Fb/things?since=then', page([1], link('/other/place?after=1&after=2'))],
      ['/other/place?after=1&after=2', page([2], link('?after=3#here'))],
      ['/other/place?after=3', page([3], link(''))],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'a link in the body may be a whole URL',
    covers: ['pages.link'],
    operation: 'byLink',
    call: { args: { path: { kind: 'a' } } },
    asked: [
      ['/kinds/a/things', page([1], link('{origin}/kinds/a/things?page=%7B2%7D'))],
      ['/kinds/a/things?page=%7B2%7D', page([2], link(null))],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'the header Link leads to the next page by its relation',
    covers: ['pages.items', 'pages.link'],
    operation: 'byHeader',
    call: { args: { query: { limit: 1 } } },
    asked: [
      [
        '/by-header?limit=1',
        list(
          [1],
          '</by-header?limit=1&page=9>; rel="last", </by-header?limit=1&page=2>; title="a, b"; rel="prev next"',
        ),
      ],
      ['/by-header?limit=1&page=2', list([2], '</by-header?page=1>; rel=first, <?limit=1&page=3>; REL=Next')],
      [
        '/by-header?limit=1&page=3',
        list([3], '</by-header?page=4>; rel=next; anchor="/else", </by-header>; rel=first'),
      ],
    ],
    expect: items(1, 2, 3),
  }),
  {
    name: 'pages: a body is sent for each',
    covers: ['pages.call'],
    spec: 'pages',
    steps: [
      {
        call: { operation: 'search', pages: true, body: { json: { word: 'a' } }, options: { retries: 0 } },
        exchanges: ['/search', '/search?cursor=b'].map((target, index) => ({
          request: { method: 'POST', target, body: { json: { word: 'a' } } },
          reply: page([index + 1], index === 0 ? cursor('b') : {}),
        })),
        expect: items(1, 2),
      },
    ],
  },
  posted({
    name: 'a cursor stands in the body, and the rest of the body stays',
    operation: 'searchOn',
    body: { word: 'a', since: '2026-01-02T03:04:05.000Z', paging: { size: 2 }, more: [1, { deep: null }] },
    asked: [
      [
        { word: 'a', since: '2026-01-02T03:04:05.000Z', paging: { size: 2 }, more: [1, { deep: null }] },
        page([1, 2], cursor('b c')),
      ],
      [
        {
          word: 'a',
          since: '2026-01-02T03:04:05.000Z',
          paging: { size: 2, start_after: 'b c' },
          more: [1, { deep: null }],
        },
        page([3]),
      ],
    ],
    expect: items(1, 2, 3),
  }),
  posted({
    name: 'a cursor makes the object of the body that it stands in',
    operation: 'searchOn',
    body: { word: 'a' },
    asked: [
      [{ word: 'a' }, page([1], cursor('b'))],
      [{ word: 'a', paging: { start_after: 'b' } }, page([2])],
    ],
    expect: items(1, 2),
  }),
  posted({
    name: 'a cursor of the body that comes twice is an error',
    operation: 'searchOn',
    body: { word: 'a', paging: { start_after: 'b' } },
    asked: [
      [{ word: 'a', paging: { start_after: 'b' } }, page([1], cursor('c'))],
      [{ word: 'a', paging: { start_after: 'c' } }, page([2], cursor('b'))],
    ],
    expect: failed('request', [1, 2], { message: { matches: 'the server names a page again that was read' } }),
  }),
  posted({
    name: 'page numbers in the body count from that of the caller',
    operation: 'searchMaybe',
    body: { page_no: 4, since: '2026-01-02T03:04:05Z' },
    asked: [
      [{ page_no: 4, since: '2026-01-02T03:04:05Z' }, page([1])],
      [{ page_no: 5, since: '2026-01-02T03:04:05Z' }, page([])],
    ],
    expect: items(1),
  }),
  listed({
    name: 'a page number stands in an object that is a parameter',
    covers: ['pages.items'],
    operation: 'byPageable',
    call: { args: { query: { pageable: { size: 2, sort: ['a', 'b'] } } } },
    asked: [
      ['/by-pageable?size=2&sort=a&sort=b', page([1, 2])],
      ['/by-pageable?size=2&sort=a&sort=b&page=1', page([3])],
      ['/by-pageable?size=2&sort=a&sort=b&page=2', page([])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'an object that is a parameter is made where the caller gave none',
    covers: ['pages.items'],
    operation: 'byPageable',
    asked: [
      ['/by-pageable', page([1])],
      ['/by-pageable?page=1', page([])],
    ],
    expect: items(1),
  }),
  listed({
    name: 'a cursor stands in a deep object',
    covers: ['pages.items'],
    operation: 'byObject',
    call: { args: { query: { page: { size: 2 } } } },
    asked: [
      ['/by-object?page%5Bsize%5D=2', page([1], { meta: { next_number: 7 } })],
      ['/by-object?page%5Bsize%5D=2&page%5Bafter_id%5D=7', page([2])],
    ],
    expect: items(1, 2),
  }),
];

const ends: readonly Scenario[] = [
  listed({
    name: 'one page without a cursor is the whole list',
    covers: ['pages.end'],
    operation: 'byCursor',
    asked: [['/by-cursor', page([1], cursor(''))]],
    expect: items(1),
  }),
  listed({
    name: 'an answer without items is an empty page',
    covers: ['pages.end'],
    operation: 'byCursor',
    asked: [
      ['/by-cursor', { body: { json: { meta: { next_cursor: 'b' } } } }],
      ['/by-cursor?cursor=b', page([1])],
    ],
    expect: items(1),
  }),
  listed({
    name: 'an empty page with a cursor is not the last one',
    covers: ['pages.end'],
    operation: 'byCursor',
    asked: [
      ['/by-cursor', page([1], cursor('b'))],
      ['/by-cursor?cursor=b', page([], cursor('c'))],
      ['/by-cursor?cursor=c', page([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'the answer says that there are no more',
    covers: ['pages.end'],
    operation: 'untilTold',
    asked: [
      ['/until-told', page([1], { meta: { next_cursor: 'b', has_more: true } })],
      ['/until-told?cursor=b', page([2], { meta: { next_cursor: 'c', has_more: false } })],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'an answer that does not say that there are more is the last',
    covers: ['pages.end'],
    operation: 'untilTold',
    asked: [['/until-told', page([1], cursor('b'))]],
    expect: items(1),
  }),
  listed({
    name: 'who leaves the loop asks for no other page',
    covers: ['pages.end'],
    operation: 'byCursor',
    call: { take: 2 },
    asked: [['/by-cursor', page([1, 2, 3], cursor('b'))]],
    expect: items(1, 2),
    step: { settled: true },
  }),
  listed({
    name: 'a page that is left half read was asked for once',
    covers: ['pages.end'],
    operation: 'byCursor',
    call: { take: 3 },
    asked: [
      ['/by-cursor', page([1, 2], cursor('b'))],
      ['/by-cursor?cursor=b', page([3, 4], cursor('c'))],
    ],
    expect: items(1, 2, 3),
    step: { settled: true },
  }),
];

const AGAIN = 'the server names a page again that was read';

const repeated: readonly Scenario[] = [
  listed({
    name: 'a last item that comes twice is an error',
    covers: ['pages.repeated'],
    operation: 'afterLast',
    asked: [
      ['/after-last', page([1])],
      ['/after-last?starting_after=1', page([1])],
    ],
    expect: failed('request', [1, 1], { message: { matches: AGAIN } }),
  }),
  listed({
    name: 'a cursor that comes twice is an error',
    covers: ['pages.repeated'],
    operation: 'byCursor',
    asked: [
      ['/by-cursor', page([1], cursor('b'))],
      ['/by-cursor?cursor=b', page([2], cursor('c'))],
      ['/by-cursor?cursor=c', page([3], cursor('b'))],
    ],
    expect: failed('request', [1, 2, 3], { message: { matches: AGAIN } }),
  }),
  listed({
    name: 'the cursor of the caller is one that was asked for',
    covers: ['pages.repeated'],
    operation: 'byCursor',
    call: { args: { query: { cursor: 'a' } } },
    asked: [['/by-cursor?cursor=a', page([1], cursor('a'))]],
    expect: failed('request', [1], { message: { matches: AGAIN } }),
  }),
  listed({
    name: 'a link that leads back is an error',
    covers: ['pages.repeated', 'pages.link'],
    operation: 'byLink',
    call: { args: { path: { kind: 'a' } } },
    asked: [
      ['/kinds/a/things', page([1], link('?page=2'))],
      ['/kinds/a/things?page=2', page([2], link('/kinds/a/things'))],
    ],
    expect: failed('request', [1, 2], { message: { matches: AGAIN } }),
  }),
];

const calls: readonly Scenario[] = [
  listed({
    name: 'arguments, headers, query, limit and credential are those of the first',
    covers: ['pages.call'],
    operation: 'byCursor',
    call: {
      auth: [{ scheme: 'key', key: 'k' }],
      args: { query: { limit: 2, tag: ['a', 'b'] }, header: { 'X-Team': 'red' } },
      options: { headers: { 'x-more': 'yes' }, query: { extra: 'e' } },
    },
    asked: [
      ['/by-cursor?limit=2&tag=a&tag=b&extra=e', page([1], cursor('c')), { headers: GIVEN }],
      ['/by-cursor?cursor=c&limit=2&tag=a&tag=b&extra=e', page([2]), { headers: GIVEN }],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'what a link leads to has headers and credential of the first',
    covers: ['pages.call', 'pages.link'],
    operation: 'byLink',
    call: {
      auth: [{ scheme: 'key', key: 'k' }],
      args: { path: { kind: 'a' }, header: { 'X-Team': 'red' } },
      options: { headers: { 'x-more': 'yes' }, query: { extra: 'e' } },
    },
    asked: [
      ['/kinds/a/things?extra=e', page([1], link('?page=2&extra=old')), { headers: GIVEN }],
      ['/kinds/a/things?page=2&extra=e', page([2]), { headers: GIVEN }],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'a key of the client stands in place of that of a link',
    covers: ['pages.call', 'pages.link'],
    operation: 'withKey',
    call: { auth: [{ scheme: 'queryKey', key: 'own' }] },
    asked: [
      ['/with-key?api%20key=own', page([1], link('?api+key=other&page=2'))],
      ['/with-key?page=2&api%20key=own', page([2], link('?api%20key=***&page=3'))],
      ['/with-key?page=3&api%20key=own', page([3])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'a key of a link stays where the client has none',
    covers: ['pages.link'],
    operation: 'withKey',
    asked: [
      ['/with-key', page([1], link('?page=2&api%20key=other'))],
      ['/with-key?page=2&api%20key=other', page([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'a key that an argument gave stays that of the link',
    covers: ['pages.call', 'pages.link'],
    operation: 'keyGiven',
    call: { auth: [{ scheme: 'queryKey', key: 'own' }], args: { query: { 'api key': 'given' } } },
    asked: [
      ['/key-given?api%20key=given', page([1], link('?page=2&api%20key=given'))],
      ['/key-given?page=2&api%20key=given', page([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'a key among the extra parameters of the call stands in place of that of a link and of the client',
    covers: ['pages.call', 'pages.link', 'header.credential'],
    operation: 'withKey',
    call: { auth: [{ scheme: 'queryKey', key: 'own' }], options: { query: { 'api key': 'extra' } } },
    asked: [
      ['/with-key?api%20key=extra', page([1], link('?page=2&api+key=other'))],
      ['/with-key?page=2&api%20key=extra', page([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'each is tried again by itself',
    covers: ['pages.call'],
    operation: 'byCursor',
    call: { options: { retries: 1 } },
    asked: [
      ['/by-cursor', BUSY],
      ['/by-cursor', page([1], cursor('b'))],
      ['/by-cursor?cursor=b', BUSY],
      ['/by-cursor?cursor=b', page([2], cursor('c'))],
      ['/by-cursor?cursor=c', page([3])],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'what a link leads to is tried again',
    covers: ['pages.call', 'pages.link'],
    operation: 'byHeader',
    call: { options: { retries: 1 } },
    asked: [
      ['/by-header', list([1], '<?page=2>; rel=next')],
      ['/by-header?page=2', BUSY],
      ['/by-header?page=2', list([2])],
    ],
    expect: items(1, 2),
  }),
  listed({
    name: 'together they may take longer than a timeout',
    covers: ['pages.call'],
    operation: 'byCursor',
    call: { options: { timeoutMs: PATIENCE_MS } },
    asked: [
      ['/by-cursor', { ...page([1], cursor('b')), delayHeadersMs: 1000 }],
      ['/by-cursor?cursor=b', { ...page([2], cursor('c')), delayHeadersMs: 1000 }],
      ['/by-cursor?cursor=c', { ...page([3]), delayHeadersMs: 1000 }],
    ],
    expect: items(1, 2, 3),
  }),
  listed({
    name: 'an idempotency key is that of the first alone',
    covers: ['pages.call'],
    operation: 'byCursor',
    call: { options: { idempotencyKey: 'once' } },
    asked: [
      ['/by-cursor', page([1], cursor('b')), { headers: { 'idempotency-key': 'once' } }],
      ['/by-cursor?cursor=b', page([2]), { headers: { 'idempotency-key': null } }],
    ],
    expect: items(1, 2),
  }),
];

const errors: readonly Scenario[] = [
  listed({
    name: 'the first that fails is the error of the list',
    covers: ['pages.error'],
    operation: 'byCursor',
    asked: [['/by-cursor', { status: 409, body: { json: { message: 'no' } } }]],
    expect: { ok: false, kind: 'api', status: 409, body: { json: { message: 'no' } } },
  }),
  listed({
    name: 'a later one that fails ends the list after the items before it',
    covers: ['pages.error'],
    operation: 'byCursor',
    asked: [
      ['/by-cursor', page([1, 2], cursor('b'))],
      ['/by-cursor?cursor=b', { status: 409, body: { json: { message: 'no' } } }],
    ],
    expect: failed('api', [1, 2], { status: 409, body: { json: { message: 'no' } }, operation: 'byCursor' }),
  }),
  listed({
    name: 'one that cannot be read is a decode error',
    covers: ['pages.error'],
    operation: 'byOffset',
    asked: [
      ['/by-offset', page([1])],
      ['/by-offset?skip=1', { body: { text: '{', contentType: 'application/json' } }],
    ],
    expect: failed('decode', [1], { status: 200 }),
  }),
  listed({
    name: 'silence at a later one is a timeout',
    covers: ['pages.error'],
    operation: 'byCursor',
    call: { options: { timeoutMs: PATIENCE_MS } },
    asked: [
      ['/by-cursor', page([1], cursor('b'))],
      ['/by-cursor?cursor=b', { fault: 'hang' }],
    ],
    expect: failed('timeout', [1]),
  }),
  listed({
    name: 'a list is cancelled at a later one',
    covers: ['pages.error'],
    operation: 'byCursor',
    call: { options: { abortAfterMs: PATIENCE_MS } },
    asked: [
      ['/by-cursor', page([1], cursor('b'))],
      ['/by-cursor?cursor=b', { fault: 'hang' }],
    ],
    expect: failed('aborted', [1]),
    step: { settled: true },
  }),
  ...(['byLink', 'byHeader'] as const).map((operation) =>
    listed({
      name: `a link to another origin is an error, and nothing is sent there (${operation})`,
      covers: ['pages.link', 'secret.hidden'],
      operation,
      call: {
        auth: [{ scheme: 'key', key: 's3cret-key-value' }],
        args: operation === 'byLink' ? { path: { kind: 'a' } } : {},
        options: { dump: true },
      },
      asked: [
        operation === 'byLink'
          ? ['/kinds/a/things', page([1], link('{other}/kinds/a/things?token=s3cret-of-link'))]
          : ['/by-header', list([1], '<{other}/by-header?token=s3cret-of-link>; rel="next"')],
      ],
      expect: failed('request', [1], { message: { matches: 'the next page is at another origin' } }),
      // What a server sends in a header stands in the debug lines of Python's asynchronous HTTP library.
      step: { other: [], secrets: ['s3cret-key-value', ...(operation === 'byLink' ? ['s3cret-of-link'] : [])] },
    }),
  ),
  listed({
    name: 'a link that is no URL is an error',
    covers: ['pages.link'],
    operation: 'byLink',
    call: { args: { path: { kind: 'a' } } },
    asked: [['/kinds/a/things', page([1], link('http://['))]],
    expect: failed('request', [1], { message: { matches: 'the link to the next page is no URL' } }),
  }),
];

export const pageScenarios: readonly Scenario[] = [...ways, ...ends, ...repeated, ...calls, ...errors];
