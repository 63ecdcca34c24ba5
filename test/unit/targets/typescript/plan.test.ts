import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Statement } from '../../../../generator/code/source-file';
import { emitModels } from '../../../../generator/targets/typescript/models/emit';
import { TAKEN } from '../../../../generator/targets/typescript/names/taken';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import type { JsonObject } from '../../../../generator/support/json';
import { plan } from '../../../../generator/targets/typescript/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';
import { planOf } from './plan-of';

const get = (id: string, more = ''): string =>
  `get: { operationId: ${id}${more}, responses: { '204': { description: d } } }`;

test('the tag is the group, and its words are no part of the method', () => {
  const [operation] = planOf(`paths: { /p: { ${get('petsList', ', tags: [pets]')} } }`).operations;
  expect(operation?.names).toEqual({
    group: ['pets'],
    method: 'list',
    function: 'petsList',
    types: 'petsList',
    file: 'petsList',
  });
});

test('types of an operation are called after its id, whatever its group and method are called', () => {
  const given =
    ', tags: [pets], x-speakeasy-name-override: list, parameters: [{ name: q, in: query, schema: { enum: [a] } }]';
  const plan = planOf(`paths: { /p: { ${get('pets:find-all', given)} } }`);
  const [operation] = plan.operations;
  expect([operation?.names.function, operation?.request.name, operation?.responseName, operation?.errorName]).toEqual([
    'petsList',
    'PetsFindAllRequest',
    'PetsFindAllResponse',
    'PetsFindAllError',
  ]);
  expect(plan.model.declarations.map(({ id }) => plan.book.names(id).name)).toEqual(['PetsFindAllQ']);
});

test('an operation without parameters takes its body, one with both an object', () => {
  const body = 'requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }, responses: {}';
  const parameters = 'parameters: [{ name: q, in: query, schema: { type: string } }]';
  const { operations } = planOf(`paths: { /a: { post: { ${body} } }, /b: { post: { ${parameters}, ${body} } } }`);
  expect(operations.map(({ request }) => [request.kind, request.optional])).toEqual([
    ['body', false],
    ['object', false],
  ]);
});

test('a global parameter is an option of the client, no member of the request', () => {
  const document = `paths: { /p: { ${get('list', ', parameters: [{ name: x-app, in: header, required: true, schema: { type: string } }]')} } }`;
  const { globals, operations } = planOf(document, { globals: { 'x-app': 'appId' } });
  expect(globals.map(({ option }) => option)).toEqual(['appId']);
  expect(operations[0]?.request.kind).toBe('none');
});

test('a request of members takes global parameters too, none of whose names another member has', () => {
  const parameters = `parameters: [
    { name: x-app, in: header, schema: { type: string } }, { name: app_id, in: path, required: true, schema: { type: string } }]`;
  const [operation] = planOf(`paths: { '/p/{app_id}': { ${get('one', `, ${parameters}`)} } }`, {
    globals: { 'x-app': 'appId' },
  }).operations;
  const { members, typeMembers } = operation!.request;
  expect(members.map(({ name }) => name)).toEqual(['pathAppId']);
  expect(typeMembers.map((member) => member.kind === 'property' && member.name.text)).toEqual(['pathAppId', 'appId']);
});

test('requestShape: named gives the body a name wherever there are global parameters', () => {
  const schemas = 'components: { schemas: { Pet: { type: object } } }';
  const post = (id: string, schema: string, more = ''): string =>
    `post: { operationId: ${id}${more}, requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} }`;
  const app = ', parameters: [{ name: x-app, in: header, schema: { type: string } }]';
  const pet = '{ $ref: "#/components/schemas/Pet" }';
  const document = `paths: { /a: { ${post('a', pet, app)} }, /b: { ${post('b', '{ type: object }', app)} }, /c: { ${post('c', pet)} },
    /d: { ${get('d', app)} } }
${schemas}`;
  const shapes = (options: JsonObject): unknown =>
    planOf(document, { ...options, globals: { 'x-app': 'appId' } }).operations.map(({ request }) => [
      request.kind,
      request.body?.name,
    ]);
  const named = [
    ['object', 'pet'],
    ['object', 'requestBody'],
    ['body', undefined],
    ['object', undefined],
  ];
  expect(shapes({ requestShape: 'named' })).toEqual(named);
  expect(shapes({ compat: 'speakeasy' })).toEqual(named);
  expect(shapes({ compat: 'speakeasy', requestShape: 'body' })).toEqual(shapes({}));
});

