// Chains of `allOf` and of conditions that repeat more than any API does are refused; those of real documents are not.

import type { Json } from '../../../generator/support/json';
import { buildFrom, specOf } from './model-of';

type Link = (before: Json, own: { readonly [name: string]: Json }) => Json;

const byAllOf: Link = (before, own) => ({ allOf: [before, own] });
const byCondition: Link = (before, own) => ({ ...own, then: before });

function chain(length: number, link: Link): readonly string[] {
  const schemas: Record<string, Json> = {};
  for (let at = 0; at < length; at += 1) {
    const own = { type: 'object', properties: { [`p${at}`]: { type: 'string' } } };
    schemas[`S${at}`] = at === 0 ? own : link({ $ref: `#/components/schemas/S${at - 1}` }, own);
  }
  return buildFrom(specOf({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths: {}, components: { schemas } }))
    .found;
}

describe.each([
  ['allOf', byAllOf],
  ['conditions', byCondition],
])('a chain of %s', (_name, link) => {
  test('of two hundred is taken', () => {
    expect(chain(200, link)).toEqual([]);
  });

  test('of three hundred is not', () => {
    expect(chain(300, link)).toEqual(['model-inheritance-size #/components/schemas/S299']);
  });
});
