import { clientFrom } from './client-from';

const flows = (text: string, servers = ''): unknown =>
  clientFrom(
    `${servers}\npaths: {}\ncomponents: { securitySchemes: { s: { type: oauth2, flows: { ${text} } } } }`,
  ).tokenFlows.map(({ grant, endpoints }) => [grant, ...endpoints.map(({ url }) => url)]);

const SIGN_IN = 'authorizationUrl: https://a.test/in, scopes: {}';

test.each([
  [
    'clientCredentials: { tokenUrl: https://a.test/token, scopes: {} }',
    [['clientCredentials', 'https://a.test/token']],
  ],
  [`authorizationCode: { ${SIGN_IN}, tokenUrl: https://a.test/token }`, [['refreshToken', 'https://a.test/token']]],
  [
    `authorizationCode: { ${SIGN_IN}, tokenUrl: https://a.test/token, refreshUrl: https://a.test/again }`,
    [['refreshToken', 'https://a.test/again']],
  ],
  [`implicit: { ${SIGN_IN} }`, []],
])('%s', (text, expected) => {
  expect(flows(text)).toEqual(expected);
});

describe('an address that a secret may not go to is none', () => {
  test.each([
    'http://a.test/token',
    'https://me:secret@a.test/token',
    'https://me@a.test/token',
    'https://:secret@a.test/token',
    'ftp://a.test',
    '/token',
  ])('%s', (url) => {
    expect(flows(`clientCredentials: { tokenUrl: '${url}', scopes: {} }`)).toEqual([['clientCredentials', undefined]]);
  });
});

test('a relative address is resolved against the first server', () => {
  const servers = 'servers: [{ url: https://a.test/v1/ }]';
  expect(flows('clientCredentials: { tokenUrl: token, scopes: {} }', servers)).toEqual([
    ['clientCredentials', 'https://a.test/v1/token'],
  ]);
});

test.each([
  ['deviceAuthorization: { deviceAuthorizationUrl: https://a.test/d, tokenUrl: https://a.test/token, scopes: {} }'],
  ['password: { tokenUrl: https://a.test/token, scopes: {} }'],
])('%s: its answer may hold a refresh token', (text) => {
  expect(flows(text)).toEqual([['refreshToken', 'https://a.test/token']]);
});

test('documents without such a flow have none', () => {
  expect(clientFrom('paths: {}').tokenFlows).toEqual([]);
});
