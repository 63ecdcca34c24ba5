// Rules of the C# target: names, arguments and types of what a document declares.

import { Register, withRegister } from '../../../../generator/naming/register';
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

test('a tag without letters gives its own name to a class', () => {
  const { apis } = planOf("paths: { /p: { get: { operationId: list, tags: ['\u{1f600}'], responses: {} } } }");
  expect(apis.map(({ name }) => name)).toEqual(['U1f600Api']);
});

test('required arguments come first, and keywords get a prefix', () => {
  const parameters =
    'parameters: [{ name: class, in: query, schema: { type: string } }, { name: size, in: query, required: true, schema: { type: integer } }]';
  expect(argumentsOf(parameters)).toEqual(['int size', 'string? varClass']);
});

test('a required argument that may be null says so once: a value type here, a class where it is declared', () => {
  const parameters =
    'parameters: [{ name: a, in: query, required: true, schema: { type: [string, "null"] } }, { name: b, in: query, required: true, schema: { type: [integer, "null"] } }]';
  expect(argumentsOf(parameters)).toEqual(['string a', 'int? b']);
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

test('a JSON body and an answer of a value type that may be null say so', () => {
  const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
  const count = json('{ type: [integer, "null"] }');
  expect(argumentsOf(`requestBody: { required: true, ${count} }`)).toEqual(['int? body']);
  expect(operationOf(`responses: { '200': { description: d, ${count} } }`)?.result?.short).toBe('int?');
  // In a union of successes each variant is the type itself, which patterns of the language ask for.
  const several = `responses: { '200': { description: d, ${count} }, '201': { description: d, ${json('{ type: string }')} } }`;
  expect(operationOf(several)?.responses.map(({ type }) => type?.short)).toEqual(['int', 'string']);
  const twice = `responses: { '200': { description: d, ${json('{ type: integer }')} }, '201': { description: d, ${count} } }`;
  expect(operationOf(twice)?.responses.map(({ type }) => type?.short)).toEqual(['int?', 'int?']);
  const list = json('{ type: [array, "null"], items: { type: string } }');
  expect(operationOf(`responses: {}, requestBody: { required: true, ${list} }`)?.arguments[0]?.takesNull).toBe(true);
});

test.each([
  ["'200': JSON, '204': {}", 'S?'],
  ["'200': NULL", 'S?'],
  ["'200': COUNT, '202': {}", 'int?'],
  ["'200': COUNT, '201': JSON, '204': {}", 'SendResult?'],
  ["'200': ANY, '204': {}", 'Object'],
  ["'200': JSON, '304': {}", 'S'],
  ["'200': JSON, 4XX: {}", 'S'],
])('what %s answers is a %s: nothing shows where there may be nothing', (responses, type) => {
  const json = (schema: string): string => `{ description: d, content: { application/json: { schema: ${schema} } } }`;
  const text = responses
    .replace('JSON', json("{ $ref: '#/components/schemas/S' }"))
    .replace('NULL', json("{ oneOf: [{ $ref: '#/components/schemas/S' }, { type: 'null' }] }"))
    .replace('COUNT', json('{ type: integer }'))
    .replace('ANY', json('{}'))
    .replace(/\{\}(?=,|$)/g, '{ description: d }');
  const paths = `paths: { /x: { get: { operationId: send, responses: { ${text} } } } }`;
  const schemas = 'components: { schemas: { S: { type: object, properties: { a: { type: string } } } } }';
  expect(planOf(`${paths}\n${schemas}`).apis[0]?.operations[0]?.result?.short).toBe(type);
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

test('what the client has in scope gets a prefix, and so does a property that would hide a member', () => {
  const { models } = schemasOf(
    '{ ApiClient: { type: object, properties: { to_json: {}, version: {} } }, Return: { type: object, properties: { return: {}, class: {}, ATT_NAME: {}, 1st: {} } } }',
  );
  expect(models.map(({ name, own }) => [name, own.map((property) => property.name)])).toEqual([
    ['ModelApiClient', ['PropertyToJson', 'VarVersion']],
    ['Return', ['VarReturn', 'Class', 'ATT_NAME', 'Var1st']],
  ]);
  expect(models[1]?.all.map(({ parameter }) => parameter)).toEqual(['varReturn', 'varClass', 'aTTNAME', 'var1st']);
});

test('a model has no name of a class of operations', () => {
  const { models } = planOf(
    'paths: { /p: { get: { tags: [pet], operationId: a, responses: {} } } }\ncomponents: { schemas: { PetApi: { type: object, properties: { a: {} } }, StoreApi: { type: object, properties: { a: {} } } } }',
  );
  expect(models.map(({ name }) => name)).toEqual(['ModelPetApi', 'StoreApi']);
});

test('only reserved words change as parameters, and what is all capitals stays', () => {
  const parameters = ['file', 'value', 'set', 'where', 'await', 'string', 'ID', 'PAGE_SIZE', 'user-name', '1st']
    .map((name) => `{ name: ${name}, in: query, schema: { type: string } }`)
    .join(', ');
  expect(argumentsOf(`parameters: [${parameters}]`).map((each) => each.replace('string? ', ''))).toEqual([
    'file', 'value', 'set', 'where', 'varAwait', 'varString', 'ID', 'PAGE_SIZE', 'userName', 'var1st',
  ]); // prettier-ignore
});

test('an enum that a parameter has is a class of constants, and the argument a text or a number', () => {
  const made = planOf(
    'paths: { /p: { get: { operationId: find, responses: {}, parameters: [{ name: order, in: query, schema: { enum: [up, equals] } }, { name: floors, in: query, schema: { type: array, items: { enum: [1, -2] } } }] } } }',
  );
  const [operation] = made.apis[0]?.operations ?? [];
  expect(operation?.arguments.map(({ name, type }) => [name, type.short])).toEqual([
    ['order', 'string'],
    ['floors', 'List<int>'],
  ]);
  expect(made.enums.map(({ isConstants, members }) => [isConstants, members.map(({ name }) => name)])).toEqual([
    [true, ['Up', 'Equals2']],
    [true, ['NUMBER_1', 'NUMBER_MINUS_2']],
  ]);
});

test('members of enums have the names that programs know', () => {
  const members = (schema: string): readonly (readonly [string, number])[] => {
    const [item] = schemasOf(`{ A: ${schema} }`).enums;
    return [...(item?.members ?? []), ...(item?.aliases ?? [])].map(({ name, number }) => [name, Number(number)]);
  };
  expect(members('{ enum: [UPPER, lower, "", "a b", "Value\\twith tab", "1.0", ">=", "!=", "<>", "-efg", "(xyz)"] }')).toEqual([
    ['UPPER', 1], ['Lower', 2], ['Empty', 3], ['AB', 4], ['ValuewithTab', 5], ['_10', 6], ['GreaterThanOrEqualTo', 7], ['NotEqual', 8], ['NotEqual2', 9],
    ['Efg', 10], ['Xyz', 11], ['GREATER_THAN_OR_EQUAL_TO', 7], ['NOT_EQUAL', 8],
  ]); // prettier-ignore
  expect(members('{ enum: [0, 1, -1] }')).toEqual([
    ['NUMBER_0', 0],
    ['NUMBER_1', 1],
    ['NUMBER_MINUS_1', -1],
  ]);
  expect(members('{ enum: [a, b, c], x-enum-varnames: [KIND_A, kind-b, class] }')).toEqual([
    ['KIND_A', 1],
    ['KindB', 2],
    ['Class', 3],
  ]);
});

test('a variant beside fields of the union extends its component, which is what programs get', () => {
  const { models, unions } = schemasOf(
    '{ Apple: { type: object, properties: { kind: { type: string } } }, Pear: { type: object, properties: { size: { type: integer } } }, ' +
      'Fruit: { properties: { color: { type: string } }, oneOf: [{ $ref: "#/components/schemas/Apple" }, { $ref: "#/components/schemas/Pear" }] } }',
  );
  expect(unions[0]?.types.map(({ name, shown }) => [name, shown.short])).toEqual([
    ['Apple', 'Apple'],
    ['Pear', 'Pear'],
  ]);
  expect(models.flatMap(({ name, base, own }) => (base === undefined ? [] : [[name, base.name, own.length]]))).toEqual([
    ['FruitOneOf', 'Apple', 1],
    ['FruitOneOf1', 'Pear', 1],
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

test('an alias of an enum member has the number of the member, also where numbers are recorded', () => {
  const schemas = (values: string): string => `{ A: { enum: [${values}] } }`;
  const known = new Register(new Map(), IDENTITIES, 'first');
  withRegister(known, () => schemasOf(schemas('a, ">="')));
  const register = new Register(known.table(), IDENTITIES, 'second');
  const [item] = withRegister(register, () => schemasOf(schemas('"<=", a, ">="'))).enums;
  const numbers = new Map(item?.members.map(({ name, number }) => [name, number]));
  expect(item?.aliases.map(({ name, number }) => [name, number])).toEqual([
    ['LESS_THAN_OR_EQUAL_TO', numbers.get('LessThanOrEqualTo')],
    ['GREATER_THAN_OR_EQUAL_TO', numbers.get('GreaterThanOrEqualTo')],
  ]);
  expect(numbers.get('GreaterThanOrEqualTo')).toBe(2);
});

const IDENTITIES = { of: (_thing: string, id: string) => ({ now: id, before: id }) };

test('items that may be null show it, but for free JSON', () => {
  const owner = 'anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }]';
  const { models } =
    schemasOf(`{ Owner: { type: object, properties: { a: { type: string } } }, T: { type: object, properties: {
    texts: { type: array, items: { type: [string, "null"] } }, numbers: { type: array, items: { type: [integer, "null"] } },
    owners: { type: object, additionalProperties: { ${owner} } }, free: { type: array, items: {} } } } }`);
  expect(models.find(({ name }) => name === 'T')?.own.map(({ type }) => type.short)).toEqual([
    'List<string?>',
    'List<int?>',
    'Dictionary<string, Owner?>',
    'List<Object>',
  ]);
});

test('a method is known by the letters of its operationId, and by both where two would be one', () => {
  const { apis } = planOf(`paths:
  /a: { get: { operationId: "user's-list", responses: {} } }
  /b: { get: { operationId: 'pets:list', responses: {} } }
  /v1.0/c: { get: { responses: {} } }
  /v1.1/d: { get: { operationId: v1.1, responses: {} } }
  /v11/d: { get: { operationId: v11, responses: {} } }`);
  expect(apis[0]?.operations.map(({ name }) => name)).toEqual(['UsersList', 'PetsList', 'V10CGet', 'V1_1', 'V11']);
});

test('properties that would have one name keep what tells them apart', () => {
  const { models } = schemasOf('{ M: { properties: { line1_2: {}, line12: {}, line2_1: {}, "a:b": {} } } }');
  expect(models[0]?.own.map(({ name }) => name)).toEqual(['Line1_2', 'Line12', 'Line21', 'Ab']);
});

test('a constructor takes what a class declares, then what it has of the base of its hierarchy', () => {
  const { models } = planOf(`paths: {}
components:
  schemas:
    Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, name: {} } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: {} } }] }
    Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { mane: {} } }] }
    Plain: { properties: { a: {} } }
    Mixed: { allOf: [{ $ref: '#/components/schemas/Plain' }, { properties: { b: {} } }] }`);
  const settable = (name: string) =>
    models.find((each) => each.name === name)?.settable.map(({ parameter }) => parameter);
  expect(settable('Cat')).toEqual(['lives', 'kind', 'name']);
  expect(settable('Lion')).toEqual(['mane', 'kind', 'name', 'lives']);
  expect(settable('Mixed')).toEqual(['a', 'b']);
});

test('a class has the values of an enum under its own name that it has by allOf without a hierarchy', () => {
  const { models } = planOf(`paths: {}
components:
  schemas:
    Base: { properties: { state: { type: string, enum: [a] } } }
    Copy: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { b: {} } }] }
    Taken: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { state_enum: {} } }] }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Pet: { discriminator: { propertyName: kind }, properties: { kind: { type: string, enum: [Cat] } } }`);
  const borrowed = models.map(({ name, borrowed: all }) => [
    name,
    all.map(({ owner, plan: { name } }) => owner + '.' + name),
  ]);
  expect(borrowed).toEqual([
    ['Base', []],
    ['Copy', ['Base.StateEnum']],
    ['Taken', []],
    // Its enum is inside `Cat`, which would hide it.
    ['Cat', []],
    ['Pet', []],
  ]);
});

test.each([
  ['Pet, Dog', 'Pet: { properties: { s: { enum: [a, b] } } }, Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
  ['Dog, Pet', 'Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] }, Pet: { properties: { s: { enum: [a, b] } } }'],
])('an enum is inside the class in which it is declared, in the order %s', (_order, schemas) => {
  const { models } = planOf(`paths: {}\ncomponents: { schemas: { ${schemas} } }`);
  expect(models.map(({ name, enums }) => [name, enums.length])).toEqual(
    expect.arrayContaining([
      ['Pet', 1],
      ['Dog', 0],
    ]),
  );
});
