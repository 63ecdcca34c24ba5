// Documents that refer a lot: 26 layers of schemas, each of which refers to the three of the next. There are 3^26 ways
// through them, so whatever walks each way never ends.

import type { Json } from '../../../generator/support/json';
import { buildFrom, specOf, type Built } from './model-of';

const layers = 26;

function build(schema: (refs: readonly Json[], name: string) => Json): Built {
  const schemas: Record<string, Json> = {};
  for (let layer = 0; layer < layers; layer += 1) {
    for (let index = 0; index < 3; index += 1) {
      const refs = [0, 1, 2].map((other) => ({ $ref: `#/components/schemas/L${layer + 1}N${other}` }));
      const name = `L${layer}N${index}`;
      schemas[name] =
        layer === layers - 1 ? { type: 'object', properties: { [name]: { type: 'string' } } } : schema(refs, name);
    }
  }
  return buildFrom(specOf({ openapi: '3.1.0', info: { title: 't', version: '1' }, components: { schemas } }));
}

test.each<readonly [string, (refs: readonly Json[], name: string) => Json]>([
  ['properties', (refs) => ({ type: 'object', properties: Object.fromEntries(refs.map((ref, i) => [`p${i}`, ref])) })],
  ['allOf', (refs) => ({ allOf: refs })],
  ['allOf with a type', (refs) => ({ type: 'object', allOf: refs })],
  ['oneOf', (refs) => ({ oneOf: refs })],
  ['oneOf with a type', (refs) => ({ type: 'object', oneOf: refs })],
  ['anyOf beside properties', (refs, name) => ({ properties: { [name]: { type: 'string' } }, anyOf: refs })],
  ['oneOf with a discriminator', (refs) => ({ oneOf: refs, discriminator: { propertyName: 'kind' } })],
  ['oneOf in allOf', (refs, name) => ({ allOf: [{ properties: { [name]: {} } }, { oneOf: refs }] })],
  ['two choices', (refs) => ({ oneOf: refs, anyOf: refs })],
  ['items', (refs) => ({ type: 'array', prefixItems: refs })],
  [
    'properties merged by allOf',
    (refs) => ({
      allOf: [
        { properties: { p: refs[0] ?? {} } },
        { properties: { p: refs[1] ?? {} } },
        { properties: { p: refs[2] ?? {} } },
      ],
    }),
  ],
])('by %s', (_name, schema) => {
  const built = build(schema);
  expect(built.model.declarations.length).toBeGreaterThanOrEqual(3 * layers);
  expect(built.model.declarations.length).toBeLessThan(20_000);
});
