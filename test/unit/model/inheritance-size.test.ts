// Chains of `allOf` that repeat more than any API does are refused; those of real documents are not.

import type { Json } from '../../../generator/support/json';
import { buildFrom, specOf } from './model-of';

function chain(length: number): readonly string[] {
  const schemas: Record<string, Json> = {};
  for (let at = 0; at < length; at += 1) {
    const own: Json = { type: 'object', properties: { [`p${at}`]: { type: 'string' } } };
    schemas[`S${at}`] = at === 0 ? own : { allOf: [{ $ref: `#/components/schemas/S${at - 1}` }, own] };
  }
  return buildFrom(specOf({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths: {}, components: { schemas } }))
    .found;
}

test('a chain of two hundred is taken', () => {
  expect(chain(200)).toEqual([]);
});

test('one of three hundred is not', () => {
  expect(chain(300)).toEqual(['model-inheritance-size #/components/schemas/S299']);
});
