import { credentialsFor, firstRequirement, schemesFor } from '../../../generator/client';
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

const DECLARED =
  'components: { securitySchemes: { a: { type: http, scheme: basic }, b: { type: http, scheme: bearer }, tls: { type: mutualTLS } } }';

test('pages list what any requirement names, and programs give what the first one with credentials does', () => {
  const call = callFrom('security: [{}, { b: [], tls: [] }, { a: [] }]', DECLARED);
  const requirements = { security: [[], ['b'], ['a']] };
  const { credentials } = clientFrom(`paths: {}\n${DECLARED}`);
  expect(credentialsFor(requirements, credentials).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(firstRequirement(requirements)).toEqual(['b']);
  expect(firstRequirement({ security: [[]] })).toEqual([]);
  const securitySchemes = ['a', 'tls'].map((name) => ({ name, kind: 'mutualTLS', docs: call.operation.docs }) as const);
  expect(schemesFor(call.operation, { securitySchemes })).toEqual(['a', 'tls']);
});
