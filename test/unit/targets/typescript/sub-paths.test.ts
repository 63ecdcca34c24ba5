import { subPathEntries, emitSubPaths } from '../../../../generator/targets/typescript/package/sub-paths';
import type { Statement } from '../../../../generator/code/source-file';
import { planOf } from './plan-of';

const DOCUMENT = `paths:
  /p:
    get:
      operationId: pets:find-all
      tags: [pets]
      x-speakeasy-name-override: list
      parameters: [{ name: q, in: query, schema: { type: string } }]
      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/PetsFindAllResponse' } } } } }
components: { schemas: { PetsFindAllResponse: { type: object } } }`;

test('modules of operations are called as their types, and as their functions', () => {
  const plan = planOf(DOCUMENT, { compat: 'speakeasy' });
  const entries = subPathEntries(plan, (file) => file);
  expect(entries['./models/operations/petsfindall.js']).toBe('funcs/petsList');
  expect(entries['./models/operations/petslist.js']).toBe('funcs/petsList');
});

test('what is sent of a schema has a module too', () => {
  const schema =
    'Drive: { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }';
  const content = '{ application/json: { schema: { $ref: "#/components/schemas/Drive" } } }';
  const call = `{ requestBody: { content: ${content} }, responses: { '200': { description: d, content: ${content} } } }`;
  const plan = planOf(`paths: { /p: { post: ${call} } }\ncomponents: { schemas: { ${schema} } }`, {
    compat: 'speakeasy',
  });
  const entries = subPathEntries(plan, (file) => file);
  expect([entries['./models/components/drive.js'], entries['./models/components/driveinput.js']]).toEqual([
    'models/drive',
    'models/drive',
  ]);
});

test('a type of an operation has its name among the operations where a component has it among the components', () => {
  const modules = new Map<string, readonly Statement[]>();
  emitSubPaths(planOf(DOCUMENT, { compat: 'speakeasy' }), (path, part) => modules.set(path, part()));
  const text = JSON.stringify(modules.get('src/models/operations/index.ts'));
  expect(text).toContain('PetsListResponse as PetsFindAllResponse');
});
