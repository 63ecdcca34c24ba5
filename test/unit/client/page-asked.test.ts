import { askable, askedBy } from '../../../generator/client/page-asked';
import { Types } from '../../../generator/client/types';
import { buildFrom, parse, specOf } from '../model/model-of';

const { model } = buildFrom(
  specOf(
    parse(`
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /things:
    post:
      operationId: search
      parameters:
        - { name: page, in: query, schema: { type: object, properties: { number: { type: integer, default: 3 } } } }
        - { name: a/b, in: query, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Search' } } } }
      responses: { '204': { description: d } }
    get: { operationId: list, responses: { '204': { description: d } } }
components:
  schemas:
    Search:
      type: object
      properties:
        paging: { type: object, properties: { after: { type: string } } }
        seen: { type: string, readOnly: true }
`),
  ),
);
const types = new Types(model.declarations);
const asked = (text: string, id = 'search') =>
  askedBy(
    model.operations.find((each) => each.id === id)!,
    text,
    types,
  );

test.each([
  ['a/b', { key: 'query a/b', within: '' }],
  ['page/number', { key: 'query page', within: '/number', default: 3 }],
  ['/paging/after', { key: 'body', within: '/paging/after' }],
])('%s is there', (text, place) => {
  expect(asked(text)).toMatchObject(place);
});

test.each([
  ['size', 'search', 'there is no query parameter "size"'],
  ['sort/by', 'search', 'there is no query parameter "sort/by"'],
  ['page/size', 'search', 'the query parameter "page" has nothing at "/size"'],
  ['/paging/before', 'search', 'the body has nothing at "/paging/before"'],
  // A server would not read it.
  ['/seen', 'search', 'the body has nothing at "/seen"'],
  ['/paging/after', 'list', 'the operation takes no JSON'],
])('%s of %s is not', (text, id, why) => {
  expect(asked(text, id)).toBe(why);
});

test('what may ask is a query parameter or a property of one or of the body', () => {
  const texts = askable(model.operations[0]!, types).map(({ text }) => text);
  expect(texts).toEqual(['page', 'a/b', 'page/number', '/paging']);
});
