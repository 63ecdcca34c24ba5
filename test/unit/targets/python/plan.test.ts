// Rules of the Python target: names, arguments and types of what a document declares.

import { invariant } from '../../../../generator/support/invariant';
import { flat, py } from '../../../../generator/languages/python';
import { plan, type Plan } from '../../../../generator/targets/python/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

function planOf(text: string): Plan {
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${text}`)));
  return plan(model, {});
}

const operationOf = (members: string, more = '') =>
  planOf(`paths: { /p: { post: { operationId: send, responses: {}, ${members} } } }\n${more}`).operations[0];
const argumentsOf = (members: string, more?: string): readonly string[] =>
  operationOf(members, more)?.arguments.map(({ name, required, input }) => {
    return `${name}${required ? '' : '?'}: ${flat(input).text}`;
  }) ?? [];
const returned = (responses: string): string =>
  flat(planOf(`paths: { /p: { get: { responses: ${responses} } } }`).operations[0]?.returns ?? py`nothing`).text;

test('an operation stands in the class of each of its tags', () => {
  const { operations, names } = planOf('paths: { /p: { get: { operationId: list, tags: [b, a], responses: {} } } }');
  expect(operations.map(({ tag, method }) => [names.apis.get(tag)?.className, method])).toEqual([
    ['BApi', 'list'],
    ['AApi', 'list'],
  ]);
});

test.each([
  ['int', 'p_post'],
  ['str', 'p_post'],
  ['list', 'list'],
])('an operation %s hides no type of a signature: %s', (id, method) => {
  const { operations } = planOf(`paths: { /p: { post: { operationId: ${id}, responses: {} } } }`);
  expect(operations.map((each) => each.method)).toEqual([method]);
});

test('a part that may be a file or something else takes both', () => {
  const schema = '{ type: object, properties: { p: { oneOf: [{ type: string, format: binary }, { type: string }] } } }';
  expect(argumentsOf(`requestBody: { content: { multipart/form-data: { schema: ${schema} } } }`)).toEqual([
    'p?: _t.Union[bytes, str, _FileInput]',
  ]);
});

test('required arguments come first, under names that Python can have', () => {
  const parameters =
    'parameters: [{ name: class, in: query, schema: { type: string } }, { name: pageSize, in: query, required: true, schema: { type: integer } }]';
  expect(argumentsOf(parameters)).toEqual(['page_size: int', 'var_class?: str']);
});

test('fields of a form are arguments, required as the schema says, without read-only ones', () => {
  const schema =
    '{ type: object, required: [title], properties: { title: { type: string }, file: { type: string, format: binary }, id: { type: string, readOnly: true } } }';
  expect(argumentsOf(`requestBody: { content: { multipart/form-data: { schema: ${schema} } } }`)).toEqual([
    'title: str',
    'file?: _FileInput',
  ]);
});

test('a body is named after its class, after its items, or is a request body', () => {
  const body = (schema: string): readonly string[] =>
    argumentsOf(
      `requestBody: { required: true, content: { application/json: { schema: ${schema} } } }`,
      'components: { schemas: { BigPet: { type: object, properties: { a: { type: string } } } } }',
    ).map((argument) => argument.replace(/:.*/, ''));
  const pet = '{ $ref: "#/components/schemas/BigPet" }';
  expect(body(pet)).toEqual(['big_pet']);
  expect(body(`{ type: array, items: ${pet} }`)).toEqual(['big_pet']);
  expect(body('{ type: array, items: { type: string } }')).toEqual(['request_body']);
  expect(body('{ type: string }')).toEqual(['body']);
});

test('JSON alone is returned where there is some, and None where a success has no body', () => {
  const json = 'application/json: { schema: { type: integer } }';
  expect(returned(`{ '200': { description: '', content: { text/plain: {}, ${json} } } }`)).toBe('int');
  expect(returned(`{ '200': { description: '', content: { ${json} } }, '204': { description: '' } }`)).toBe(
    '_t.Union[int, None]',
  );
  expect(returned(`{ '204': { description: '' } }`)).toBe('None');
});

test('a class keeps away from what the package exports, and an inline type is named after its place', () => {
  const { classes } = planOf(
    'paths: {}\ncomponents: { schemas: { ApiClient: { type: object, properties: { owner: { type: object, properties: { a: {} } } } } } }',
  );
  expect(classes.map(({ className }) => className)).toEqual(['ModelApiClient', 'ApiClientOwner']);
});

test('a field may be left out where only one side writes it', () => {
  const members = '{ id: { type: string, readOnly: true }, key: { type: string, writeOnly: true }, to_dict: {} }';
  const [model] = planOf(
    `paths: {}\ncomponents: { schemas: { A: { type: object, required: [id, key, to_dict], properties: ${members} } } }`,
  ).classes;
  expect(model?.kind === 'model' ? model.fields.map(({ name, optional }) => [name, optional]) : []).toEqual([
    ['id', true],
    ['key', true],
    ['to_dict_', false],
  ]);
});

test('members of enumerations say their values', () => {
  const [model] = planOf(`paths: {}\ncomponents: { schemas: { E: { enum: [a-b, '', '+1'] } } }`).classes;
  expect(model?.kind === 'enum' ? model.members.map(({ name }) => name) : []).toEqual(['A_MINUS_B', 'EMPTY', 'PLUS_1']);
  expect(model?.kind === 'enum' ? model.aliases : []).toEqual([{ name: 'A_B', value: 'a-b' }]);
});

test('members of enumerations have the names that the document gives them', () => {
  const values = 'enum: [1, 2, 3, 4], x-enum-varnames: [Low, title, _x, Low2]';
  const [model] = planOf(`paths: {}\ncomponents: { schemas: { E: { ${values} } } }`).classes;
  invariant(model?.kind === 'enum', 'an enumeration is a class');
  expect(model.members.map(({ name }) => name)).toEqual(['Low', 'TITLE', 'X', 'Low2']);
  expect(model.aliases.map(({ name }) => name)).toEqual(['LOW', 'LOW2']);
});
