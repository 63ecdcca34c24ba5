import { isNumberPattern } from '../../../generator/model/schemas/number-text';
import { schemas, ref } from './model-of';

const INTEGER = '^-?(?:0|[1-9]\\d*)$';
const DECIMAL = '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$';

test.each([
  [INTEGER, true],
  [DECIMAL, true],
  ['^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$', true],
  // Zeros in front are part of a text.
  ['^\\d+$', false],
  ['^(?:0|[1-9]\\d*)-[a-z]$', false],
  ['^(?:0|[1-9]\\d*).$', false],
  [INTEGER.slice(0, -1), false],
  [7, false],
])('%s is a pattern of numbers: %s', (pattern, expected) => {
  expect(isNumberPattern(pattern)).toBe(expected);
});

const integer = { kind: 'integer', content: 'int32', format: 'int32' };

test('a number that ASP.NET Core takes as a text too is a number, in each version of OpenAPI', () => {
  const pattern = `pattern: '${INTEGER}', format: int32`;
  const built = schemas(
    '3.1',
    `A: { type: [integer, string], ${pattern} }
C: { ${pattern}, anyOf: [{ type: integer }, { type: string }] }
D: { ${pattern} }
E: { type: [number, string], format: double, pattern: '${DECIMAL}' }
F: { type: object, properties: { a: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/A' }] }, b: { type: ['null', integer, string], ${pattern}, maximum: 5 } } }`,
  );
  expect(built.found).toEqual([]);
  expect(built.type('A')).toEqual(integer);
  expect(built.type('F', 'b')).toEqual({ kind: 'nullable', type: { ...integer, maximum: 5 } });
  expect(['C', 'D'].map((name) => built.type(name))).toEqual([integer, integer]);
  expect(built.type('E')).toMatchObject({ kind: 'number', content: 'double' });
  expect(built.type('F', 'a')).toEqual({ kind: 'nullable', type: ref('A') });
});

test.each([
  ['number', '{ format: numeric, default: 0, type: string }, { type: number }'],
  ['integer', '{ format: integer, default: 0, type: string }, { type: integer }'],
  ['boolean', '{ type: boolean }, { format: boolean, default: false, type: string }'],
])('a %s that Elysia takes as a text too is a %s', (kind, options) => {
  expect(schemas('3.1', `A: { anyOf: [${options}] }`).type('A').kind).toBe(kind);
});

test.each([
  'type: [integer, string]',
  "type: [integer, string], pattern: '^\\d+$'",
  'anyOf: [{ type: integer }, { type: string }]',
  'anyOf: [{ type: integer }, { type: string, format: boolean }]',
  'anyOf: [{ type: boolean }, { type: string, format: numeric }]',
  "anyOf: [{ type: boolean }, { type: string }], pattern: '^-?(?:0|[1-9]\\d*)$'",
])('%s stays a union', (schema) => {
  expect(schemas('3.1', `A: { ${schema} }`).declaration('A').kind).toBe('union');
});

test('a text of numbers without a number beside it stays a text', () => {
  const built = schemas(
    '3.1',
    `A: { pattern: '${INTEGER}' }\nB: { type: string, pattern: '${INTEGER}', format: int64 }`,
  );
  expect([built.type('A'), built.type('B')]).toMatchObject([{ kind: 'string' }, { kind: 'string' }]);
});
