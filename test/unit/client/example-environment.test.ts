// Examples read each credential from a variable of its own.

import type { CredentialVariables } from '../../../generator/model';
import { exampleEnvironment } from '../../../generator/client';
import { clientFrom } from './client-from';

function variables(...schemes: readonly string[]): readonly CredentialVariables[] {
  const { credentials } = clientFrom(`paths: {}\ncomponents: { securitySchemes: { ${schemes.join(', ')} } }`);
  return credentials.map((each) => exampleEnvironment(each, credentials));
}

const key = (name: string): string => `${JSON.stringify(name)}: { type: apiKey, in: header, name: X }`;

test.each([
  ['one of a kind', [key('any'), 'b: { type: http, scheme: bearer }'], ['API_KEY', 'BEARER_TOKEN']],
  ['several keys', [key('partnerKey'), key('app-id')], ['PARTNER_KEY', 'APP_ID_API_KEY']],
  ['a name that says it', [key('api_key'), key('adminApiKey')], ['API_KEY', 'ADMIN_API_KEY']],
  [
    'tokens, of which a client has one',
    ['a: { type: http, scheme: bearer }', 'b: { type: http, scheme: digest }'],
    ['BEARER_TOKEN', 'BEARER_TOKEN'],
  ],
  ['names without words', [key('1'), key('пароль')], ['SCHEME_1_API_KEY', 'SCHEME_2_API_KEY']],
])('%s', (_what, schemes, expected) => {
  expect(variables(...schemes)).toEqual(expected.map((value) => ({ value })));
});

test('user and password', () => {
  expect(variables('a: { type: http, scheme: basic }')).toEqual([{ username: 'USERNAME', password: 'PASSWORD' }]);
});

test('those of the configuration', () => {
  const [credential] = clientFrom(`paths: {}\ncomponents: { securitySchemes: { ${key('a')} } }`).credentials;
  const named = { ...credential!, variables: { value: 'ACME_KEY' } };
  expect(exampleEnvironment(named, [named])).toEqual({ value: 'ACME_KEY' });
});
