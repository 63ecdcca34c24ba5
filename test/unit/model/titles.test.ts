import { schemas } from './model-of';

test.each([
  ['Item Id', undefined],
  ['itemID', undefined],
  ['The number of an item', 'The number of an item'],
])('the title %j of item_id is said: %j', (title, expected) => {
  const built = schemas('3.1', `A: { type: object, properties: { item_id: { type: string, title: '${title}' } } }`);
  expect(built.property('A', 'item_id').docs.title).toBe(expected);
});

test('a title that is the name of a component is not said; an inline type is called by its own', () => {
  const built = schemas(
    '3.1',
    'Item-Input: { title: ItemInput, type: object, properties: { a: { title: Part, type: object, properties: { b: {} } } } }',
  );
  expect(['Item-Input', 'properties/a'].map((name) => built.declaration(name).docs.title)).toEqual([
    undefined,
    undefined,
  ]);
  expect(built.declaration('properties/a').names.title).toBe('Part');
  expect(schemas('3.1', 'A: { title: A thing, type: object, properties: { b: {} } }').declaration('A').docs.title).toBe(
    'A thing',
  );
});
