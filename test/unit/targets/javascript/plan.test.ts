import { Diagnostics } from '../../../../generator/support/diagnostics';
import { enumAliases } from '../../../../generator/targets/javascript/names/properties';
import { plan, type Plan } from '../../../../generator/targets/javascript/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

function planOf(text: string): Plan {
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${text}`)));
  return plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
}

const argumentsOf = (members: string): readonly (readonly [string, boolean])[] =>
  planOf(`paths: { /p: { post: { ${members}, responses: {} } } }`).operations[0]?.arguments.map(
    ({ name, required }) => [name, required] as const,
  ) ?? [];

test('an operation stands in the class of each of its tags', () => {
  const { apis } = planOf('paths: { /p: { get: { operationId: list, tags: [b, a], responses: {} } } }');
  expect(apis.map(({ home, operations }) => [home.name, operations.length])).toEqual([
    ['BApi', 1],
    ['AApi', 1],
  ]);
});

test('required arguments come first', () => {
  const parameters =
    'parameters: [{ name: a, in: query, schema: { type: string } }, { name: b, in: query, required: true, schema: { type: string } }]';
  expect(argumentsOf(parameters)).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

test('fields of a form are arguments, required as the schema says, without read-only ones', () => {
  const schema =
    '{ type: object, required: [title], properties: { title: { type: string }, id: { type: string, readOnly: true } } }';
  expect(argumentsOf(`requestBody: { content: { multipart/form-data: { schema: ${schema} } } }`)).toEqual([
    ['title', true],
  ]);
});

test('a body that may be plain text too is one argument', () => {
  const content = 'application/x-www-form-urlencoded: { schema: { type: object, properties: { q: {} } } }';
  expect(
    argumentsOf(`requestBody: { required: true, content: { ${content}, text/plain: { schema: { type: string } } } }`),
  ).toHaveLength(1);
});

test('reserved words get a prefix', () => {
  expect(argumentsOf('parameters: [{ name: class, in: query, schema: { type: string } }]')).toEqual([
    ['_class', false],
  ]);
  const { models } = planOf('paths: {}\ncomponents: { schemas: { Date: { type: object, properties: { a: {} } } } }');
  expect(models.map(({ home }) => home.name)).toEqual(['ModelDate']);
});

test('optional arguments have their names in `opts`', () => {
  const query = (name: string) => `{ name: ${name}, in: query, schema: { type: string } }`;
  expect(argumentsOf(`parameters: [${query('callback')}, ${query('start')}, ${query('date')}]`)).toEqual([
    ['callback', false],
    ['start', false],
    ['_date', false],
  ]);
});

test('an inline model is named after its title', () => {
  const inner = 'properties: { a: { type: object, properties: { b: {} } } }';
  const { models } = planOf(
    `paths: {}\ncomponents: { schemas: { A: { properties: { x: { title: my title, ${inner} } } } } }`,
  );
  expect(models.map(({ home }) => home.name)).toEqual(['A', 'MyTitle', 'MyTitleA']);
});

test('values of an enum are known without what all begin with too', () => {
  const { models } = planOf(
    'paths: {}\ncomponents: { schemas: { E: { enum: [IS_A, IS_B] }, F: { enum: [IS_A, IS_, x] }, G: { enum: [X_A, X_B], x-enum-varnames: [A, C] } } }',
  );
  const aliases = models.map(({ declaration }) =>
    declaration.kind === 'enum' ? enumAliases(declaration, 'fields').map(([key]) => key) : [],
  );
  expect(aliases).toEqual([['A', 'B'], [], []]);
});

test('a union of texts is called a text on pages, as a choice of Django that may be blank', () => {
  const made = planOf(`paths: {}
components:
  schemas:
    Language: { type: string, enum: [en, de] }
    Blank: { enum: [''] }
    Book: { type: object, properties: { a: { oneOf: [{ $ref: '#/components/schemas/Language' }, { $ref: '#/components/schemas/Blank' }] }, b: { oneOf: [{ $ref: '#/components/schemas/Language' }, { type: integer }] } } }`);
  const book = made.model.declarations.find(({ id }) => id.endsWith('/Book'));
  const types = book?.kind === 'object' ? book.properties.map(({ type }) => made.book.text(type)) : [];
  expect(types).toEqual(['String', 'Object']);
});
