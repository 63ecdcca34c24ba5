// The names that users of the old client know.

import { inExportOrder, natural } from '../../../../generator/targets/python/package/export-order';
import { nameFields } from '../../../../generator/targets/python/names/assign';
import {
  apiName,
  memberName,
  modelName,
  moduleName,
  numberMember,
  oldMemberName,
  operationName,
  parameterName,
  variableName,
  wordsName,
} from '../../../../generator/targets/python/names/style';

test.each([
  ['x-apideck-consumer-id', 'x_apideck_consumer_id'],
  ['redirectURI', 'redirect_uri'],
  ['HTTPServerName', 'http_server_name'],
  ['from', 'var_from'],
  ['json', 'var_json'],
  ['200', 'var_200'],
  ['$filter', 'filter'],
  ['ids[]', 'ids'],
  ['filter[a][b]', 'filter_a_b'],
  ['_id', 'id'],
  ['xml:lang', 'xmllang'],
  ['FOO_BAR', 'foo_bar'],
  ['oauth2Token', 'oauth2_token'],
  ['constructor', 'constructor'],
  ['用户', '用户'],
  ['größe', 'größe'],
  ['Ⅰ', 'u2160'],
  ['ﬁn', 'ufb01n'],
  ['٠', 'var_٠'],
  ['İd', 'i̇d'],
])('a field named %s is %s', (hint, name) => expect(variableName(hint)).toBe(name));

test('an argument is no callback', () => expect(parameterName('callback')).toBe('param_callback'));

test.each([
  ['sessionsCreate', 'sessions_create'],
  ['repos/get-content', 'repos_get_content'],
  ['import', 'call_import'],
  ['2fa', 'call_2fa'],
  ['read_pets_v1_pets__pet_id__get', 'read_pets_v1_pets_pet_id_get'],
  ['delete_8', 'delete8'],
  ['GET-players', 'g_et_players'],
])('an operation %s is %s', (hint, name) => expect(operationName(hint)).toBe(name));

test('an operation without an id is named by its path and method', () =>
  expect(operationName('petsPetIdGet')).toBe('pets_pet_id_get'));

test('a place is named after the id of its operation as it stands', () =>
  expect([wordsName('getIDs 200 response'), wordsName('import request')]).toEqual([
    'GetIDs200Response',
    'ImportRequest',
  ]));

test.each([
  ['create-session-response', 'CreateSessionResponse'],
  ['Date', 'ModelDate'],
  ['200Response', 'Model200Response'],
  ['URL', 'URL'],
])('a model %s is %s', (hint, name) => expect(modelName(hint)).toBe(name));

test('a module is named after its class', () => {
  expect(moduleName('OAuthGrantType')).toBe('o_auth_grant_type');
  expect(apiName('custom mappings')).toBe('CustomMappingsApi');
  expect(moduleName('CustomMappingsApi')).toBe('custom_mappings_api');
});

test.each([
  ['', 'EMPTY'],
  [' ', 'SPACE'],
  ['*', 'STAR'],
  ['a/b', 'A_B'],
  ['1st', 'ENUM_1ST'],
  ['inProgress', 'IN_PROGRESS'],
  ['-1', 'MINUS_1'],
  ['toString', 'TO_STRING'],
  ['hasOwnProperty', 'HAS_OWN_PROPERTY'],
])('the value %j is the member %s', (value, name) => expect(memberName(value)).toBe(name));

test.each([
  ['apiKey', 'APIKEY'],
  ['api_key', 'API_KEY'],
  ['vault.connection.created', 'VAULT_DOT_CONNECTION_DOT_CREATED'],
  ['v1.accessToken', 'V1_DOT_ACCESS_TOKEN'],
  ['-name', 'MINUS_NAME'],
  ['>=', 'GREATER_THAN_EQUAL'],
  [' hello world ', 'HELLO_WORLD'],
  ['12', 'ENUM_12'],
  ['größe', 'GRÖSSE'],
  ['🎉', undefined],
  ['a\nb', undefined],
])('the value %j is the member %s of the old client', (value, name) => expect(oldMemberName(value)).toBe(name));

test('numbers as members', () =>
  expect([1, -1, 0.5].map(numberMember)).toEqual(['NUMBER_1', 'NUMBER_MINUS_1', 'NUMBER_0_DOT_5']));

test('exports are in the order of linters', () =>
  expect(inExportOrder(['b', 'Foo10', 'Foo2', 'NULL', 'A', 'ACL'], (name) => name)).toEqual([
    'ACL',
    'NULL',
    'A',
    'Foo2',
    'Foo10',
    'b',
  ]));

test.each([
  [
    ['a10b', 'a9b', 'a9', 'a'],
    ['a', 'a9', 'a9b', 'a10b'],
  ],
  [
    ['v1.10', 'v1.9', 'v1.05', 'v1.5'],
    ['v1.05', 'v1.5', 'v1.9', 'v1.10'],
  ],
  [
    ['a_1', 'a1', 'ab'],
    ['a1', 'a_1', 'ab'],
  ],
])('numbers in names count by their value', (names, expected) => expect([...names].sort(natural)).toEqual(expected));

test('a field is not named like what every model class has', () => {
  const wire = ['mro', 'register', 'schema', 'to_dict', 'name'];
  expect([...nameFields('#/components/schemas/Foo', wire).values()]).toEqual([
    'mro_',
    'register_',
    'var_schema',
    'to_dict_',
    'name',
  ]);
});
