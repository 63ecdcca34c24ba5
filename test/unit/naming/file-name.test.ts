import { fileName, portable } from '../../../generator/naming/file-name';

test.each([
  ['vaultSessions', 'vaultSessions'],
  ['a/b.c', 'a_b_c'],
  ['$ref', '_ref'],
  ['日本', 'U65e5U672c'],
  ['___', 'unnamed'],
  ['', 'unnamed'],
  ['con', 'con_'],
  ['LPT1', 'LPT1_'],
  ['console', 'console'],
])('%j is %j', (hint, name) => {
  expect(fileName(hint)).toBe(name);
});

test('a long name is cut, and stays different from one that differs at its end', () => {
  const names = ['b', 'c'].map((end) => fileName(`${'a'.repeat(500)}${end}`));
  expect(names.map((name) => name.length)).toEqual([120, 120]);
  expect(new Set(names).size).toBe(2);
  expect(names[0]).toMatch(/^a{111}x[0-9a-f]{8}$/);
});

test.each([
  ['Session', 'Session'],
  ['日本', 'U65e5U672c'],
  ['a.b', 'aU2eb'],
  ['Aux', 'Aux_'],
])('a file for the name %j is %j', (name, file) => {
  expect(portable(name)).toBe(file);
});
