// A schema that several files name, in whatever way, is one type, and the document's own components keep their names.

import type { Json } from '../../../generator/support/json';
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

test('a component that refers to another one of its file stays a name of its own', () => {
  const { names } = declared('{ User: { $ref: "#/components/schemas/Member" }, Member: { type: object } }', {
    'user.yaml': user,
  });
  expect(names).toContain('#/components/schemas/User alias User');
});
