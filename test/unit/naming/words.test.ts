import fc from 'fast-check';
import { spelled } from '../../../generator/naming/spelled';
import { camelCase, kebabCase, pascalCase, snakeCase, wordsOf } from '../../../generator/naming/words';

test.each([
  ['fooBar', ['foo', 'Bar']],
  ['FooBar', ['Foo', 'Bar']],
  ['foo_bar-baz.qux quux', ['foo', 'bar', 'baz', 'qux', 'quux']],
  ['HTTPServer', ['HTTP', 'Server']],
  ['getHTTPSUrl', ['get', 'HTTPS', 'Url']],
  ['IDs', ['IDs']],
  ['listURLs2', ['list', 'URLs2']],
  ['userID', ['user', 'ID']],
  ['iOS', ['i', 'OS']],
  ['OAuth2Token', ['O', 'Auth2', 'Token']],
  ['v1Beta2', ['v1', 'Beta2']],
  ['2nd', ['2nd']],
  ['k8s_cluster', ['k8s', 'cluster']],
  ['size1xURL', ['size1x', 'URL']],
  ['1.2', ['1', '2']],
  ['größe', ['größe']],
  ['日本語', ['日本語']],
  ['E\u0301tat', ['E\u0301tat']],
  ['', []],
  ['🎉', []],
  ['$@!', []],
])('%s is the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  [
    'vault_sessions-create',
    'VaultSessionsCreate',
    'vaultSessionsCreate',
    'vault_sessions_create',
    'vault-sessions-create',
  ],
  ['HTTPServer', 'HTTPServer', 'httpServer', 'http_server', 'http-server'],
  ['taxIDProvided', 'TaxIDProvided', 'taxIDProvided', 'tax_id_provided', 'tax-id-provided'],
  ['accountIDs', 'AccountIDs', 'accountIDs', 'account_ids', 'account-ids'],
  ['sdk_keys_of_sdk', 'SDKKeysOfSDK', 'sdkKeysOfSDK', 'sdk_keys_of_sdk', 'sdk-keys-of-sdk'],
  ['AUTH_ID', 'AuthId', 'authId', 'auth_id', 'auth-id'],
  ['cacheWrite1h', 'CacheWrite1h', 'cacheWrite1h', 'cache_write1h', 'cache-write1h'],
  ['1.2', '1_2', '1_2', '1_2', '1-2'],
  ['x12 3', 'X12_3', 'x12_3', 'x12_3', 'x12-3'],
])('%s in each case', (text, pascal, camel, snake, kebab) => {
  expect([pascalCase(text), camelCase(text), snakeCase(text), kebabCase(text)]).toEqual([pascal, camel, snake, kebab]);
});

test('nothing of a letter or digit is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = wordsOf(text).join('');
      expect(kept.replace(/\p{M}/gu, '')).toBe([...text].filter((each) => /[\p{L}\p{N}]/u.test(each)).join(''));
    }),
    { numRuns: 2000 },
  );
});

test('a style of its own output is that output', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abzABZ01_-. ') }), (text) => {
      for (const style of [snakeCase, kebabCase]) expect(style(style(text))).toBe(style(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['-1', 'minus 1'],
  ['+1', 'plus 1'],
  ['', 'empty'],
  ['  ', 'blank'],
  ['a/b', 'a slash b'],
  ['🎉', 'u1f389'],
  ['plain', 'plain'],
])('%j is spelled %j', (hint, words) => {
  expect(spelled(hint)).toBe(words);
});
