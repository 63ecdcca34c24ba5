// The discriminator is written before all other properties.

import { inWritingOrder, tagsOf } from '../../../generator/client';
import { schemas } from '../model/model-of';

const { model, object } = schemas(
  '3.0',
  `
Either: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }
A: { type: object, required: [kind], properties: { x: { type: integer }, kind: { type: string } } }
B: { type: object, required: [kind], properties: { y: { type: integer }, kind: { type: string } } }
Base: { type: object, required: [$type], discriminator: { propertyName: $type }, properties: { x: { type: integer }, $type: { type: string } } }
Child: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { y: { type: integer } } }] }
Other: { type: object, properties: { x: { type: integer }, kind: { type: string } } }
`,
);
const tags = tagsOf(model.declarations);

test.each([
  ['A', ['kind', 'x']],
  ['B', ['kind', 'y']],
  ['Base', ['$type', 'x']],
  ['Child', ['$type', 'x', 'y']],
  ['Other', ['x', 'kind']],
])('%s', (name, expected) => {
  const { id, properties } = object(name);
  const written = inWritingOrder(tags, id, properties, ({ wireName }) => wireName);
  expect(written.map(({ wireName }) => wireName)).toEqual(expected);
});
