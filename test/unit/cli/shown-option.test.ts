import { shownOption } from '../../../generator/cli/shown-option';

test.each([
  [{ name: 'module', type: '"esm" | "dual"', default: 'dual' }, 'module ("esm" | "dual", default "dual")'],
  [{ name: 'strict', type: 'boolean', default: false }, 'strict (boolean, default false)'],
  [{ name: 'icon', type: 'string', default: '' }, 'icon (string)'],
  [{ name: 'nameMappings', type: 'object', default: {} }, 'nameMappings (object)'],
  [{ name: 'keywords', type: 'array', default: [] }, 'keywords (array)'],
  [{ name: 'any', type: 'string' }, 'any (string)'],
])('%o', (option, shown) => {
  expect(shownOption(option)).toBe(shown);
});
