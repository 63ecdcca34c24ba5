import { numeralOf } from '../../../generator/support/exact-number';
import { baseOf } from '../../../generator/model/schemas/enum';
import { plainString, ref, schemas } from './model-of';

const values = (text: string, version: '3.0' | '3.1' = '3.1') => {
  const built = schemas(version, `E: ${text}`);
  const found = built.declaration('E');
  if (found.kind !== 'enum') throw new Error(JSON.stringify(found));
  return { ...found, found: built.found };
};

describe('enums', () => {
  test.each([
    ['{ type: string, enum: [a, "", " ", "1", "é"] }', 'string', ['a', '', ' ', '1', 'é']],
    ['{ type: integer, enum: [1, -1, 0] }', 'integer', [1, -1, 0]],
    ['{ type: number, enum: [1, 1.5] }', 'number', [1, 1.5]],
    ['{ type: boolean, enum: [true] }', 'boolean', [true]],
    ['{ enum: [a, 1, true] }', 'mixed', ['a', 1, true]],
    ['{ enum: [a, b, a, A] }', 'string', ['a', 'b', 'A']],
    ['{ enum: [a, null] }', 'string', ['a']],
    ['{ type: [string, integer], enum: [a, 1] }', 'mixed', ['a', 1]],
  ])('%s', (text, base, expected) => {
    const found = values(text);
    expect(found.base).toBe(base);
    expect(found.values.map(({ value }) => value)).toEqual(expected);
    expect(found.found).toEqual([]);
  });

  test.each([
    '{ enum: [a, b], x-enum-varnames: [First, Second], x-enum-descriptions: [One., Two.] }',
    '{ enum: [a, b], x-enumNames: [First, Second], x-enumDescriptions: { a: One., b: Two. } }',
    '{ enum: [a, b], x-ms-enum: { name: E, values: [{ value: b, name: Second, description: Two. }, { value: a, name: First, description: One. }] } }',
    '{ oneOf: [{ const: a, title: First, description: One. }, { const: b, title: Second, description: Two. }] }',
    '{ type: string, anyOf: [{ enum: [a], title: First, description: One. }, { enum: [b] }], x-note: no }',
  ])('names and descriptions: %s', (text) => {
    const found = values(text);
    if (text.includes('x-note'))
      expect(found.values).toEqual([
        { value: 'a', deprecated: false },
        { value: 'b', deprecated: false },
      ]);
    else
      expect(found.values).toEqual([
        { value: 'a', name: 'First', description: 'One.', deprecated: false },
        { value: 'b', name: 'Second', description: 'Two.', deprecated: false },
      ]);
  });

  test('a number in an enum of strings is read as text, with a finding', () => {
    const found = values('{ type: string, enum: [1.0, a] }');
    expect(found.values.map(({ value }) => value)).toEqual(['1', 'a']);
    expect(found.found).toEqual(['model-enum-type #/components/schemas/E/enum/0']);
  });

  test('objects cannot be values', () => {
    const built = schemas('3.1', 'E: { type: object, enum: [{ a: 1 }] }');
    expect(built.type('E')).toMatchObject({ kind: 'map' });
    expect(built.found).toEqual(['model-enum-complex #/components/schemas/E/enum/0']);
  });

  test('an empty enum is ignored', () => {
    const built = schemas('3.1', 'E: { type: string, enum: [] }');
    expect(built.type('E')).toEqual(plainString);
    expect(built.found).toEqual(['model-enum-empty #/components/schemas/E']);
  });

  test('text beside an enum of text leaves it open', () => {
    expect(values('{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }')).toMatchObject({
      open: true,
      values: [{ value: 'a' }, { value: 'b' }],
    });
    const built = schemas(
      '3.1',
      'E: { type: string, enum: [a] }\nF: { anyOf: [{ type: string }, { $ref: "#/components/schemas/E" }] }',
    );
    expect(built.type('F')).toEqual(ref('E'));
  });
});

describe('const', () => {
  test('is a literal', () => {
    const built = schemas(
      '3.1',
      'C: { const: a }\nBox: { type: object, properties: { n: { type: integer, const: 1 }, b: { const: false } } }',
    );
    expect(built.type('C')).toEqual({ kind: 'literal', value: 'a' });
    expect(built.type('Box', 'n')).toEqual({ kind: 'literal', value: 1 });
    expect(built.type('Box', 'b')).toEqual({ kind: 'literal', value: false });
  });
});

test('whole numbers as far as those of 64 bits are integers, and those beyond are numbers', () => {
  const base = (values: readonly (string | number)[]): string =>
    baseOf(values.map((value) => ({ value: numeralOf(String(value)), deprecated: false })));
  expect(base(['-9223372036854775808', '9223372036854775807'])).toBe('integer');
  expect(base(['9223372036854775808'])).toBe('number');
  expect(base([1e300])).toBe('number');
});