test('a type with a read-only property is declared twice where it is sent too', () => {
  const schema = '$ref: "#/components/schemas/Pet"';
  const content = `content: { application/json: { schema: { ${schema} } } }`;
  const document = `paths: { /p: { post: { requestBody: { ${content} }, responses: { '200': { description: d, ${content} } } } } }
components: { schemas: { Pet: { type: object, properties: { id: { type: string, readOnly: true } } } } }`;
  const { book } = planOf(document);
  expect(book.names('#/components/schemas/Pet')).toMatchObject({ name: 'Pet', inputName: 'PetInput' });
});

test('types of the runtime are not taken by schemas', () => {
  const { book } = planOf('paths: {}\ncomponents: { schemas: { Upload: { type: object } } }');
  expect(book.names('#/components/schemas/Upload').name).toBe('UploadModel');
});

test('functions do not take the names of what their modules import', () => {
  const golden = path.join(__dirname, '../../../golden');
  const modules = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /typescript\/src\/funcs\/[^/]+\.ts$/.test(name),
  );
  const imported = modules.flatMap((name) => {
    const text = readFileSync(path.join(golden, name), 'utf8');
    return [...text.matchAll(/^import \{([^}]*)\} from "\.\.\/runtime/gm)].flatMap(([, names = '']) =>
      names.split(','),
    );
  });
  const values = imported.map((name) => name.trim()).filter((name) => /^[a-z]/.test(name) && !name.startsWith('type '));
  expect(values.length).toBeGreaterThan(20);
  expect([...new Set(values)].filter((name) => !TAKEN.function.has(name))).toEqual([]);
});

test('what an operation can fail with is declared apart from its function, which names the classes that read it', () => {
  const at = 'at: { type: string, format: date-time }';
  const body = (properties: string): string =>
    `content: { application/json: { schema: { type: object, properties: { ${properties} } } } }`;
  const failure = body(`${at}, more: { type: array, items: { type: object, properties: { ${at} } } }`);
  const { model, book } = planOf(
    `paths: { /p: { get: { operationId: list, responses: { '200': { description: d, ${body(at)} }, '404': { description: d, ${failure} } } } } }`,
  );
  const modules = model.declarations.map(({ id }) => [id.includes('/404/'), book.names(id).module]);
  expect(modules).toEqual([
    [false, 'src/funcs/list.ts'],
    [true, 'src/models/listErrors.ts'],
    [true, 'src/models/listErrors.ts'],
  ]);
});

test('a type that nothing uses has the side of what it refers to', () => {
  const body = 'content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } }';
  const { book } = planOf(`paths: { /p: { post: { requestBody: { ${body} }, responses: {} } } }
components:
  schemas:
    Cat: { type: object, properties: { id: { type: string, readOnly: true } } }
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: string }] }
    Name: { oneOf: [{ type: object, properties: { id: { type: string, readOnly: true } } }, { type: string }] }`);
  const sideOf = (name: string): string => book.sides.only(`#/components/schemas/${name}`);
  expect(['Cat', 'Pet', 'Name'].map(sideOf)).toEqual(['input', 'input', 'output']);
});

test('a discriminator that a variant does not declare has its wire name, by which it is kept and sent', () => {
  const made = planOf(`paths: {}
components:
  schemas:
    Cat: { type: object, properties: { pet_type: { type: string } } }
    Dog: { type: object, properties: { tail: { type: string } } }
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: pet_type } }`);
  const statements: Statement[] = [];
  emitModels(made, (file, part) => void (file.endsWith('/pet.ts') && statements.push(...part())));
  const [type] = statements.flatMap((each) => (each.kind === 'type-alias' ? [each.type.text] : []));
  expect(type).toBe('({ petType: "Cat" } & Cat) | ({ pet_type: "Dog" } & Dog)');
});

test('one known value among any texts leaves the type open; the only one there is does not', () => {
  const types = (schema: string): readonly string[] => {
    const statements: Statement[] = [];
    emitModels(
      planOf(`paths: {}\ncomponents: { schemas: { Mode: ${schema} } }`),
      (_, part) => void statements.push(...part()),
    );
    return statements.flatMap((each) => (each.kind === 'type-alias' ? [each.type.text] : []));
  };
  expect(types('{ anyOf: [{ type: string }, { const: auto }] }')).toEqual(['"auto" | (string & {})']);
  expect(types('{ type: string, enum: [auto] }')).toEqual(['"auto"']);
});

test('what a component declares inline stands in its module, also in Swagger 2.0', () => {
  const { model } = buildFrom(
    specOf(
      parse(`swagger: '2.0'
info: { title: T, version: '1' }
paths: {}
definitions: { Pet: { type: object, properties: { kind: { type: string, enum: [cat, dog] } } } }`),
    ),
  );
  const { book } = plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
  expect(model.declarations.map(({ id }) => book.names(id).module)).toEqual(['src/models/pet.ts', 'src/models/pet.ts']);
});
