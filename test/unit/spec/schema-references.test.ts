// References that count from the schema around them.

import { checkRules } from '../../../generator/spec/check';
import { rules } from '../../../generator/spec/rules';
import { nodeAt, resolveReference } from '../../../generator/spec/resolve';
import { loadText } from './documents';

interface Found {
  readonly target: string | undefined;
  readonly findings: readonly string[];
}

/** Where the `$ref` at a place of a document leads, and what is said of it. */
async function leads(schemas: object, pointer: string): Promise<Found> {
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  const { spec, diagnostics } = await loadText(JSON.stringify(document));
  if (spec === undefined) throw new Error(JSON.stringify(diagnostics.list));
  checkRules(spec, rules, diagnostics);
  const node = nodeAt(spec, { file: '', pointer: `/components/schemas${pointer}` });
  const target = node === undefined ? undefined : resolveReference(spec, node)?.node.place.pointer;
  return { target, findings: diagnostics.list.map(({ code, message }) => `${code}: ${message}`) };
}

const text = { type: 'string' };

test('a reference that the document has is left alone', async () => {
  const schemas = {
    A: { properties: { a: { $ref: '#/components/schemas/B' } }, components: { schemas: { B: {} } } },
    B: text,
  };
  expect(await leads(schemas, '/A/properties/a')).toEqual({ target: '/components/schemas/B', findings: [] });
});

test.each([
  ['$defs of the schema', { $defs: { N: text }, properties: { a: { $ref: '#/$defs/N' } } }, '/A/$defs/N'],
  [
    '$defs of a schema within',
    { items: { $defs: { N: text }, not: { $ref: '#/$defs/N' } } },
    '/A/items/$defs/N',
    '/A/items/not',
  ],
  ['a property of the schema', { properties: { b: text, a: { $ref: '#/properties/b' } } }, '/A/properties/b'],
  ['the schema itself', { properties: { a: { $ref: '#' } } }, '/A'],
  ['an escaped name', { properties: { 'b c': text, a: { $ref: '#/properties/b%20c' } } }, '/A/properties/b c'],
])('%s', async (_name, schema, target, place = '/A/properties/a') => {
  const found = await leads({ A: schema }, place);
  expect(found.target).toBe(`/components/schemas${target}`);
  expect(found.findings).toEqual([
    expect.stringMatching(
      /^ref-in-schema: the document has no schema at `#.*`, which is read as `#\/components\/schemas\/A/,
    ),
  ]);
});

test.each([
  ['counts from the schema', '#/components/schemas/#/properties/b/items', '/A/properties/b/items'],
  ['counts from a list of it', '#/components/schemas/#/items/properties/b', '/A/properties/b'],
  ['is the schema', '#/components/schemas/#/items', '/A'],
  ['counts from a map of it', '#/components/schemas/#/additionalProperties/properties/b', '/A/properties/b'],
])('what ASP.NET Core 9 writes %s', async (_name, $ref, target) => {
  const schema = { properties: { b: { type: 'array', items: text }, a: { $ref } } };
  expect((await leads({ A: schema }, '/A/properties/a')).target).toBe(`/components/schemas${target}`);
});

test('a list of itself is no list of its items', async () => {
  const schema = { properties: { a: { type: 'array', items: { $ref: '#/components/schemas/#/items' } } } };
  expect((await leads({ A: schema }, '/A/properties/a/items')).target).toBe('/components/schemas/A');
  const other = { properties: { a: { type: 'array', items: { $ref: '#/items' } } } };
  expect((await leads({ A: other }, '/A/properties/a/items')).target).toBeUndefined();
});

test('what neither has stays unresolved, and data is none', async () => {
  const schema = { properties: { b: text, a: { $ref: '#/properties/c' } }, examples: [{ $ref: '#/properties/b' }] };
  const { target, findings } = await leads({ A: schema }, '/A/properties/a');
  expect(target).toBeUndefined();
  expect(findings).toEqual(['ref-unresolved: there is nothing at `#/properties/c`']);
});
