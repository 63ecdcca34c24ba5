import { plainString, schemas } from './model-of';

const shop = (conditions: string, more = ''): ReturnType<typeof schemas> =>
  schemas('3.1', `Shop:\n  type: object\n  properties: { country: { type: string } }\n  ${conditions}\n${more}`);

const names = (built: ReturnType<typeof schemas>, name: string): unknown =>
  built.object(name).properties.map(({ wireName, required }) => [wireName, required]);

describe('properties under a condition', () => {
  test('those of then, else and dependentSchemas are optional, also where the condition requires them', () => {
    const built = shop(`if: { properties: { country: { const: US }, unsaid: { const: 1 } } }
  then: { required: [zip], properties: { zip: { type: string } } }
  else: { properties: { postcode: { type: string } } }
  dependentSchemas: { country: { properties: { tax: { type: integer } } } }`);
    expect(names(built, 'Shop')).toEqual([
      ['country', false],
      ['zip', false],
      ['postcode', false],
      ['tax', false],
    ]);
    expect(built.property('Shop', 'zip').type).toEqual(plainString);
  });

  test('what the object declares itself stands, and what it requires itself is required', () => {
    const built = shop(`required: [zip]
  then: { properties: { country: { const: US }, zip: { type: string }, gone: false } }`);
    expect(names(built, 'Shop')).toEqual([
      ['country', false],
      ['zip', true],
    ]);
    expect(built.property('Shop', 'country').type).toEqual(plainString);
  });

  test('several conditions give a union of their types, and the same schema twice is one', () => {
    const built = shop(`allOf:
    - { if: {}, then: { properties: { a: { type: string }, b: { type: string } } } }
    - { if: {}, then: { properties: { a: { type: integer }, b: { type: string } } } }`);
    expect(built.property('Shop', 'b').type).toEqual(plainString);
    expect(built.declaration('a')).toMatchObject({
      kind: 'union',
      variants: [{ type: { kind: 'string' } }, { type: { kind: 'integer' } }],
    });
  });

  test('conditions in conditions and behind references are read, and a circle of them ends', () => {
    const built = shop(
      `then: { $ref: '#/components/schemas/More' }`,
      'More: { properties: { a: { type: string } }, then: { properties: { b: { type: string } }, else: { $ref: "#/components/schemas/More" } } }',
    );
    expect(names(built, 'Shop')).toEqual([
      ['country', false],
      ['a', false],
      ['b', false],
    ]);
  });

  test('a child by allOf inherits them', () => {
    const built = shop(
      'then: { properties: { zip: { type: string } } }',
      `Kiosk: { allOf: [{ $ref: '#/components/schemas/Shop' }, { properties: { open: { type: boolean } } }] }`,
    );
    expect(built.property('Kiosk', 'zip').inheritedFrom).toBe('#/components/schemas/Shop');
  });

  test('a condition that only restricts leaves an alias an alias; OpenAPI 3.0 does not have the keywords', () => {
    const restricting = shop(
      '',
      `Kiosk: { allOf: [{ $ref: '#/components/schemas/Shop' }, { then: { required: [country] } }] }`,
    );
    expect(names(restricting, 'Kiosk')).toEqual([['country', false]]);
    const old = schemas('3.0', 'A: { type: object, properties: {}, then: { properties: { b: { type: string } } } }');
    expect(old.declaration('A')).toMatchObject({ kind: 'alias' });
  });

  test('options of a union keep the conditions that stand beside it', () => {
    const built = shop(`then: { properties: { zip: { type: string } } }
  oneOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }]`);
    const shapes = built.model.declarations.filter(({ kind }) => kind === 'object');
    expect(shapes.map((shape) => 'properties' in shape && shape.properties.map(({ wireName }) => wireName))).toEqual([
      ['country', 'a', 'zip'],
      ['country', 'b', 'zip'],
    ]);
  });
});
