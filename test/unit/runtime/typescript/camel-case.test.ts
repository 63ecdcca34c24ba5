// The generator leaves a property's name out where the runtime makes the same of the wire name: both must agree.

import fc from 'fast-check';
import { runtimeCamelCase } from '../../../../generator/targets/ecmascript/names/style';
import { camelCase } from '../../../../templates/ecmascript/runtime/camel-case';

test.each([
  ['first_name', 'firstName'],
  ['_raw', 'raw'],
  ['a_1', 'a_1'],
  ['already', 'already'],
  ['a__b', 'a_B'],
])('%s is %s', (wireName, name) => {
  expect(camelCase(wireName)).toBe(name);
});

test('generator and runtime make the same of every name', () => {
  const names = fc.stringMatching(/^[a-zA-Z0-9_$-]{0,12}$/);
  fc.assert(fc.property(fc.oneof(names, fc.string()), (name) => runtimeCamelCase(name) === camelCase(name)));
});
