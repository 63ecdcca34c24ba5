import { known, rungs } from '../../../../generator/targets/csharp/names/ladder';
import {
  apiName,
  enumMember,
  fieldParameter,
  operationName,
  parameterName,
  propertyName,
  symbolAlias,
} from '../../../../generator/targets/csharp/names/style';

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

test.each([
  ["user's-list", 'users-list'],
  ['xml:lang', 'xmllang'],
  ['ids[]', 'ids'],
  ['filter[a]', 'filter[a'],
  ['line1_2', 'line12'],
  ['v1.0/x', 'v10/x'],
  ['$', '$'],
])('programs know %j as %j', (hint, text) => {
  expect(known(hint)).toBe(text);
  expect(rungs(hint)).toEqual([text, hint]);
});

test.each(['ATT_NAME', '_ID', 'X_API_KEY'])('all capitals stay: %s', (name) => {
  expect([propertyName(name), parameterName(name), propertyName(name.replace(/_/g, '-'))]).toEqual([name, name, name]);
  expect(fieldParameter(name)).not.toContain('_');
});

test('words that are reserved in other clients have the prefix by which programs know them', () => {
  const words = ['client', 'configuration', 'environment', 'operatingSystem', 'time_zone', 'version', 'parameter'];
  expect(words.map(propertyName).join(' ')).toBe(
    'VarClient VarConfiguration VarEnvironment VarOperatingSystem VarTimeZone VarVersion Parameter',
  );
  expect(words.map(parameterName).join(' ')).toBe(
    'varClient configuration environment operatingSystem timeZone version varParameter',
  );
  expect(['lock', 'New', 'system', 'locks', '1st'].map(operationName).join(' ')).toBe(
    'CallLock CallNew CallSystem Locks Call1st',
  );
  expect(apiName('3 things api')).toBe('Class3ThingsApi');
});
