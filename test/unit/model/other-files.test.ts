// A document in several files makes the client that it makes in one: the same names, and the same values of discriminators.

import type { Json } from '../../../generator/support/json';
import { defaultLimits } from '../../../generator/spec/limits';
import { survey } from '../../../generator/spec/survey';
import { modelOf, parse } from './model-of';

const pet = '{ type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }';

test('a response, body or parameter is called as the root document calls it, and so are the types in it', () => {
  const inline = (name: string): string =>
    `content: { application/json: { schema: { type: object, properties: { ${name}: { type: string } } } } }`;
  const { model } = modelOf(
    `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /pets:
    post:
      parameters: [{ $ref: params/s.yaml }]
      requestBody: { $ref: '#/components/requestBodies/NewPet' }
      responses: { '404': { $ref: '#/components/responses/NotFound' }, '410': { $ref: answers/410.yaml } }
components:
  parameters: { Sort: { $ref: params/s.yaml } }
  requestBodies: { NewPet: { $ref: 'all.yaml#/deep/bodies/b' } }
  responses: { NotFound: { $ref: answers/404.yaml } }`,
    {
      'params/s.yaml': '{ name: sort, in: query, schema: { enum: [up, down] } }',
      'all.yaml': `{ deep: { bodies: { b: { ${inline('a')} } } } }`,
      'answers/404.yaml': `{ description: '', ${inline('b')} }`,
      'answers/410.yaml': `{ description: '', ${inline('c')} }`,
    },
  );
  const [operation] = model.operations;
  expect(operation?.parameters[0]?.names.component).toBe('Sort');
  expect(operation?.body?.names.component).toBe('NewPet');
  expect(operation?.responses.map(({ names }) => names.component)).toEqual(['NotFound', undefined]);
  const contexts = model.declarations.map(({ names }) => names.context);
  expect(contexts.map((context) => [context?.anchor, context?.steps.map(({ kind }) => kind)])).toEqual(
    expect.arrayContaining([
      [{ kind: 'component', name: 'Sort' }, ['parameter']],
      [{ kind: 'component', name: 'NewPet' }, ['request-body']],
      [{ kind: 'component', name: 'NotFound' }, ['response']],
    ]),
  );
});

test('what stands in the parameters of a path item in a file is called after the path, and once', () => {
  const { model } = modelOf(
    "{ openapi: 3.1.0, info: { title: T, version: '1' }, paths: { /pets: { $ref: paths/p.yaml } } }",
    {
      'paths/p.yaml': `
parameters: [{ name: view, in: query, schema: { enum: [full] } }]
get: { operationId: list, parameters: [{ name: sort, in: query, schema: { enum: [up] } }] }`,
    },
  );
  expect(model.declarations.map(({ names }) => [names.context?.anchor, names.context?.steps.length])).toEqual([
    [{ kind: 'component', name: '/pets' }, 1],
    [{ kind: 'operation', id: 'list' }, 1],
  ]);
});

test('a schema in a group of a file has a name of its own', () => {
  const { model } = modelOf(
    "{ openapi: 3.1.0, info: { title: T, version: '1' }, paths: {}, components: { schemas: { Own: { properties: { pet: { $ref: 'a.yaml#/types/Pet' } } } } } }",
    { 'a.yaml': '{ types: { Pet: { type: object, properties: { a: { properties: { b: {} } } } }, Other: {} } }' },
  );
  expect(model.declarations.map(({ names }) => names.component)).toEqual(['Own', 'Pet', undefined]);
});

test('the value that selects a schema of a file is its name', () => {
  const { model } = modelOf(
    "{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: {}, components: { schemas: { All: { discriminator: { propertyName: kind }, oneOf: [{ $ref: s/Cat.json }, { $ref: s/Dog.json }] } } } }",
    { 's/Cat.json': '{ properties: { kind: {}, a: {} } }', 's/Dog.json': '{ properties: { kind: {}, b: {} } }' },
  );
  expect(model.declarations[0]).toMatchObject({
    discriminator: { mapping: [{ value: 'Cat' }, { value: 'Dog' }] },
  });
});

