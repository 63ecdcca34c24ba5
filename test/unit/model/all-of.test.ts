import { plainString, ref, schemas } from './model-of';

const pet = `
Pet:
  type: object
  description: A pet.
  required: [id]
  properties:
    id: { type: string }
    name: { type: string }
    kind: { type: string }
`;

describe('allOf', () => {
  test('merges parts in their order, own properties last, and names component bases', () => {
    const built = schemas(
      '3.0',
      `${pet}
Cat:
  required: [claws]
  properties: { claws: { type: integer } }
  allOf:
    - $ref: '#/components/schemas/Pet'
    - { type: object, properties: { lives: { type: integer } } }
`,
    );
    const cat = built.object('Cat');
    expect(cat.properties.map(({ wireName, required, inheritedFrom }) => [wireName, required, inheritedFrom])).toEqual([
      ['id', true, '#/components/schemas/Pet'],
      ['name', false, '#/components/schemas/Pet'],
      ['kind', false, '#/components/schemas/Pet'],
      ['lives', false, undefined],
      ['claws', true, undefined],
    ]);
    expect(cat.bases).toEqual(['#/components/schemas/Pet']);
  });

  test('a required list in a part counts for properties of another, which are then its own', () => {
    const built = schemas(
      '3.0',
      `${pet}\nCat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: [name] }] }`,
    );
    expect(built.property('Cat', 'name')).toMatchObject({ required: true });
    expect(built.property('Cat', 'name').inheritedFrom).toBeUndefined();
    expect(built.property('Pet', 'name').required).toBe(false);
  });

  test('an override narrows', () => {
    const built = schemas(
      '3.0',
      `${pet}\nCat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { kind: { enum: [cat] }, name: { description: Its name., maxLength: 9 } } }] }`,
    );
    expect(built.declaration('kind')).toMatchObject({ kind: 'enum', values: [{ value: 'cat' }], origin: 'inline' });
    expect(built.property('Cat', 'name')).toMatchObject({
      type: { kind: 'string', content: 'plain', maxLength: 9 },
      docs: { description: 'Its name.' },
    });
    expect(built.object('Cat').properties.map(({ wireName }) => wireName)).toEqual(['id', 'name', 'kind']);
  });

  test('an override by a reference that builds on the base is the reference', () => {
    const built = schemas(
      '3.0',
      `${pet}
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }
Owner: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
CatOwner: { allOf: [{ $ref: '#/components/schemas/Owner' }, { properties: { pet: { $ref: '#/components/schemas/Cat' } } }] }
`,
    );
    expect(built.type('CatOwner', 'pet')).toEqual(ref('Cat'));
    expect(built.property('CatOwner', 'pet').inheritedFrom).toBeUndefined();
  });

  test.each([
    ['3.0', '{ description: Mine., allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
    ['3.0', '{ description: Mine., type: object, allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
    ['3.0', '{ allOf: [{ $ref: "#/components/schemas/Pet" }, { description: Mine. }] }'],
    ['3.1', '{ $ref: "#/components/schemas/Pet", description: Mine. }'],
    ['3.1', '{ $ref: "#/components/schemas/Pet", type: object, description: Mine. }'],
  ] as const)('a wrapper of one reference stays a reference: %s %s', (version, schema) => {
    const built = schemas(version, `${pet}\nBox: { type: object, properties: { value: ${schema} } }`);
    expect(built.property('Box', 'value')).toMatchObject({ type: ref('Pet'), docs: { description: 'Mine.' } });
    expect(built.model.declarations).toHaveLength(2);
  });

  test('a component with one part of allOf is an object of its own, and a bare reference another name', () => {
    const built = schemas(
      '3.0',
      `${pet}
Dog: { description: Barks., allOf: [{ $ref: '#/components/schemas/Pet' }] }
Hound: { $ref: '#/components/schemas/Pet' }
Size: { enum: [s, l] }
Waist: { allOf: [{ $ref: '#/components/schemas/Size' }] }
`,
    );
    expect(built.declaration('Dog')).toMatchObject({
      kind: 'object',
      bases: ['#/components/schemas/Pet'],
      docs: { description: 'Barks.' },
    });
    expect(built.declaration('Hound').kind).toBe('alias');
    expect(built.declaration('Waist').kind).toBe('alias');
  });

  test('siblings of $ref are demands in 3.1 and ignored, with a note, in 3.0', () => {
    const schema = `${pet}\nBox: { type: object, properties: { value: { $ref: "#/components/schemas/Pet", required: [name] } } }`;
    const late = schemas('3.1', schema);
    expect(late.property('value', 'name').required).toBe(true);
    const early = schemas('3.0', schema);
    expect(early.type('Box', 'value')).toEqual(ref('Pet'));
    expect(early.found).toEqual(['model-ref-siblings #/components/schemas/Box/properties/value']);
  });

  test('parts that contradict each other are reported, and the last is kept', () => {
    const built = schemas('3.0', 'Both: { allOf: [{ type: integer }, { type: string }] }');
    expect(built.type('Both')).toEqual(plainString);
    expect(built.found).toEqual(['model-allof-conflict #/components/schemas/Both']);
  });

  test('bounds of one type say nothing of another', () => {
    const built = schemas(
      '3.0',
      `
      Id: { minimum: 1, minLength: 2, anyOf: [{ type: integer }, { type: string }] }
      Name: { allOf: [{ type: string }, { multipleOf: 0.01, minItems: 1 }] }
      Words: { items: {}, oneOf: [{ type: array, items: { type: string } }, { type: string }] }
      `,
    );
    expect(built.declaration('Words')).toMatchObject({
      variants: [{ type: { kind: 'array' } }, { type: plainString }],
    });
    expect(built.declaration('Id')).toMatchObject({
      variants: [{ type: { kind: 'integer', minimum: 1 } }, { type: { kind: 'string', minLength: 2 } }],
    });
    expect(built.type('Name')).toEqual(plainString);
    expect(built.found).toEqual([]);
  });

  test('primitive parts narrow each other', () => {
    const built = schemas(
      '3.1',
      `
      A: { type: string, minLength: 1, maxLength: 9 }
      B: { allOf: [{ $ref: '#/components/schemas/A' }, { maxLength: 5 }, { maxLength: 7 }] }
      C: { allOf: [{ type: number, minimum: 0 }, { type: integer, minimum: 3 }] }
      `,
    );
    expect(built.type('B')).toEqual({ kind: 'string', content: 'plain', minLength: 1, maxLength: 5 });
    expect(built.type('C')).toEqual({ kind: 'integer', content: 'plain', minimum: 3 });
  });

  test('enums are intersected', () => {
    const built = schemas(
      '3.1',
      'A: { enum: [a, b, c] }\nB: { allOf: [{ $ref: "#/components/schemas/A" }, { enum: [c, b, x] }] }',
    );
    expect(built.declaration('B')).toMatchObject({ kind: 'enum', values: [{ value: 'c' }, { value: 'b' }] });
  });

  test('a union among the parts: what stands beside it holds for each variant', () => {
    const built = schemas(
      '3.0',
      `${pet}
A: { type: object, properties: { a: { type: string } } }
B: { type: object, properties: { b: { type: string } } }
Both: { allOf: [{ $ref: '#/components/schemas/Pet' }, { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }] }
`,
    );
    expect(built.declaration('Both')).toMatchObject({ kind: 'union', mode: 'oneOf' });
    const [first] = built.model.declarations.filter(({ origin }) => origin === 'inline');
    expect(first).toMatchObject({
      kind: 'object',
      id: '#/components/schemas/Both/allOf/1/oneOf/0',
      bases: ['#/components/schemas/Pet', '#/components/schemas/A'],
    });
  });

  test('a schema that contains itself ends', () => {
    const built = schemas(
      '3.0',
      'A: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { a: { type: string } } }] }',
    );
    expect(built.object('A').properties).toHaveLength(1);
    expect(built.found).toEqual(['model-allof-cycle #/components/schemas/A']);
  });

  test('the same property in several parts is one property', () => {
    const built = schemas(
      '3.0',
      'A: { allOf: [{ properties: { x: { type: object, properties: { a: { type: string } } } } }, { properties: { x: { type: object, properties: { b: { type: string } } } } }] }',
    );
    const [x] = built.model.declarations.filter(({ origin }) => origin === 'inline');
    expect(x).toMatchObject({ kind: 'object', properties: [{ wireName: 'a' }, { wireName: 'b' }] });
    expect(x?.names.context).toEqual({
      anchor: { kind: 'component', name: 'A' },
      steps: [
        { kind: 'part', index: 1 },
        { kind: 'property', name: 'x' },
      ],
    });
  });
});
