// Rules of pages for other generators: what is read of them, and what is left alone.

import { foreignRule } from '../../../generator/client/page-extensions';
import { withPages } from '../../../generator/client/page-settings';
import { Types } from '../../../generator/client/types';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { loadInMemory } from '../../support/in-memory';
import { buildFrom, parse, specOf } from '../model/model-of';

const document = (extension: string): string => `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /things:
    get:
      operationId: list
      ${extension}
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
components:
  schemas:
    Page:
      type: object
      properties:
        value: { type: array, items: { type: string } }
        nextLink: { type: string }
        meta: { type: object, properties: { next: { type: string }, more: { type: boolean } } }
`;

const modelOf = (extension: string) => buildFrom(specOf(parse(document(extension)))).model;

function ruleOf(extension: string) {
  const { operations, declarations } = modelOf(extension);
  return foreignRule(operations[0]!, new Types(declarations));
}

const speakeasy = (type: string, input: string, outputs: string): string =>
  `x-speakeasy-pagination: { type: ${type}, inputs: [${input}], outputs: { ${outputs} } }`;
const CURSOR = '{ name: cursor, in: parameters, type: cursor }';
const PAGE = '{ name: page, in: parameters, type: page }';
const OFFSET = '{ name: page, in: parameters, type: offset }';
const NEXT = 'results: $.value, nextCursor: $.meta.next';

test.each<[string, string, object]>([
  [
    'a cursor of Speakeasy',
    speakeasy('cursor', CURSOR, NEXT),
    { style: 'cursor', parameter: 'cursor', items: '/value', next: '/meta/next' },
  ],
  [
    'a page number of Speakeasy',
    speakeasy('offsetLimit', PAGE, 'results: $'),
    { style: 'page', parameter: 'page', items: '' },
  ],
  [
    'an offset of Speakeasy',
    speakeasy('offsetLimit', OFFSET, 'results: $.value'),
    { style: 'offset', parameter: 'page', items: '/value' },
  ],
  [
    'a cursor of Speakeasy in the body',
    speakeasy('cursor', '{ name: after, in: requestBody, type: cursor }', NEXT),
    { style: 'cursor', parameter: '/after', items: '/value', next: '/meta/next' },
  ],
  [
    'a cursor of Speakeasy deeper in the body',
    speakeasy('cursor', '{ name: $.paging.after, in: requestBody, type: cursor }', NEXT),
    { style: 'cursor', parameter: '/paging/after', items: '/value', next: '/meta/next' },
  ],
  [
    'a cursor of Speakeasy in the last item',
    speakeasy('cursor', CURSOR, "results: $.value, nextCursor: '$.value[-1].made.id'"),
    { style: 'cursor', parameter: 'cursor', items: '/value', last: '/made/id' },
  ],
  [
    'a last item of Speakeasy that is the cursor',
    speakeasy('cursor', CURSOR, "results: $.value, nextCursor: '$.value[(@.length-1)]'"),
    { style: 'cursor', parameter: 'cursor', items: '/value', last: '' },
  ],
  [
    'a cursor of Speakeasy without a place of items, which the only list is',
    speakeasy('cursor', CURSOR, 'nextCursor: $.meta.next'),
    { style: 'cursor', parameter: 'cursor', items: '/value', next: '/meta/next' },
  ],
  [
    'a last item of Speakeasy without a place of items, whose list is theirs',
    speakeasy('cursor', CURSOR, "nextCursor: '$[-1].id'"),
    { style: 'cursor', parameter: 'cursor', items: '', last: '/id' },
  ],
  [
    'a number of pages of Speakeasy',
    speakeasy('offsetLimit', PAGE, 'results: $.value, numPages: $.meta.pages'),
    { style: 'page', parameter: 'page', items: '/value', pages: '/meta/pages' },
  ],
  [
    'a URL of Speakeasy',
    speakeasy('url', '', 'results: $.value, nextUrl: $.nextLink'),
    { style: 'next', items: '/value', next: '/nextLink' },
  ],
  [
    'a cursor of Fern',
    'x-fern-pagination: { cursor: $request.cursor, next_cursor: $response.meta.next, results: $response.value }',
    { style: 'cursor', parameter: 'cursor', items: '/value', next: '/meta/next' },
  ],
  [
    'a cursor of Fern in the body',
    'x-fern-pagination: { cursor: $request.paging.after, next_cursor: $response.meta.next, results: $response.value }',
    { style: 'cursor', parameter: '/paging/after', items: '/value', next: '/meta/next' },
  ],
  [
    'a cursor of Fern in an object that is a parameter',
    'x-fern-pagination: { cursor: $request.page.after, next_cursor: $response.meta.next, results: $response.value }',
    { style: 'cursor', parameter: 'page/after', items: '/value', next: '/meta/next' },
  ],
  [
    'a page number of Fern',
    'x-fern-pagination: { offset: $request.page, results: $response.value, has-next-page: $response.meta.more }',
    { style: 'page', parameter: 'page', items: '/value', more: '/meta/more' },
  ],
  [
    'an offset of Fern',
    'x-fern-pagination: { offset: $request.page, step: $request.limit, results: $response.value }',
    { style: 'offset', parameter: 'page', items: '/value' },
  ],
  [
    'a URL of Fern',
    'x-fern-pagination: { next_uri: $response.nextLink, results: $response.value }',
    { style: 'next', items: '/value', next: '/nextLink' },
  ],
  [
    'a link of Microsoft',
    'x-ms-pageable: { nextLinkName: nextLink }',
    { style: 'next', items: '/value', next: '/nextLink' },
  ],
  [
    'a link of Microsoft beside items of another name',
    'x-ms-pageable: { nextLinkName: odata/next, itemName: rows }',
    { style: 'next', items: '/rows', next: '/odata~1next' },
  ],
])('%s', (_, extension, rule) => {
  expect(ruleOf(extension)).toEqual(rule);
});

