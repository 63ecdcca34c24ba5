// Samples as C# code of the type that is expected.

import type { Json } from '../../../../generator/support/json';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import { resultCode, valueCode } from '../../../../generator/targets/csharp/pages/values';
import { plan } from '../../../../generator/targets/csharp/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

function written(schema: string, options: { readonly [name: string]: Json } = {}, others = ''): string {
  const schemas = `components: { schemas: { S: { type: object, required: [p], properties: { p: ${schema} } }${others} } }`;
  const text = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n${schemas}`;
  const { model } = buildFrom(specOf(parse(text)));
  const made = plan(model, options, { apiName: 'pets', diagnostics: new Diagnostics() });
  const { id } = model.declarations.find(({ names }) => names.component === 'S')!;
  const type = { kind: 'reference', id } as const;
  const code = valueCode(made.samples.of({ type, side: 'input', name: 's' }), type, made);
  return code.text.replace(/^new S\(p: (.*)\)$/, '$1');
}

test.each([
  ['{ type: integer, example: 20 }', '20'],
  ['{ type: integer, format: int64 }', '56L'],
  ['{ type: integer, format: uint64 }', '56UL'],
  ['{ type: integer, example: 3000000000 }', 'default(int)'],
  ['{ type: number }', '3.4m'],
  ['{ type: number, format: float }', '3.4f'],
  ['{ type: number, format: double, minimum: 5 }', '5d'],
  ['{ type: [integer, "null"], example: null }', 'default(int?)'],
  ['{ type: string, enum: [b, a], example: a }', 'S.PEnum.A'],
  ['{ type: string, format: date }', 'System.DateOnly.Parse("2013-10-20")'],
  [
    '{ type: array, items: { type: string, format: date } }',
    'new List<global::System.DateOnly> { System.DateOnly.Parse("2013-10-20") }',
  ],
  [
    '{ type: object, additionalProperties: { type: [integer, "null"] } }',
    'new Dictionary<string, int?> { ["key"] = 56 }',
  ],
  [
    '{ example: { a: [1, null, "x"] } }',
    'new Dictionary<string, object> { ["a"] = new List<object> { 1, default(object)!, "x" } }',
  ],
  ['{ enum: [null] }', 'default(object)'],
  ['{ type: array, items: { enum: [null] } }', 'new List<object> { default(object)! }'],
  [
    '{ type: object, additionalProperties: { type: "null" } }',
    'new Dictionary<string, object> { ["key"] = default(object)! }',
  ],
  [
    '{ type: array, prefixItems: [{ type: "null" }], items: false, minItems: 1 }',
    'new List<object> { default(object)! }',
  ],
  [
    '{ type: array, prefixItems: [{ type: "null" }, { type: string }], items: false, minItems: 2 }',
    '(default(object)!, "p_example")',
  ],
])('%s', (schema, code) => {
  expect(written(schema)).toBe(code);
});

test('a type that is within itself is any object there, whichever is asked for first', () => {
  const schemas = `T: { type: array, items: { $ref: '#/components/schemas/T' } }
    M: { type: object, additionalProperties: { $ref: '#/components/schemas/L' } }
    L: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/M' }, { type: 'null' }] } }`;
  const results = (...names: readonly string[]): readonly (readonly [string, string])[] => {
    const paths = names.map(
      (name) =>
        `/${name}: { get: { responses: { 200: { description: o, content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } } } } } }`,
    );
    const text = `openapi: 3.1.0
info: { title: T, version: '1' }
paths: { ${paths.join(', ')} }
components:
  schemas:
    ${schemas}`;
    const { model } = buildFrom(specOf(parse(text)));
    const made = plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
    return made.apis.flatMap(({ operations }) =>
      operations.map((each) => [each.result!.short, resultCode(each.result!, each, made).text] as const),
    );
  };
  const [tree, map, list] = ['List<Object>', 'Dictionary<string, List<Object>>', 'List<Dictionary<string, Object>?>'];
  const shown = (short: string): readonly string[] => [short, short.replace('Object', 'object')];
  expect(results('T', 'M', 'L')).toEqual([tree, map, list].map(shown));
  expect(results('L', 'M', 'T')).toEqual([list, map, tree].map(shown));
});

test('date-times are of the type that the options ask for', () => {
  const schema = '{ type: string, format: date-time, example: "2020-02-29t10:00:00z" }';
  expect(written(schema, { dateTimeType: 'DateTime' })).toBe('System.DateTime.Parse("2020-02-29T10:00:00Z")');
  expect(written(schema, { dateTimeType: 'DateTimeOffset' })).toBe(
    'System.DateTimeOffset.Parse("2020-02-29T10:00:00Z")',
  );
});

test('lists are named in full where a model is called List', () => {
  const text = `openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components: { schemas: { List: { type: object, required: [p], properties: { p: { type: array, items: { type: string } } } } } }`;
  const { model } = buildFrom(specOf(parse(text)));
  const made = plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
  const type = { kind: 'reference', id: model.declarations[0]!.id } as const;
  expect(valueCode(made.samples.of({ type, side: 'input', name: 's' }), type, made).text).toContain(
    'p: new global::System.Collections.Generic.List<string> {',
  );
});

test.each(['TagList', 'Lock'])('a model called %s, as a type that programs have without it', (name) => {
  const schema = `{ type: array, items: { $ref: '#/components/schemas/${name}' } }`;
  const code = written(
    schema,
    { packageName: 'Acme' },
    `, ${name}: { type: object, properties: { a: { type: string } } }`,
  );
  expect(code).toBe(`new List<global::Acme.Model.${name}> { new global::Acme.Model.${name}() }`);
});
