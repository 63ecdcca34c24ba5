// Names and identities may not depend on the order of a document, nor on parts of it that have nothing to do with them.

import * as fc from 'fast-check';
import type { Declaration } from '../../../generator/model';
import type { Json, JsonObject } from '../../../generator/support/json';
import { buildFrom, circlesOfNames, specOf } from './model-of';

const names = ['A', 'B', 'C', 'D', 'E'] as const;

const anySchema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    fc.constantFrom<Json>({ type: 'string' }, { enum: ['x', 'y'] }, { const: 'z' }, { type: 'integer' }, {}),
    fc.constantFrom(...names).map((name): Json => ({ $ref: `#/components/schemas/${name}` })),
    fc.constantFrom(...names).map((name): Json => ({ $ref: `#/components/schemas/${name}/properties/p` })),
    fc.record({ p: tie('schema'), q: tie('schema') }).map((properties): Json => ({ type: 'object', properties })),
    tie('schema').map((items): Json => ({ type: 'array', items })),
    tie('schema').map((values): Json => ({ type: 'object', additionalProperties: values })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((oneOf): Json => ({ oneOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((allOf): Json => ({ allOf })),
    tie('schema').map((schema): Json => ({ anyOf: [schema, { type: 'null' }] })),
  ),
})).schema;

const documents = fc.record({
  schemas: fc.array(anySchema, { minLength: names.length, maxLength: names.length }),
  order: fc.shuffledSubarray([...names], { minLength: names.length }),
});

function build(schemas: readonly (readonly [string, Json])[]): ReturnType<typeof buildFrom> {
  const components: JsonObject = { schemas: Object.fromEntries(schemas) };
  return buildFrom(specOf({ openapi: '3.1.0', info: { title: 't', version: '1' }, components }));
}

function byId(declarations: readonly Declaration[]): Readonly<Record<string, Declaration>> {
  return Object.fromEntries([...declarations].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}

test('any document gives a model in which every reference leads to a declaration, and ids are unique', () => {
  fc.assert(
    fc.property(documents, ({ schemas }) => {
      const { model } = build(names.map((name, index) => [name, schemas[index] ?? {}]));
      const ids = model.declarations.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set(ids);
      JSON.stringify(model, (_key, value: unknown) => {
        if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference')
          expect(known).toContain((value as unknown as { id: string }).id);
        if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nullable')
          expect(['nullable', 'null', 'unknown']).not.toContain(
            (value as unknown as { type: { kind: string } }).type.kind,
          );
        return value;
      });
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('names never lead to each other only: what an alias or a union names comes to a value', () => {
  fc.assert(
    fc.property(documents, ({ schemas }) => {
      const { model } = build(names.map((name, index) => [name, schemas[index] ?? {}]));
      expect(circlesOfNames(model)).toEqual([]);
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test('every unknown that is not wanted has a finding', () => {
  fc.assert(
    fc.property(documents, ({ schemas }) => {
      const { model, found } = build(names.map((name, index) => [name, schemas[index] ?? {}]));
      if (JSON.stringify(model).includes('"unsupported"')) expect(found).not.toEqual([]);
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('the order of components changes no name and no identity', () => {
  fc.assert(
    fc.property(documents, ({ schemas, order }) => {
      const entries = names.map((name, index): [string, Json] => [name, schemas[index] ?? {}]);
      const shuffled = order.map((name): [string, Json] => [name, schemas[names.indexOf(name)] ?? {}]);
      const built = build(entries);
      const first = byId(built.model.declarations);
      const second = byId(build(shuffled).model.declarations);
      expect(Object.keys(second)).toEqual(Object.keys(first));
      // Where a circle has to be broken, the first in order gives way; all else is the same, mappings included.
      if (built.found.some((line) => line.includes('cycle'))) return;
      expect(second).toEqual(first);
    }),
    { numRuns: 400, seed: 3 },
  );
});

test('an operation more changes no name of the others', () => {
  const operation = (id: string): Json => ({
    operationId: id,
    requestBody: { $ref: '#/components/requestBodies/Shared' },
    responses: {
      200: { description: 'ok', content: { 'application/json': { schema: { properties: { own: { enum: ['a'] } } } } } },
    },
  });
  const document = (paths: Json): Json => ({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths,
    components: {
      requestBodies: {
        Shared: { content: { 'application/json': { schema: { properties: { x: { enum: ['a'] } } } } } },
      },
    },
  });
  const before = buildFrom(specOf(document({ '/b': { post: operation('b') } })));
  const after = buildFrom(specOf(document({ '/a': { post: operation('a') }, '/b': { post: operation('b') } })));
  const known = byId(after.model.declarations);
  for (const { id, names: hints } of before.model.declarations) expect(known[id]?.names).toEqual(hints);
});
