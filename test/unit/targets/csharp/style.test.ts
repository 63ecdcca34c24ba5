import { enumMember, symbolAlias } from '../../../../generator/targets/csharp/names/style';

test.each([
  ['>=', 'GreaterThanOrEqualTo'],
  ['-name', 'Name'],
  ['-1', 'Minus1'],
  ['1.0', '_10'],
  ['', 'Empty'],
  ['constructor', 'Constructor'],
  ['__proto__', 'Proto'],
  ['toString', 'ToString'],
])('a member for %j is %s', (value, name) => {
  expect(enumMember(value)).toBe(name);
});

test('a symbol of several words has its name in capitals too', () => {
  expect([symbolAlias('>='), symbolAlias('*'), symbolAlias('constructor')]).toEqual([
    'GREATER_THAN_OR_EQUAL_TO',
    undefined,
    undefined,
  ]);
});
