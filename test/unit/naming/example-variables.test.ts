// Variables of examples: an argument keeps its name, but where the program needs it.

import { exampleVariables } from '../../../generator/naming/example-variables';

test('an argument called as something that the program needs has another name, which no other argument has', () => {
  const args = [{ name: 'uuid' }, { name: 'uuid_value' }, { name: 'size' }];
  expect([...exampleVariables(args, ['uuid', 'pprint'], '_value').values()].sort()).toEqual([
    'size',
    'uuid_value',
    'uuid_value2',
  ]);
});
