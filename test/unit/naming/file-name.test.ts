import { fileName } from '../../../generator/naming/file-name';

test.each([
  ['vaultSessions', 'vaultSessions'],
  ['a/b.c', 'a_b_c'],
  ['$ref', '_ref'],
  ['日本', 'unnamed'],
  ['', 'unnamed'],
  ['con', 'con_'],
  ['LPT1', 'LPT1_'],
  ['console', 'console'],
])('%j is %j', (hint, name) => {
  expect(fileName(hint)).toBe(name);
});

test('a long name is cut', () => {
  expect(fileName('a'.repeat(500))).toHaveLength(120);
});
