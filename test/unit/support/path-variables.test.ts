import { parameterOf, variablesOf } from '../../../generator/support/path-variables';

test('the variables of a path', () => expect(variablesOf('/a/{b}/x-{c}.txt{d+}')).toEqual(['b', 'c', 'd+']));

test.each([
  ['proxy+', 'proxy'],
  ['path*', 'path'],
  ['path*2', 'path'],
  ['*path', 'path'],
  ['**path', 'path'],
  ['path?', 'path'],
  ['path:int', 'path'],
  ['path:regex(^a+$)', 'path'],
  ['path=shelves/*', 'path'],
  ['path...', 'path'],
  ['other+', 'other+'],
  ['kept+', 'kept+'],
  ['*', '*'],
])('{%s} stands for %s', (variable, expected) => {
  const declared = ['proxy', 'path', 'kept', 'kept+'];
  expect(parameterOf(variable, `/a/{${variable}}`, (name) => declared.includes(name))).toBe(expected);
});

test('two variables are two parameters', () => {
  expect(parameterOf('id+', '/{id}/{id+}', (name) => name === 'id')).toBe('id+');
});
