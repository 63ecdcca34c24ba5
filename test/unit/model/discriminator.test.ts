import type { Declaration, Discriminator } from '../../../generator/model';
import { modelOf, schemas } from './model-of';

const id = (name: string): string => `#/components/schemas/${name}`;

function discriminatorOf(declaration: Declaration): Discriminator | undefined {
  return 'discriminator' in declaration ? declaration.discriminator : undefined;
}

function pets(discriminator: string, kind = '{ type: string }', extra = ''): ReturnType<typeof schemas> {
  return schemas(
    '3.1',
    `
Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], ${discriminator} }
Cat: { type: object, required: [kind], properties: { kind: ${kind} } }
Dog: { type: object, required: [kind], properties: { kind: ${kind} } }
${extra}`,
  );
}

describe('a declared discriminator', () => {
  test.each([
    [
      'by reference',
      '{ cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" }',
      [
        ['cat', 'Cat'],
        ['dog', 'Dog'],
      ],
    ],
    [
      'by name',
      '{ cat: Cat, dog: Dog }',
      [
        ['cat', 'Cat'],
        ['dog', 'Dog'],
      ],
    ],
    [
      'two values for one variant',
      '{ cat: Cat, tom: Cat, dog: Dog }',
      [
        ['cat', 'Cat'],
        ['tom', 'Cat'],
        ['dog', 'Dog'],
      ],
    ],
    [
      'the rest implicit',
      '{ dog: Dog }',
      [
        ['dog', 'Dog'],
        ['Cat', 'Cat'],
      ],
    ],
    [
      'all implicit',
      '{}',
      [
        ['Cat', 'Cat'],
        ['Dog', 'Dog'],
      ],
    ],
  ])('mapping %s', (_name, mapping, expected) => {
    const built = pets(`discriminator: { propertyName: kind, mapping: ${mapping} }`);
    const pet = built.declaration('Pet');
    expect(discriminatorOf(pet)).toEqual({
      wireName: 'kind',
      origin: 'declared',
      mapping: expected.map(([value, name]) => ({ value, id: id(name as string) })),
    });
    if (pet.kind !== 'union') throw new Error();
    expect(pet.variants.flatMap(({ discriminatorValues }) => discriminatorValues)).toHaveLength(expected.length);
    expect(built.found).toEqual([]);
  });

  test('a mapping that leads nowhere is reported', () => {
    const built = pets('discriminator: { propertyName: kind, mapping: { cat: Cat, cow: Cow } }');
    expect(built.found).toEqual(['model-discriminator-target #/components/schemas/Pet/discriminator/mapping/cow']);
    expect(discriminatorOf(built.declaration('Pet'))?.mapping.map(({ value }) => value)).toEqual(['cat', 'Dog']);
  });

  test('a list tells no variants apart', () => {
    const built = schemas(
      '3.1',
      `
Page: { type: object, properties: { content: { type: array, items: {} } }, discriminator: { propertyName: content } }
Cats: { allOf: [{ $ref: '#/components/schemas/Page' }, { type: object, properties: { n: { type: integer } } }] }
`,
    );
    expect(built.found).toEqual(['model-discriminator-type #/components/schemas/Page']);
    expect(discriminatorOf(built.declaration('Page'))).toBeUndefined();
  });

  test('values of the variants come before names of components', () => {
    const built = schemas(
      '3.1',
      `
Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
Cat: { type: object, properties: { kind: { const: cat } } }
Dog: { type: object, properties: { kind: { enum: [dog, wolf] } } }
`,
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping).toEqual([
      { value: 'cat', id: id('Cat') },
      { value: 'dog', id: id('Dog') },
      { value: 'wolf', id: id('Dog') },
    ]);
  });

  test('an enum that all variants share does not select: the names do', () => {
    const built = pets(
      'discriminator: { propertyName: kind }',
      '{ $ref: "#/components/schemas/Kind" }',
      'Kind: { enum: [Cat, Dog] }',
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping.map(({ value }) => value)).toEqual(['Cat', 'Dog']);
  });

  test('a shared enum of another case, and values that select no variant', () => {
    const lower = pets('discriminator: { propertyName: kind }', '{ enum: [cat, dog, cow] }');
    expect(discriminatorOf(lower.declaration('Pet'))?.mapping.map(({ value }) => value)).toEqual(['cat', 'dog']);
    const same = pets('discriminator: { propertyName: kind }', '{ const: pet }');
    expect(discriminatorOf(same.declaration('Pet'))?.mapping).toEqual([]);
  });

  test('a union of what builds on a base with a discriminator has that one', () => {
    const built = schemas(
      '3.0',
      `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { barks: { type: boolean } } }] }
Any: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
`,
    );
    expect(discriminatorOf(built.declaration('Any'))).toEqual({
      wireName: 'kind',
      origin: 'declared',
      mapping: [
        { value: 'cat', id: id('Cat') },
        { value: 'dog', id: id('Dog') },
      ],
    });
  });

  test.each([
    ['the child', (text: string) => text],
    [
      'a part of the child',
      (text: string) => text.replace(/^(\w+: \{) (x-ms-[^,]*), (.*) \}\] \}$/gm, '$1 $3, $2 }] }'),
    ],
  ])('a value that an extension of %s gives counts where no mapping has one', (_, written) => {
    const built = schemas(
      '3.0',
      written(`
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { dog: Dog } } }
Cat: { x-ms-discriminator-value: '#cat', allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }
Dog: { x-ms-discriminator-value: '#dog', allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { barks: { type: boolean } } }] }
`),
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping).toEqual([
      { value: 'dog', id: id('Dog') },
      { value: 'Pet', id: id('Pet') },
      { value: '#cat', id: id('Cat') },
    ]);
  });

  describe('a base below a base with the same property', () => {
    const built = schemas(
      '3.0',
      `
Entity: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type, mapping: { '#person': Person, '#place': Place } } }
Person: { allOf: [{ $ref: '#/components/schemas/Entity' }, { properties: { age: { type: integer } }, discriminator: { propertyName: type, mapping: { '#clerk': Clerk } } }] }
Clerk: { allOf: [{ $ref: '#/components/schemas/Person' }, { properties: { desk: { type: string } } }] }
Place: { allOf: [{ $ref: '#/components/schemas/Entity' }, { properties: { town: { type: string } } }] }
Friend: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: object }] }
Any: { oneOf: [{ $ref: '#/components/schemas/Place' }, { $ref: '#/components/schemas/Person' }] }
`,
    );

    test('is itself by the value that the upper base’s mapping gives it', () => {
      expect(discriminatorOf(built.declaration('Person'))?.mapping).toEqual([
        { value: '#clerk', id: id('Clerk') },
        { value: '#person', id: id('Person') },
      ]);
    });

    test.each([
      ['Friend', ['#person', '#clerk']],
      ['Any', ['#person', '#clerk']],
    ])('as a variant of %s has the values of its children too', (name, values) => {
      expect(built.declaration(name)).toMatchObject({
        variants: expect.arrayContaining([
          expect.objectContaining({
            type: { kind: 'reference', id: id('Person') },
            discriminatorValues: expect.arrayContaining(values),
          }),
        ]),
      });
      expect(discriminatorOf(built.declaration(name))?.mapping.every(({ id: target }) => target !== id('Clerk'))).toBe(
        true,
      );
    });
  });

  test('beside properties it is the union’s, not that of the merged variants', () => {
    const built = schemas(
      '3.0',
      `
Pet: { type: object, properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Cat: { type: object, properties: { kind: { type: string }, claws: { type: integer } } }
Dog: { type: object, properties: { kind: { type: string }, barks: { type: boolean } } }
`,
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping).toEqual([
      { value: 'cat', id: id('Pet/oneOf/0') },
      { value: 'dog', id: id('Pet/oneOf/1') },
    ]);
    expect(discriminatorOf(built.declaration('Pet/oneOf/0'))).toBeUndefined();
  });

  test.each([
    ['integer', '{ "1": Cat, "2": Dog }', [1, 2]],
    ['boolean', '{ "True": Cat, "False": Dog }', [true, false]],
    ['number', '{ "1.0": Cat, "2.5": Dog }', [1, 2.5]],
  ])('of type %s', (type, mapping, expected) => {
    const built = pets(`discriminator: { propertyName: kind, mapping: ${mapping} }`, `{ type: ${type} }`);
    expect(discriminatorOf(built.declaration('Pet'))?.mapping.map(({ value }) => value)).toEqual(expected);
  });

  test('of a union whose variants are unions', () => {
    const built = schemas(
      '3.1',
      `
Thing: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Car' }], discriminator: { propertyName: kind, mapping: { car: Car } } }
Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Car: { type: object, properties: { kind: { type: string }, wheels: { type: integer } } }
Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string }, x: { type: string } } }
`,
    );
    const thing = built.declaration('Thing');
    expect(discriminatorOf(thing)?.mapping).toEqual([
      { value: 'car', id: id('Car') },
      { value: 'cat', id: id('Cat') },
      { value: 'dog', id: id('Dog') },
    ]);
    if (thing.kind !== 'union') throw new Error();
    expect(thing.variants.map(({ discriminatorValues }) => discriminatorValues)).toEqual([['cat', 'dog'], ['car']]);
  });

  test('of a hierarchy: the base knows what builds on it', () => {
    const built = schemas(
      '3.0',
      `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { claws: { type: integer } } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { barks: { type: boolean } } }] }
Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { age: { type: integer } } }] }
`,
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping).toEqual([
      { value: 'cat', id: id('Cat') },
      { value: 'Pet', id: id('Pet') },
      { value: 'Dog', id: id('Dog') },
      { value: 'Puppy', id: id('Puppy') },
    ]);
    expect(discriminatorOf(built.declaration('Cat'))).toBeUndefined();
  });

  test('a mapping value that names another file', () => {
    const built = modelOf(
      `
openapi: 3.1.0
info: { title: t, version: '1' }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: 'cat.yaml' }, { $ref: 'dogs.yaml#/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: cat.yaml, dog: 'dogs.yaml#/Dog' } }
`,
      {
        'cat.yaml': '{ type: object, properties: { kind: { type: string } } }',
        'dogs.yaml': 'Dog: { type: object, properties: { kind: { type: string }, x: { type: string } } }',
      },
    );
    expect(discriminatorOf(built.declaration('Pet'))?.mapping).toEqual([
      { value: 'cat', id: 'cat.yaml#' },
      { value: 'dog', id: 'dogs.yaml#/Dog' },
    ]);
    expect(built.model.declarations.map(({ names }) => names.component)).toEqual(['Pet', 'cat', 'Dog']);
  });
});

