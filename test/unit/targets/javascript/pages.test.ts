import { withPages } from '../../../../generator/client/page-settings';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import { plan } from '../../../../generator/targets/javascript/plan';
import { exportStatements } from '../../../../generator/targets/javascript/package/client';
import type { Statement } from '../../../../generator/code/source-file';
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
`;
const RULE = {
  operations: ['list'],
  style: 'cursor',
  request: { cursor: 'page_cursor' },
  response: { items: '/all_items', next: '/meta_data/next_cursor' },
};

function planOf(rules: Parameters<typeof withPages>[1]) {
  const diagnostics = new Diagnostics();
  const model = withPages(buildFrom(specOf(parse(DOCUMENT))).model, rules, diagnostics);
  expect(diagnostics.list).toEqual([]);
  return plan(model, {}, { apiName: 'things', diagnostics });
}

const textOf = ([statement]: readonly Statement[]): string => (statement?.kind === 'code' ? statement.code.text : '');

test('the row has the names of the request and of the body, as programs see them', () => {
  const pages = planOf([RULE]).operations[0]?.pages;
  expect(pages?.item.text).toBe('string');
  expect(pages?.row.text.replace(/\s+/g, ' ')).toBe(
    '{ style: "cursor", parameter: "pageCursor", items: ["allItems"], next: ["metaData", "nextCursor"], }',
  );
});

test('a model of the document keeps its name, and the type of the runtime gets another', () => {
  const paged = planOf([RULE]);
  expect(paged.models[0]?.home.name).toBe('Page');
  const types = textOf(exportStatements(paged, 'types'));
  expect(types).toContain('export type { Page as RuntimePage, Pages } from "./runtime/pages.js";');
  expect(textOf(exportStatements(paged, 'src'))).not.toContain('pages');
});

test.each([
  ['next', { items: '/all_items', next: '/meta_data/next_cursor' }, 'next: ["metaData", "nextCursor"]'],
  ['link', { items: '/all_items' }, 'header: nextLink'],
])('a link leads to the next page: %s', (style, response, row) => {
  const pages = planOf([{ operations: ['list'], style, response }]).operations[0]?.pages;
  expect(pages?.by).toBe('link');
  expect(pages?.row.text).toContain(row);
});

test('a client without pages has nothing of them', () => {
  const plain = planOf([]);
  expect(plain.operations[0]?.pages).toBeUndefined();
  expect(textOf(exportStatements(plain, 'types'))).not.toContain('pages');
});
