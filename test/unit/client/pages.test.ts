import { clientOf } from '../../../generator/client';
import { withPages } from '../../../generator/client/page-settings';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { own, type Json, type JsonObject } from '../../../generator/support/json';
import { buildFrom, parse, specOf } from '../model/model-of';
import { POSITIONAL } from './client-from';

const DOCUMENT = (extension = ''): string => `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /things:
    get:
      operationId: thingsAll
      ${extension}
      parameters:
        - { name: cursor, in: query, schema: { type: [string, 'null'] } }
        - { name: from, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: day, in: query, schema: { type: string, format: date } }
        - { name: nr, in: query, schema: { type: integer, default: 0 } }
        - { name: sort, in: query, schema: { type: array, items: { type: string } } }
      responses:
        '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
  /things/{id}:
    delete:
      operationId: thingsDelete
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: d } }
components:
  schemas:
    Page:
      type: object
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        more: { type: boolean }
        links: { type: object, additionalProperties: { type: string } }
        meta: { type: object, properties: { next: { type: [string, 'null'] }, total: { type: array, items: {} } } }
    Thing: { type: object, properties: { id: { type: string, format: uuid }, on: { type: string, format: date }, ok: { type: boolean } } }
`;

const RESPONSE = { items: '/data', next: '/meta/next' };
const CURSOR = { operations: ['thingsAll'], style: 'cursor', response: RESPONSE };

function read(settings: readonly Json[], extension?: string) {
  const diagnostics = new Diagnostics();
  const model = withPages(buildFrom(specOf(parse(DOCUMENT(extension)))).model, settings, diagnostics);
  const pages = clientOf(model, POSITIONAL).calls.find(({ id }) => id === 'thingsAll')?.pages;
  return { pages, found: diagnostics.list.map(({ code, message, place }) => ({ code, message, place })) };
}

test('an operation without a rule has no pages', () => {
  expect(read([])).toEqual({ pages: undefined, found: [] });
});

test.each<[string, Json, object]>([
  ['cursor', CURSOR, { style: 'cursor', parameter: 'cursor', items: '/data', next: '/meta/next' }],
  [
    'offset by another name, with a limit',
    {
      operations: ['thingsAll'],
      style: 'offset',
      request: { offset: 'from', limit: 'limit' },
      response: { items: '/data' },
    },
    { style: 'offset', parameter: 'from', limit: 'limit', items: '/data', first: 0 },
  ],
  [
    'page number until the answer says that there is no more',
    {
      operations: ['thingsAll'],
      style: 'page',
      request: { page: 'from' },
      response: { items: '/data', more: '/more' },
    },
    { style: 'page', parameter: 'from', items: '/data', more: '/more', first: 1 },
  ],
  [
    'pages from 0, as the document has them',
    { operations: ['thingsAll'], style: 'page', request: { page: 'nr' }, response: { items: '/data' } },
    { style: 'page', parameter: 'nr', items: '/data', first: 0 },
  ],
  [
    'pages and offsets that start elsewhere',
    { operations: ['thingsAll'], style: 'offset', request: { offset: 'from', start: 1 }, response: { items: '/data' } },
    { style: 'offset', parameter: 'from', start: 1, items: '/data', first: 1 },
  ],
  [
    'a cursor in the last item',
    { operations: ['thingsAll'], style: 'cursor', response: { items: '/data', last: '/id', more: '/more' } },
    { style: 'cursor', parameter: 'cursor', items: '/data', last: '/id', more: '/more' },
  ],
  [
    'a date in the last item, for a date',
    {
      operations: ['thingsAll'],
      style: 'cursor',
      request: { cursor: 'day' },
      response: { items: '/data', last: '/on' },
    },
    { style: 'cursor', parameter: 'day', items: '/data', last: '/on' },
  ],
  [
    'a link among links of any name',
    { operations: ['thingsAll'], style: 'next', response: { items: '/data', next: '/links/next' } },
    { style: 'next', items: '/data', next: '/links/next' },
  ],
  [
    'a Link header',
    { operations: ['thingsAll'], style: 'link', response: { items: '/data' } },
    { style: 'link', items: '/data' },
  ],
])('a rule that fits: %s', (_, rule, row) => {
  const { pages, found } = read([rule]);
  expect(found).toEqual([]);
  const { asked, ...rest } = pages ?? {};
  expect(rest).toEqual({ ...row, item: expect.objectContaining({ kind: 'reference' }) as unknown });
  const name = own(row as JsonObject, 'parameter');
  expect(asked && { key: asked.key, within: asked.within }).toEqual(
    name && { key: `query ${String(name)}`, within: '' },
  );
});

