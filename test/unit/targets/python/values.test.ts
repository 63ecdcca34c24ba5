// Samples as Python code, with the modules that the code names.

import { plan, type Plan } from '../../../../generator/targets/python/plan';
import { valueCode } from '../../../../generator/targets/python/pages/values';
import { flat } from '../../../../generator/languages/python';
import { buildFrom, parse, specOf } from '../../model/model-of';

function planOf(schema: string): Plan {
  const schemas = `components: { schemas: { S: { type: object, required: [p], properties: { p: ${schema} } } } }`;
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n${schemas}`)));
  return plan(model, {});
}

function written(schema: string): readonly [code: string, ...modules: string[]] {
  const made = planOf(schema);
  const [declaration] = made.model.declarations.filter(({ kind }) => kind === 'object');
  const modules = new Set<string>();
  const type = { kind: 'reference', id: declaration!.id } as const;
  const code = valueCode(made.samples.of({ type, side: 'input', name: 's' }), made, modules);
  return [flat(code).text.replace(/^openapi_client\.S\(p=(.*)\)$/, '$1'), ...modules];
}

test.each([
  ['{ type: integer, example: 20 }', '20'],
  ['{ type: boolean }', 'True'],
  ['{ type: [string, "null"], example: null }', 'None'],
  ["{ type: string, example: it's }", "'it\\'s'"],
  ['{ example: { a: [1, null, true] } }', "{'a': [1, None, True]}"],
  ['{ type: array, items: { type: number }, minItems: 2 }', '[3.4, 3.4]'],
  ['{ type: object, additionalProperties: { type: integer } }', "{'key': 56}"],
])('%s', (schema, code) => {
  expect(written(schema)).toEqual([code]);
});

test.each([
  ['{ type: string, format: date }', "datetime.date.fromisoformat('2013-10-20')", 'datetime'],
  [
    '{ type: string, format: date-time, example: "2020-02-29T10:00:00.25Z" }',
    "datetime.datetime.fromisoformat('2020-02-29T10:00:00.250000+00:00')",
    'datetime',
  ],
  ['{ type: string, format: decimal, example: "1.50" }', "decimal.Decimal('1.50')", 'decimal'],
  ['{ type: string, format: password }', "pydantic.SecretStr('p_example')", 'pydantic'],
])('%s names its module', (schema, code, module) => {
  expect(written(schema)).toEqual([code, module]);
});
