import { withPages } from '../../../../generator/client/page-settings';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import type { Json, JsonObject } from '../../../../generator/support/json';
import type { Statement } from '../../../../generator/code/source-file';
import { emitOperations } from '../../../../generator/targets/typescript/operations/emit';
import { pageExports, pagesType } from '../../../../generator/targets/typescript/operations/pages';
import { plan } from '../../../../generator/targets/typescript/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

const DOCUMENT = `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /things:
    get:
      operationId: list
      parameters: [{ name: page_cursor, in: query, schema: { type: string } }]
      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
components:
  schemas:
    Page:
      type: object
      properties:
        all_items: { type: array, items: { type: string } }
        meta_data: { type: object, properties: { next_cursor: { type: string } } }
        links: { type: object, additionalProperties: { type: string } }
`;

function planOf(rules: readonly Json[], document = DOCUMENT, options: JsonObject = {}) {
  const diagnostics = new Diagnostics();
  const model = withPages(buildFrom(specOf(parse(document))).model, rules, diagnostics);
  expect(diagnostics.list).toEqual([]);
  return plan(model, options, { apiName: 'things', diagnostics });
}

const pagesOf = (rule: Json) => planOf([rule]).operations[0]?.pages;
const LINKED = { operations: ['list'], style: 'link', response: { items: '/all_items' } };

test('the row has the names of the request and of the body, as programs see them', () => {
  const pages = pagesOf({
    operations: ['list'],
    style: 'cursor',
    request: { cursor: 'page_cursor' },
    response: { items: '/all_items', next: '/meta_data/next_cursor' },
  });
  expect(pages?.item.text).toBe('string');
  expect(pages?.row.text.replace(/\s+/g, ' ')).toBe(
    '{ style: "cursor", parameter: "pageCursor", items: ["allItems"], next: ["metaData", "nextCursor"], }',
  );
});

test('a result with an envelope is the page: its body is looked for under its name', () => {
  const { operations } = planOf([LINKED], DOCUMENT, { responseFormat: 'envelope' });
  expect(operations[0]?.pages?.row.text.replace(/\s+/g, ' ')).toMatch(/^\{ items: \["page", "allItems"\],/);
});

test('keys of a map are as they are sent', () => {
  const response = { items: '/all_items', next: '/links/next_page' };
  const pages = pagesOf({ operations: ['list'], style: 'cursor', request: { cursor: 'page_cursor' }, response });
  expect(pages?.row.text).toContain('next: ["links", "next_page"]');
});

test('a link in the body is found by its place', () => {
  const pages = pagesOf({
    operations: ['list'],
    style: 'next',
    response: { items: '/all_items', next: '/links/next' },
  });
  expect(pages?.by).toBe('link');
  expect(pages?.row.text.replace(/\s+/g, ' ')).toBe('{ items: ["allItems"], next: ["links", "next"], }');
});

test('a link in the header is found by what reads it', () => {
  const pages = pagesOf({ operations: ['list'], style: 'link', response: { items: '/all_items' } });
  expect(pages?.by).toBe('link');
  expect(pages?.row.text.replace(/\s+/g, ' ')).toBe('{ items: ["allItems"], header: nextLink, }');
});

test.each([
  ['Page', 'Pages', 'Page as RuntimePage, Pages'],
  ['Pages', 'RuntimePages', 'Page, Pages as RuntimePages'],
])('a schema keeps its name, and the type of the runtime gets another: %s', (schema, mentioned, exported) => {
  const paged = planOf([LINKED], DOCUMENT.replaceAll('Page', schema));
  expect(pagesType(paged).text).toBe(mentioned);
  expect(pageExports(paged).map(({ text }) => text)).toEqual([
    `export type { ${exported} } from "./runtime/pages.js";`,
  ]);
});

test('a client without pages exports no types of them', () => {
  expect(pageExports(planOf([]))).toEqual([]);
});

test.each([
  ['has another one beside it', [LINKED], ['list', 'listPages']],
  ['is alone without pages', [], ['list']],
])('a standalone function %s', (_, rules, names) => {
  const found: Statement[] = [];
  emitOperations(planOf(rules), (path, part) => {
    if (path.startsWith('src/funcs/')) found.push(...part());
  });
  expect(found.flatMap((one) => (one.kind === 'function' ? [one.name.text] : []))).toEqual(names);
});
