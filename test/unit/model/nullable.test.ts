import { plainString, ref, schemas } from './model-of';

const pet = 'Pet: { type: object, properties: { name: { type: string } } }';

describe('the four spellings of null', () => {
  const spellings: readonly (readonly ['3.0' | '3.1', string, string])[] = [
    ['3.0', 'nullable', '{ type: string, nullable: true }'],
    ['3.1', 'type array', '{ type: [string, "null"] }'],
    ['3.1', 'anyOf with null', '{ anyOf: [{ type: string }, { type: "null" }] }'],
    ['3.1', 'oneOf with null', '{ oneOf: [{ type: "null" }, { type: string }] }'],
    ['3.1', 'nullable, out of place', '{ type: string, nullable: true }'],
  ];
  test.each(spellings)('%s: %s', (version, _name, schema) => {
    const { type } = schemas(version, `Box: { type: object, properties: { value: ${schema} } }`);
    expect(type('Box', 'value')).toEqual({ kind: 'nullable', type: plainString });
  });

  const enums: readonly (readonly ['3.0' | '3.1', string])[] = [
    ['3.0', '{ type: string, nullable: true, enum: [a, b, null] }'],
    ['3.0', '{ type: string, enum: [a, b, null] }'],
    ['3.1', '{ enum: [a, b, null] }'],
    ['3.1', '{ type: [string, "null"], enum: [a, b] }'],
    ['3.1', '{ anyOf: [{ type: string, enum: [a, b] }, { type: "null" }] }'],
    ['3.1', '{ oneOf: [{ const: a }, { const: b }, { type: "null" }] }'],
  ];
  test.each(enums)('an enum, %s: %s', (version, schema) => {
    const built = schemas(version, `Box: { type: object, properties: { value: ${schema} } }`);
    expect(built.type('Box', 'value')).toEqual({
      kind: 'nullable',
      type: { kind: 'reference', id: '#/components/schemas/Box/properties/value' },
    });
    expect(built.declaration('value')).toMatchObject({
      kind: 'enum',
      base: 'string',
      values: [{ value: 'a' }, { value: 'b' }],
    });
  });

  const references: readonly (readonly ['3.0' | '3.1', string])[] = [
    ['3.0', '{ nullable: true, allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
    ['3.0', '{ allOf: [{ $ref: "#/components/schemas/Pet" }, { nullable: true }] }'],
    ['3.0', '{ type: object, nullable: true, allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
    ['3.0', '{ nullable: true, oneOf: [{ $ref: "#/components/schemas/Pet" }] }'],
    ['3.0', '{ $ref: "#/components/schemas/Pet", nullable: true }'],
    ['3.0', '{ oneOf: [{ $ref: "#/components/schemas/Pet" }, { nullable: true }] }'],
    ['3.1', '{ oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] }'],
    ['3.1', '{ anyOf: [{ type: "null" }, { $ref: "#/components/schemas/Pet" }] }'],
    ['3.1', '{ anyOf: [{ enum: [null] }, { $ref: "#/components/schemas/Pet" }] }'],
    ['3.1', '{ anyOf: [{ const: null }, { $ref: "#/components/schemas/Pet" }] }'],
  ];
  test.each(references)('a reference, %s: %s', (version, schema) => {
    const built = schemas(version, `${pet}\nBox: { type: object, properties: { value: ${schema} } }`);
    expect(built.type('Box', 'value')).toEqual({ kind: 'nullable', type: ref('Pet') });
    expect(built.found).toEqual([]);
  });
});

test.each([
  ['3.0', '{ nullable: true }'],
  ['3.1', '{ type: "null" }'],
] as const)(
  'a union whose options are written again to allow null, as zod-to-openapi does in %s',
  (version, nothing) => {
    const options = '{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }';
    const built = schemas(
      version,
      `
      Cat: { type: object, required: [kind], properties: { kind: { enum: [cat] } } }
      Dog: { type: object, required: [kind], properties: { kind: { enum: [dog] } } }
      Pet: { oneOf: [${options}], discriminator: { propertyName: kind } }
      Box: { type: object, properties: { value: { allOf: [{ $ref: "#/components/schemas/Pet" }, { oneOf: [${options}, ${nothing}] }] } } }`,
    );
    expect(built.type('Box', 'value')).toEqual({ kind: 'nullable', type: ref('Pet') });
    expect(built.found).toEqual([]);
  },
);

describe('a component that is nullable', () => {
  test('is nullable at every reference, and never itself', () => {
    const built = schemas(
      '3.0',
      `
      Name: { type: string, nullable: true }
      Pet: { type: object, nullable: true, properties: { name: { $ref: "#/components/schemas/Name" } } }
      Other: { $ref: "#/components/schemas/Pet" }
      Box: { type: object, properties: { pet: { $ref: "#/components/schemas/Pet" }, other: { $ref: "#/components/schemas/Other" } } }
      `,
    );
    expect(built.type('Name')).toEqual(plainString);
    expect(built.declaration('Pet').kind).toBe('object');
    expect(built.type('Pet', 'name')).toEqual({ kind: 'nullable', type: ref('Name') });
    expect(built.type('Other')).toEqual(ref('Pet'));
    expect(built.type('Box', 'pet')).toEqual({ kind: 'nullable', type: ref('Pet') });
    expect(built.type('Box', 'other')).toEqual({ kind: 'nullable', type: ref('Other') });
  });

  test('makes a union that holds it nullable, not the variant', () => {
    const built = schemas(
      '3.1',
      `
      A: { type: [object, "null"], properties: { a: { type: string } } }
      B: { type: object, properties: { b: { type: string } } }
      Box: { type: object, properties: { value: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] } } }
      `,
    );
    expect(built.type('Box', 'value')).toEqual({
      kind: 'nullable',
      type: { kind: 'reference', id: '#/components/schemas/Box/properties/value' },
    });
    expect(built.declaration('value')).toMatchObject({
      kind: 'union',
      variants: [{ type: ref('A') }, { type: ref('B') }],
    });
  });

  test('that is null only is an alias of null', () => {
    const built = schemas(
      '3.1',
      'Nothing: { type: "null" }\nBox: { type: object, properties: { n: { $ref: "#/components/schemas/Nothing" } } }',
    );
    expect(built.type('Nothing')).toEqual({ kind: 'null' });
    expect(built.type('Box', 'n')).toEqual({ kind: 'null' });
  });

  test('unknown is not made nullable: it holds null already', () => {
    const built = schemas(
      '3.0',
      'Box: { type: object, properties: { value: { nullable: true, description: anything } } }',
    );
    expect(built.type('Box', 'value')).toEqual({ kind: 'unknown', reason: 'any' });
  });
});
