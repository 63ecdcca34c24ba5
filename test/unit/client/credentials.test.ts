import { callFrom, clientFrom } from './client-from';

const scheme = (text: string): unknown => {
  const [found] = clientFrom(`paths: {}\ncomponents: { securitySchemes: { s: { ${text} } } }`).credentials;
  if (found === undefined) return undefined;
  const { kind, source, place, wireName, prefix } = found;
  return [kind, source, place, wireName, prefix];
};

test.each([
  ['type: apiKey, in: query, name: key', ['key', 'apiKey', 'query', 'key', undefined]],
  ['type: apiKey, in: query, name: key, x-specsmith-prefix: Key', ['key', 'apiKey', 'query', 'key', 'Key']],
  ['type: apiKey, in: query, name: key, x-specsmith-prefix: "Key\\n"', ['key', 'apiKey', 'query', 'key', undefined]],
  [
    'type: apiKey, in: query, name: key, x-fern-header: { prefix: "Token " }',
    ['key', 'apiKey', 'query', 'key', 'Token'],
  ],
  ['type: http, scheme: Basic', ['basic', 'basic', 'header', 'Authorization', 'Basic']],
  ['type: http, scheme: BEARER', ['token', 'bearer', 'header', 'Authorization', 'Bearer']],
  ['type: http, scheme: Digest', ['token', 'other', 'header', 'Authorization', 'Digest']],
  ['type: openIdConnect, openIdConnectUrl: https://x', ['token', 'openIdConnect', 'header', 'Authorization', 'Bearer']],
  ['type: mutualTLS', undefined],
])('%s', (text, expected) => {
  expect(scheme(text)).toEqual(expected);
});

describe('requirements', () => {
  const schemes = 'components: { securitySchemes: { a: { type: http, scheme: basic }, tls: { type: mutualTLS } } }';

  test('leave out what no request carries', () => {
    expect(callFrom('security: [{ a: [], tls: [] }, { tls: [] }]', schemes).security).toEqual([['a'], []]);
  });

  test('leave out an alternative that nobody declares', () => {
    expect(callFrom('security: [{ unknown: [] }, { a: [] }]', schemes).security).toEqual([['a']]);
  });
});