test.each<[string, string]>([
  ['none', ''],
  ['an input of a header', speakeasy('cursor', '{ name: cursor, in: headers, type: cursor }', NEXT)],
  ['a cursor taken from the first item', speakeasy('cursor', CURSOR, "results: $.value, nextCursor: '$.value[0].id'")],
  ['a cursor in an item of another list', speakeasy('cursor', CURSOR, "results: $.value, nextCursor: '$.a[-1].id'")],
  ['a number of pages in no place', speakeasy('offsetLimit', PAGE, "results: $.value, numPages: 'pages'")],
  ['another type', speakeasy('later', PAGE, 'results: $.value')],
  ['what the document as a whole says', 'x-fern-pagination: true'],
  [
    'a flag that cannot be found',
    "x-fern-pagination: { offset: $request.page, results: $response.value, has-next-page: 'more' }",
  ],
  ['no link', 'x-ms-pageable: { nextLinkName: null }'],
  ['another operation', 'x-ms-pageable: { nextLinkName: nextLink, operationName: listNext }'],
])('left alone: %s', (_, extension) => {
  expect(ruleOf(extension)).toBeUndefined();
});

function paginationOf(extension: string) {
  const diagnostics = new Diagnostics();
  const [operation] = withPages(modelOf(extension), [], diagnostics).operations;
  expect(diagnostics.list).toEqual([]);
  return operation?.pagination;
}

test('a rule that fits is the rule of the operation', () => {
  expect(paginationOf(speakeasy('cursor', CURSOR, NEXT))?.style).toBe('cursor');
});

test('a rule that does not fit is no error', () => {
  expect(paginationOf('x-ms-pageable: { nextLinkName: none }')).toBeUndefined();
});

test('it is found in a document that has no other rule', async () => {
  const text = document('x-ms-pageable: { nextLinkName: nextLink }');
  const { model } = await loadInMemory({ kind: 'text', text, label: 'pages.yaml' });
  expect(model.operations[0]?.pagination).toEqual({ style: 'next', items: '/value', next: '/nextLink' });
});

test('x-pagination wins', () => {
  const own = 'x-pagination: { style: next, response: { items: /value, next: /nextLink } }';
  expect(paginationOf(`${own}\n      ${speakeasy('cursor', CURSOR, NEXT)}`)?.style).toBe('next');
});
