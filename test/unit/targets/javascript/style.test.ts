// The names that users of openapi-generator's client know.

import {
  apiName,
  argumentName,
  className,
  methodName,
  propertyName,
} from '../../../../generator/targets/javascript/names/style';

test.each([
  ['redirect_uri', 'redirectUri'],
  ['X-CM-ID', 'X_CM_ID'],
  ['date', '_date'],
  ['number', '_number'],
  ['callback', 'callback'],
  ['attribute:street_address', 'attributestreetAddress'],
  ['$filter', 'filter'],
  ['1st', '_1st'],
])('an argument %s is %s', (hint, name) => expect(argumentName(hint)).toBe(name));

test.each([
  ['UMPRN', 'uMPRN'],
  ['GET-players:all', 'gETPlayersAll'],
  ['import', 'callImport'],
  ['date', 'callDate'],
])('an operation %s is %s', (hint, name) => expect(methodName(hint)).toBe(name));

test('a class of methods', () => {
  expect([apiName('2 pets & dogs'), apiName('custom mappings')]).toEqual(['Class2PetsDogs', 'CustomMappings']);
});

test('a model leaves out what parts no words, and a property does not', () => {
  expect([className('tns:foo'), className('List«string»')]).toEqual(['Tnsfoo', 'Liststring']);
  expect([propertyName('xml:lang'), propertyName('date'), propertyName('API_KEY')]).toEqual([
    'xmlLang',
    'date',
    'API_KEY',
  ]);
});
