import { fixedValuesOf } from '../../../generator/client';
import { schemas } from '../model/model-of';

function fixed(text: string): { readonly [name: string]: unknown } {
  const entries = [...fixedValuesOf(schemas('3.1', text).model.declarations)];
  return Object.fromEntries(
    entries.map(([id, values]) => [
      id.replace('#/components/schemas/', ''),
      values.flatMap(({ wireName, value }) => [wireName, value]),
    ]),
  );
}

const object = (kind: string): string => `{ type: object, properties: { kind: ${kind} } }`;
const either = (mapping: string, propertyName = 'kind'): string =>
  `{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: ${propertyName}${mapping} } }`;

test.each([
  ['by its name', '{ type: string }', '', { A: ['kind', 'A'], B: ['kind', 'B'] }],
  ['by a mapping', '{ type: string }', ', mapping: { a: A, b: B }', { A: ['kind', 'a'], B: ['kind', 'b'] }],
  ['by a constant', '{ const: one }', ', mapping: { one: A, b: B }', { A: ['kind', 'one'] }],
  ['by an enum', '{ type: string, enum: [a, x, A] }', ', mapping: { a: A }', { A: ['kind', 'a'] }],
  ['by two values', '{ type: string }', ', mapping: { a: A, aa: A, b: B }', { B: ['kind', 'b'] }],
  ['by what only the server writes', '{ type: string, readOnly: true }', '', {}],
  ['by what is no text', '{ type: boolean }', '', {}],
])('an object that is known %s', (_name, kind, mapping, expected) => {
  expect(fixed(`A: ${object(kind)}\nB: ${object(kind)}\nU: ${either(mapping)}`)).toEqual(expected);
});

test('an object that two unions know differently has no value', () => {
  const both = `A: ${object('{ type: string }')}\nB: ${object('{ type: string }')}`;
  expect(fixed(`${both}\nU: ${either('')}\nV: ${either(', mapping: { a: A }')}`)).toEqual({ B: ['kind', 'B'] });
});

test('a child of a base has the value that the base knows it by; without a discriminator there is none', () => {
  const child = (base: string): string =>
    `{ allOf: [{ $ref: '#/components/schemas/${base}' }, { type: object, properties: { n: { type: integer } } }] }`;
  const base =
    '{ type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { a: A } } }';
  expect(fixed(`Base: ${base}\nA: ${child('Base')}\nB: ${child('Base')}`)).toEqual({
    A: ['kind', 'a'],
    B: ['kind', 'B'],
  });
  const constants = `A: ${object('{ const: a }')}\nB: ${object('{ const: b }')}`;
  expect(
    fixed(`${constants}\nU: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }`),
  ).toEqual({});
});

test.each([
  ['{ const: a }', ['kind', 'a']],
  ['{ type: string, enum: [a] }', ['kind', 'a']],
  ['{ type: integer, enum: [7] }', ['kind', 7]],
  ['{ const: false }', ['kind', false]],
  ['{ type: string, enum: [a, b] }', undefined],
  ["{ type: [string, 'null'], enum: [a, null] }", undefined],
  ['{ anyOf: [{ type: string }, { enum: [a] }] }', undefined],
  ['{ const: a, readOnly: true }', undefined],
  ['{ type: string, default: a }', undefined],
])('a required property that is %s has the value %j', (kind, expected) => {
  const schema = (required: string): string => `A: { type: object, ${required}properties: { kind: ${kind} } }`;
  expect(fixed(schema('required: [kind], '))['A']).toEqual(expected);
  expect(fixed(schema(''))['A']).toBeUndefined();
});
