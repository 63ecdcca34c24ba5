// Schemas that mean the same make the same model, however they are written.

import { schemas } from './model-of';

const plain = `
Thing:
  properties:
    id: { type: string, readOnly: true, description: Its id., default: a, example: b, xml: { attribute: true } }
    other: { $ref: '#/components/schemas/Other', description: Another. }
    list: { type: array, items: { properties: { a: { type: string } } } }
Other: { type: object, description: The other., properties: { b: { type: string } } }`;

function propertiesOf(text: string): unknown {
  const { object, found } = schemas('3.1', text);
  return [object('Thing').properties.map(({ type: { kind }, ...rest }) => ({ ...rest, kind })), found];
}

test.each(['allOf', 'oneOf', 'anyOf'])('a schema is what the only one in its %s is', (mode) => {
  const wrapped = plain.replace(/^( {4}\w+: )(.*)$/gm, `$1{ ${mode}: [$2] }`);
  expect(propertiesOf(wrapped)).toEqual(propertiesOf(plain));
});

test('what the only option beside null says is said of the property', () => {
  const nullable = plain.replace(/^( {4}\w+: )(.*)$/gm, "$1{ anyOf: [$2, { type: 'null' }] }");
  const { property } = schemas('3.1', nullable);
  expect(property('Thing', 'id')).toMatchObject({
    type: { kind: 'nullable' },
    readOnly: true,
    default: 'a',
    docs: { description: 'Its id.' },
  });
});

const composed = `
Open: { anyOf: [{ type: string, enum: [a, b] }, { type: string }] }
Count: { anyOf: [{ type: integer }, { type: string, format: numeric }] }
Based: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [a] }] }
Base: { type: object, properties: { a: { type: string } }, oneOf: [{ type: object, required: [a] }, { type: object }] }
Again: { properties: { a: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object }] } } }
Any: { description: Anything. }
Nullable: { type: string, enum: [a, null] }
Map: { type: object, patternProperties: { ^a: { type: integer } } }`;

test.each([
  ['a type in a list of its own', composed.replace(/type: (\w+)/g, 'type: [$1]')],
  ['no property', composed.replace(/\{ (?=type: object, patternProperties)/, '{ properties: {}, ')],
  [
    'no property and no required one',
    composed.replace("' }, { type: object }] }", "' }, { type: object, properties: {}, required: [] }] }"),
  ],
  ['`uniqueItems: false`', composed.replace(/\{ (?=type|anyOf|allOf|description)/g, '{ uniqueItems: false, ')],
])('%s says nothing more', (_, text) => {
  const [same, other] = [schemas('3.1', composed), schemas('3.1', text)];
  expect([other.model.declarations, other.found]).toEqual([same.model.declarations, same.found]);
});

test('an option that may be null is counted as it is without null', () => {
  const options = (first: string): unknown =>
    schemas(
      '3.1',
      `A: { anyOf: [{ ${first}, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }`,
    )
      .model.declarations.flatMap(({ names }) => names.context?.steps ?? [])
      .map((step) => step.kind === 'variant' && step.nth);
  expect(options('type: [object, "null"]')).toEqual(options('type: object'));
});
