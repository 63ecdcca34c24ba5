import { parameterOf, spansSegments, variablesOf } from '../../../generator/support/path-variables';

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
  ['Path', 'path'],
  ['PROXY+', 'proxy'],
  ['user-id', 'userId'],
  ['twice', 'twice'],
])('{%s} stands for %s', (variable, expected) => {
  const declared = ['proxy', 'path', 'kept', 'kept+', 'userId', 'Twice', 'TWICE'];
  expect(parameterOf(variable, `/a/{${variable}}`, new Set(declared))).toBe(expected);
});

test('two variables are two parameters', () => {
  expect(parameterOf('id+', '/{id}/{id+}', new Set(['id']))).toBe('id+');
  expect(parameterOf('ID', '/{id}/{ID}', new Set(['id']))).toBe('ID');
});

test.each([
  'proxy+',
  'path*',
  'path*2',
  '*path',
  '**path',
  '+path',
  'path...',
  'name=shelves/*',
  'name=**',
  'p:path',
  'p:.*',
  'p:.+',
])('{%s} may be several segments', (variable) => expect(spansSegments(variable)).toBe(true));

test.each(['id', 'id?', 'id:int', 'id=*', 'id:[a-z]+', 'a.b'])('{%s} is one segment', (variable) =>
  expect(spansSegments(variable)).toBe(false),
);
