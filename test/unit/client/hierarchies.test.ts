import { isAskedAgain } from '../../../generator/client/hierarchies';
import { schemas } from '../model/model-of';

const built = schemas(
  '3.0',
  `
Animal: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { lives: { type: integer } } }] }
Horse: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { breed: { type: string } }, discriminator: { propertyName: breed } }
Pony: { allOf: [{ $ref: '#/components/schemas/Horse' }, { properties: { height: { type: number } } }] }
Fish: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
Carp: { allOf: [{ $ref: '#/components/schemas/Fish' }, { properties: { age: { type: number } } }] }
Other: { type: object, properties: { breed: { type: string } }, discriminator: { propertyName: breed } }
Beside: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { breed: { type: string } } }], discriminator: { propertyName: breed } }
Low: { allOf: [{ $ref: '#/components/schemas/Beside' }, { properties: { height: { type: number } } }] }
Lone: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { breed: { type: string } }, discriminator: { propertyName: breed } }
`,
);
const asked = (base: string, child: string): boolean => {
  const declaration = (id: string) => built.model.declarations.find((each) => each.id === id);
  return isAskedAgain(built.declaration(base), built.declaration(child).id, { declaration });
};

test.each([
  ['a base by another property', 'Animal', 'Horse', true],
  ['a base whose discriminator stands beside allOf', 'Animal', 'Beside', true],
  ['a child that is no base', 'Animal', 'Cat', false],
  ['a base by the same property', 'Animal', 'Fish', false],
  ['a base that does not build on the other', 'Animal', 'Other', false],
  ['a base without children', 'Animal', 'Lone', false],
  ['the base itself', 'Horse', 'Horse', false],
])('%s', (_, base, child, expected) => {
  expect(asked(base, child)).toBe(expected);
});