describe('an inferred discriminator', () => {
  test('is a required constant at the same property of each variant', () => {
    const built = schemas(
      '3.1',
      `
Pet: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, required: [v, kind], properties: { v: { const: 1 }, kind: { enum: [dog] } } }] }
Cat: { type: object, required: [v, kind], properties: { v: { const: 1 }, kind: { const: cat } } }
`,
    );
    expect(discriminatorOf(built.declaration('Pet'))).toEqual({
      wireName: 'kind',
      origin: 'inferred',
      mapping: [
        { value: 'cat', id: id('Cat') },
        { value: 'dog', id: id('Pet/anyOf/1') },
      ],
    });
  });

  test.each([
    ['the constant is optional', '{ properties: { kind: { const: dog } } }'],
    ['the constant is the same', '{ required: [kind], properties: { kind: { const: cat } } }'],
    ['a variant has two values', '{ required: [kind], properties: { kind: { enum: [dog, wolf] } } }'],
    ['a variant is open', '{ type: object }'],
  ])('not where %s', (_name, dog) => {
    const built = schemas(
      '3.1',
      `Pet: { anyOf: [{ required: [kind], properties: { kind: { const: cat } } }, ${dog}] }`,
    );
    expect(discriminatorOf(built.declaration('Pet'))).toBeUndefined();
  });
});