test('a mapping alone may mention a schema of another file', () => {
  const mapped = pet.replace(
    'kind }',
    'kind, mapping: { cat: Cat.yaml, dog: "more.yaml#/Dog", a.b: "#/x", c.d: Plain } }',
  );
  const found = survey(parse(mapped), 'yaml', defaultLimits);
  expect('files' in found && found.files).toEqual(['Cat.yaml', 'more.yaml']);
  const others: { [file: string]: string } = {
    'Pet.yaml': mapped,
    'Cat.yaml': '{ allOf: [{ $ref: Pet.yaml }, { properties: { claws: {} } }] }',
    'more.yaml': '{ Dog: { allOf: [{ $ref: Pet.yaml }, { properties: { barks: {} } }] } }',
  };
  const { model } = modelOf(
    "{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: {}, components: { schemas: { Pet: { $ref: Pet.yaml } } } }",
    others,
  );
  const [base] = model.declarations;
  expect(base).toMatchObject({
    discriminator: { mapping: [{ value: 'cat', id: 'Cat.yaml#' }, { value: 'dog', id: 'more.yaml#/Dog' }, {}] },
  } satisfies { discriminator: { mapping: Json } });
});

const inFiles = (schemas: string, files: { [file: string]: string }): unknown =>
  modelOf(
    `{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: {}, components: { schemas: ${schemas} } }`,
    files,
  ).model.declarations.map((declaration) => [declaration.names.component, 'bases' in declaration && declaration.bases]);

test('what builds on a schema of another file is found there, also what nothing mentions', () => {
  const child = (base: string, name: string): string =>
    `{ allOf: [{ $ref: '${base}' }, { properties: { ${name}: {} } }] }`;
  const animals = `{ components: { schemas: { Pet: ${pet}, Cat: ${child('#/components/schemas/Pet', 'a')}, Lion: ${child('#/components/schemas/Cat', 'b')}, Stone: { properties: { c: {} } } } } }`;
  const more = `{ Dog: ${child('Beast.yaml', 'a')} }`;
  expect(
    inFiles(
      "{ Home: { properties: { pet: { $ref: 'animals.yaml#/components/schemas/Pet' }, other: { $ref: 'more.yaml#/Other' } } } }",
      {
        'animals.yaml': animals,
        'more.yaml': more,
        'Beast.yaml': "{ $ref: 'animals.yaml#/components/schemas/Pet' }",
      },
    ),
  ).toEqual([
    ['Home', []],
    ['Pet', []],
    ['Cat', ['animals.yaml#/components/schemas/Pet']],
    ['Dog', ['animals.yaml#/components/schemas/Pet']],
    ['Lion', ['animals.yaml#/components/schemas/Cat']],
  ]);
});

test('a schema of another file is a class also where it is a base alone', () => {
  expect(
    inFiles('{ Cat: { allOf: [{ $ref: Pet.yaml }, { properties: { claws: {} } }] } }', {
      'Pet.yaml': '{ type: object, properties: { name: { type: string } } }',
    }),
  ).toEqual([
    ['Cat', ['Pet.yaml#']],
    ['Pet', []],
  ]);
});

test('what stands in a component of a file is called after the component, also where the file holds nothing else', () => {
  const shared = '{ Sort: { name: sort, in: query, schema: { enum: [up, down] } } }';
  const operation = (file: string): string =>
    `{ /pets: { get: { operationId: list, parameters: [{ $ref: '${file}#/components/parameters/Sort' }], responses: {} } } }`;
  const contextOf = (more: string, file: string, files: { [file: string]: string }): unknown =>
    modelOf(`{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: ${operation(file)}${more} }`, files).model
      .declarations[0]?.names.context;
  const components = `components: { parameters: ${shared} }`;
  const expected = contextOf(`, ${components}`, '', {});
  expect(expected).toMatchObject({ anchor: { name: 'Sort' } });
  for (const head of ['', "openapi: 3.0.3, info: { title: T, version: '1' }, paths: {}, "])
    expect(contextOf('', 'all.yaml', { 'all.yaml': `{ ${head}${components} }` })).toEqual(expected);
});

test.each(['node.yaml', 'all.yaml#/Node', 'all.yaml#/deep/inner'])(
  'a schema that refers to itself by $recursiveRef is that schema in %s',
  (at) => {
    const node = '{ $recursiveAnchor: true, properties: { next: { items: { $recursiveRef: "#" } } } }';
    const { model } = modelOf(
      `{ openapi: 3.1.0, info: { title: T, version: '1' }, paths: {}, components: { schemas: { Node: { $ref: '${at}' } } } }`,
      { 'node.yaml': node, 'all.yaml': `{ Node: ${node}, deep: { inner: ${node} } }` },
    );
    const [found] = model.declarations;
    expect(found?.kind === 'object' && found.properties[0]?.type).toMatchObject({
      kind: 'array',
      items: { kind: 'reference', id: found?.id },
    });
  },
);
