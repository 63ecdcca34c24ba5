import { filterModel, type Filter } from '../../../generator/model/filter';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { modelOf } from './model-of';

const { model } = modelOf(`
openapi: 3.1.0
info: { title: t, version: '1' }
tags: [{ name: a }, { name: b }, { name: unused }]
paths:
  /a/{id}/x:
    get: { operationId: one, tags: [a], responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } } } }
    put: { operationId: two, tags: [b], x-sdk-exclude: true }
  /a:
    get: { operationId: three, tags: [b], x-sdk-exclude: false }
webhooks:
  hook: { post: { operationId: four, tags: [a] } }
components:
  schemas:
    One: { properties: { part: { $ref: '#/components/schemas/Part' }, inline: { properties: { x: { type: string } } } } }
    Part: { type: string }
    Other: { type: string }
`);

function take(filter: Filter): { readonly ids: readonly string[]; readonly found: readonly string[] } {
  const diagnostics = new Diagnostics();
  const part = filterModel(model, filter, diagnostics);
  return {
    ids: [...part.operations.map(({ id }) => id), ...part.webhooks.map(({ operation }) => operation.id)],
    found: diagnostics.list.map(({ code }) => code),
  };
}

test.each<[Filter, readonly string[]]>([
  [{ tags: ['a'] }, ['one', 'four']],
  [{ paths: ['/a/*/x'] }, ['one', 'two']],
  [{ paths: ['/a/**'] }, ['one', 'two']],
  [{ paths: ['/a*'] }, ['three']],
  [{ paths: ['**'] }, ['one', 'two', 'three']],
  [{ paths: ['/a/{id}/x'] }, ['one', 'two']],
  [{ operationIds: ['three', 'four'] }, ['three', 'four']],
  [{ methods: ['get'] }, ['one', 'three']],
  [{ extensions: ['x-sdk-exclude'] }, ['one', 'three', 'four']],
  [{ methods: ['GET'], tags: ['b'] }, ['three']],
  [{ exclude: { tags: ['a'] } }, ['two', 'three']],
  [{ exclude: { paths: ['/a/**'], operationIds: ['four'] } }, ['three']],
  [{ tags: ['b'], exclude: { methods: ['PUT'] } }, ['three']],
  [{ exclude: { extensions: ['x-sdk-exclude'] } }, ['one', 'three', 'four']],
  [{ exclude: {} }, ['one', 'two', 'three', 'four']],
  [{}, ['one', 'two', 'three', 'four']],
])('%j', (filter, ids) => {
  expect(take(filter)).toEqual({ ids, found: [] });
});

test('only what is needed is left', () => {
  const part = filterModel(model, { tags: ['a'] }, new Diagnostics());
  expect(part.declarations.map(({ id }) => id)).toEqual([
    '#/components/schemas/One',
    '#/components/schemas/Part',
    '#/components/schemas/One/properties/inline',
  ]);
  expect(part.tags.map(({ name }) => name)).toEqual(['a']);
  expect(filterModel(model, {}, new Diagnostics()).declarations).toHaveLength(4);
});

test('an entry that matches nothing is reported', () => {
  expect(take({ tags: ['a', 'aa'] }).found).toEqual(['filter-unmatched']);
  expect(take({ exclude: { tags: ['aa'] } })).toEqual({
    ids: ['one', 'two', 'three', 'four'],
    found: ['filter-unmatched'],
  });
  expect(take({ operationIds: ['nobody'] })).toEqual({ ids: [], found: ['filter-unmatched', 'filter-empty'] });
});

test('methods of 3.2, in any case', () => {
  const { model: of32 } = modelOf(`
openapi: 3.2.0
info: { title: t, version: '1' }
paths:
  /a:
    query: { operationId: one }
    additionalOperations: { COPY: { operationId: two }, Odd: { operationId: three } }
`);
  const idsOf = (methods: readonly string[]): readonly string[] =>
    filterModel(of32, { methods }, new Diagnostics()).operations.map(({ id }) => id);
  expect(idsOf(['query'])).toEqual(['one']);
  expect(idsOf(['COPY', 'ODD'])).toEqual(['two', 'three']);
});