test.each<[string, object, string]>([
  [
    'no such parameter',
    { request: { cursor: 'after' } },
    'request.cursor: thingsAll: there is no query parameter "after"',
  ],
  [
    'a list as a cursor',
    { request: { cursor: 'sort' } },
    'request.cursor: thingsAll: the query parameter "sort" is no text or number',
  ],
  ['no such limit', { request: { limit: 'size' } }, 'request.limit: thingsAll: there is no query parameter "size"'],
  [
    'nothing at the items',
    { response: { ...RESPONSE, items: '/items' } },
    'response.items: thingsAll: the schema of the answer has nothing at "/items"',
  ],
  [
    'items that are no array',
    { response: { ...RESPONSE, items: '/meta' } },
    'response.items: thingsAll: "/meta" is no array',
  ],
  [
    'nothing at the cursor',
    { response: { ...RESPONSE, next: '/meta/after' } },
    'response.next: thingsAll: the schema of the answer has nothing at "/meta/after"',
  ],
  [
    'a list of cursors',
    { response: { ...RESPONSE, next: '/meta/total' } },
    'response.next: thingsAll: "/meta/total" is no value of the query parameter "cursor"',
  ],
  [
    'a flag that is none',
    { response: { ...RESPONSE, more: '/meta/next' } },
    'response.more: thingsAll: "/meta/next" is no boolean',
  ],
  [
    'no place of the next cursor',
    { response: { items: '/data' } },
    'response: thingsAll: next is missing: it, or last, says where the cursor of the next page stands',
  ],
  [
    'next and last',
    { response: { ...RESPONSE, last: '/id' } },
    'response.last: thingsAll: next says already where the cursor of the next page stands',
  ],
  [
    'a last item that has no such thing',
    { response: { items: '/data', last: '/key' } },
    'response.last: thingsAll: the schema of an item has nothing at "/key"',
  ],
  [
    'a boolean of the last item',
    { response: { items: '/data', last: '/ok' } },
    'response.last: thingsAll: "/ok" is no value of the query parameter "cursor"',
  ],
  [
    'a date of the last item as any text',
    { response: { items: '/data', last: '/on' } },
    'response.last: thingsAll: "/on" is no value of the query parameter "cursor"',
  ],
  [
    'any text as a date',
    { request: { cursor: 'day' } },
    'response.next: thingsAll: "/meta/next" is no value of the query parameter "day"',
  ],
  [
    'a link in the last item',
    { style: 'link', response: { items: '/data', last: '/id' } },
    'response.last: thingsAll: only a cursor stands in the last item',
  ],
  [
    'a cursor that starts at a number',
    { request: { start: 0 } },
    'request.start: thingsAll: only pages and offsets are counted',
  ],
  [
    'a start below 0',
    { style: 'page', request: { page: 'from', start: -1 }, response: { items: '/data' } },
    'request.start: thingsAll: -1 is no whole number from 0 on',
  ],
  [
    'a start that the document contradicts',
    { style: 'page', request: { page: 'nr', start: 1 }, response: { items: '/data' } },
    'request.start: thingsAll: the query parameter "nr" is 0 by default',
  ],
  [
    'text as an offset',
    { style: 'offset', request: { offset: 'cursor' } },
    'request.offset: thingsAll: the query parameter "cursor" is no number',
  ],
])('a rule that does not fit is an error, and gives no pages: %s', (_, change, message) => {
  const { pages, found } = read([{ ...CURSOR, ...change }]);
  expect(pages).toBeUndefined();
  expect(found).toEqual([{ code: 'pagination-unfit', message: `pagination.0.${message}`, place: undefined }]);
});

test('an operation that answers nothing has no pages', () => {
  const { found } = read([{ ...CURSOR, operations: ['thingsDelete'], style: 'link', response: { items: '' } }]);
  expect(found.map(({ message }) => message)).toEqual([
    'pagination.0.response: thingsDelete: the operation answers no JSON',
  ]);
});

test('a rule that names no operation is an error', () => {
  const { found } = read([{ ...CURSOR, operations: ['thingsAll', 'thingz*'] }]);
  expect(found).toMatchObject([
    { code: 'pagination-unmatched', message: 'pagination.0.operations.1: the document has no operation "thingz*"' },
  ]);
});

test('the first rule that names an operation counts', () => {
  const other = { ...CURSOR, operations: ['*'], style: 'link' };
  expect(read([CURSOR, other]).pages?.style).toBe('cursor');
});

describe('x-pagination', () => {
  const carried = 'x-pagination: { style: link, response: { items: /data } }';

  test('says how an operation goes on', () => {
    expect(read([], carried).pages).toMatchObject({ style: 'link', items: '/data' });
  });

  test('stands back behind the configuration', () => {
    expect(read([CURSOR], carried).pages?.style).toBe('cursor');
  });

  test('that does not fit is an error at its place', () => {
    const { found } = read([], carried.replace('/data', '/items'));
    expect(found).toMatchObject([
      { code: 'pagination-unfit', place: { file: '', pointer: '/paths/~1things/get/x-pagination/response/items' } },
    ]);
  });

  test('of another shape is something else', () => {
    expect(read([], 'x-pagination: { type: cursor }')).toEqual({ pages: undefined, found: [] });
  });
});
