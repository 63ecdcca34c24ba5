// The entry of the package has everything by name and as the default, in a syntax that React Native's compiler knows too.

import { indexStatements } from '../../../../generator/targets/javascript/package/client';

test('the modules have no `export * as`', () => {
  const [statement] = indexStatements('src');
  const text = statement?.kind === 'code' ? statement.code.text : '';
  expect(text).toContain('export default all;');
  expect(text).not.toContain('export * as');
});
