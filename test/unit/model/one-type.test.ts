// A schema that several files name, in whatever way, is one type, and the document's own components keep their names.

import type { Json } from '../../../generator/support/json';
import { numeralOf } from '../../../generator/support/exact-number';
import { buildFrom, parse, specOf } from './model-of';

const user = '{ type: object, required: [name], properties: { name: { type: string }, friend: { $ref: "#" } } }';

function declared(components: string, others: Readonly<Record<string, string>>, used = '#/components/schemas/User') {
  const document = `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /users:
    get: { operationId: list, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '${used}' } } } } } }
    post: { operationId: add, requestBody: { content: { application/json: { schema: { $ref: user.yaml } } } }, responses: {} }
components: { schemas: ${components} }`;
  const files = Object.fromEntries(Object.entries(others).map(([name, text]): [string, Json] => [name, parse(text)]));
  const { model } = buildFrom(specOf(parse(document), files));
  return { model, names: model.declarations.map(({ id, kind, names }) => `${id} ${kind} ${names.component ?? ''}`) };
}

test('a component that refers to a file is the schema in it', () => {
  const { names, model } = declared('{ User: { $ref: user.yaml } }', { 'user.yaml': user });
  expect(names).toEqual(['#/components/schemas/User object User']);
  const mentioned = JSON.stringify([model.declarations, model.operations]).match(/"kind":"reference","id":"[^"]*"/g);
  expect(new Set(mentioned)).toEqual(new Set(['"kind":"reference","id":"#/components/schemas/User"']));
  expect(mentioned).toHaveLength(3);
});

test('it has the name that the document gives it, and a second name is another name of it', () => {
  const { names } = declared('{ Account: { $ref: user.yaml }, User: { $ref: user.yaml } }', { 'user.yaml': user });
  expect(names).toEqual(['#/components/schemas/Account object Account', '#/components/schemas/User alias User']);
});

test('so it is behind a file that lists others', () => {
  const { names } = declared(
    '{ Own: { type: object } }',
    { 'user.yaml': user, 'index.yaml': '{ components: { schemas: { User: { $ref: user.yaml } } } }' },
    'index.yaml#/components/schemas/User',
  );
  expect(names).toEqual(['#/components/schemas/Own alias Own', 'user.yaml# object user']);
});

test('what the document says as data stays as it is, and so do numbers that are no doubles', () => {
  const maximum = numeralOf('12345678901234567890.5');
  const data = { id: 'user.yaml#', bases: ['user.yaml#'], size: maximum };
  const size = { type: 'number', maximum };
  const own = { type: 'object', default: data, example: data, properties: { size } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, 'x-root': data };
  const schemas = { User: { $ref: 'user.yaml' }, Own: own };
  const { model } = buildFrom(specOf({ ...document, components: { schemas } }, { 'user.yaml': parse(user) }));
  const found = model.declarations.find(({ id }) => id === '#/components/schemas/Own');
  expect(found).toMatchObject({
    default: data,
    docs: { examples: [{ value: data }] },
    properties: [{ type: { maximum } }],
  });
  expect(model.extensions).toEqual({ 'x-root': data });
});

test('a discriminator and properties that were inherited name the one type as well', () => {
  const { model } = declared(
    '{ User: { $ref: user.yaml }, Member: { allOf: [{ $ref: user.yaml }, { type: object }] } }',
    { 'user.yaml': user },
  );
  expect(JSON.stringify(model)).not.toContain('user.yaml#');
});

test('a component that refers to another one of its file stays a name of its own', () => {
  const { names } = declared('{ User: { $ref: "#/components/schemas/Member" }, Member: { type: object } }', {
    'user.yaml': user,
  });
  expect(names).toContain('#/components/schemas/User alias User');
});

test('what a file calls another of its schemas is called as the document calls it, and the other one is not', () => {
  const { names } = declared('{ User: { $ref: "all.yaml#/Account" } }', {
    'user.yaml': user,
    'all.yaml': '{ Account: { $ref: "#/Member" }, Member: { properties: { a: {} } } }',
  });
  expect(names).toEqual([
    '#/components/schemas/User alias User',
    'all.yaml#/Member object Member',
    'user.yaml# object user',
  ]);
});

test('a component that refers to another one by way of files is another name of it, whichever comes first', () => {
  const { names } = declared('{ Account: { $ref: account.yaml }, User: { $ref: user.yaml } }', {
    'account.yaml': '{ $ref: "test.yaml#/components/schemas/User" }',
    'user.yaml': user,
  });
  expect(names).toEqual(['#/components/schemas/Account alias Account', '#/components/schemas/User object User']);
});
