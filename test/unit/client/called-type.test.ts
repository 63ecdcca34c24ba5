import { calledType } from '../../../generator/client';

test('a component is mapped by its own name, and an inline type by the first that it asks for', () => {
  const ladder = ['Best', 'Second'];
  expect(calledType({ component: 'pet' }, ladder)).toEqual({ by: 'modelNameMappings', name: 'pet' });
  expect(calledType({}, ladder)).toEqual({ by: 'inlineSchemaNameMappings', name: 'Best' });
});
