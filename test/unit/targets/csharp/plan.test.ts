// Rules of the C# target: names, arguments and types of what a document declares.

import { Diagnostics } from '../../../../generator/support/diagnostics';
import { plan, type Plan } from '../../../../generator/targets/csharp/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

function planOf(text: string): Plan {
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${text}`)));
  return plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
}

const operationOf = (members: string) =>
  planOf(`paths: { /p: { post: { operationId: send, ${members} } } }`).apis[0]?.operations[0];
const argumentsOf = (members: string): readonly string[] =>
  operationOf(`responses: {}, ${members}`)?.arguments.map(({ name, required, type }) => {
    return `${type.short}${required ? '' : '?'} ${name}`;
  }) ?? [];
const schemasOf = (schemas: string): Plan => planOf(`paths: {}\ncomponents: { schemas: ${schemas} }`);

test('an operation stands in the class of each of its tags', () => {
  const { apis } = planOf('paths: { /p: { get: { operationId: list, tags: [b, a], responses: {} } } }');
  expect(apis.map(({ name, operations }) => [name, operations.map((each) => each.name)])).toEqual([
    ['BApi', ['List']],
    ['AApi', ['List']],
  ]);
});

test('required arguments come first, and keywords get a prefix', () => {
  const parameters =
    'parameters: [{ name: class, in: query, schema: { type: string } }, { name: size, in: query, required: true, schema: { type: integer } }]';
  expect(argumentsOf(parameters)).toEqual(['int size', 'string? varClass']);
});

test('fields of a form are arguments, required as the schema says, without read-only ones', () => {
  const schema =
    '{ type: object, required: [title], properties: { photo: { type: string, format: binary }, any: {}, title: { type: string }, id: { type: string, readOnly: true } } }';
  expect(argumentsOf(`requestBody: { content: { multipart/form-data: { schema: ${schema} } } }`)).toEqual([
    'string title',
    'FileParameter? photo',
    'FileParameter? any',
  ]);
});

test('a body is named after its model, or is a request body', () => {
  const body = (schema: string): readonly string[] =>
    argumentsOf(`requestBody: { required: true, content: { application/json: { schema: ${schema} } } }`);
  expect(body('{ type: object, properties: { a: { type: string } } }')).toEqual(['SendRequest sendRequest']);
  expect(body('{ type: array, items: { type: string } }')).toEqual(['List<string> requestBody']);
  expect(body('{ type: string }')).toEqual(['string body']);
});

test('several types of successes make one union, JSON beside text does not', () => {
  const json = 'application/json: { schema: { type: boolean } }';
  const result = (responses: string) => operationOf(`responses: ${responses}`)?.result?.short;
  expect(result(`{ '200': { description: '', content: { ${json}, text/plain: {} } } }`)).toBe('bool');
  expect(
    result(
      `{ '200': { description: '', content: { ${json} } }, '201': { description: '', content: { image/png: {} } } }`,
    ),
  ).toBe('SendResult');
  expect(result(`{ '204': { description: '' } }`)).toBeUndefined();
});

test('what programs have in scope gets a prefix, and so does a property that would hide a member', () => {
  const { models } = schemasOf('{ Task: { type: object, properties: { to_json: {}, ToJson: {}, version: {} } } }');
  expect(models.map(({ name, own }) => [name, own.map((property) => property.name)])).toEqual([
    ['ModelTask', ['VarToJson2', 'VarToJson', 'VarVersion']],
  ]);
});

test('an enum that one property has stands inside its model', () => {
  const { enums, models } = schemasOf(
    '{ A: { type: object, properties: { state: { enum: [on, ""] } } }, B: { enum: [1, 2] } }',
  );
  expect(models[0]?.enums.map(({ name, members }) => [name, ...members.map((member) => member.name)])).toEqual([
    ['StateEnum', 'On', 'Empty'],
  ]);
  expect(enums.map(({ name }) => name)).toEqual(['B']);
});

test('a model extends the first base that declares a discriminator', () => {
  const { models } = schemasOf(
    '{ Pet: { type: object, discriminator: { propertyName: kind }, required: [kind], properties: { kind: { type: string } } }, ' +
      'Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { lives: { type: integer } } }] } }',
  );
  const cat = models.find(({ name }) => name === 'Cat');
  expect([cat?.base?.name, cat?.own.map(({ name }) => name), cat?.all.map(({ name }) => name)]).toEqual([
    'Pet',
    ['Lives'],
    ['Kind', 'Lives'],
  ]);
});
