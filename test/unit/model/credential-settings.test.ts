import { withCredentials } from '../../../generator/model/credential-settings';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { JsonObject } from '../../../generator/support/json';
import { modelOf } from './model-of';

const { model } = modelOf(`
openapi: 3.1.0
info: { title: Keys, version: '1' }
paths: {}
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: Authorization, x-specsmith-prefix: Key }
    basic: { type: http, scheme: basic }
    oauth: { type: oauth2, flows: {} }
    tls: { type: mutualTLS }
`);

function settled(settings: JsonObject) {
  const diagnostics = new Diagnostics();
  const { securitySchemes } = withCredentials(model, settings, diagnostics);
  return {
    prefixes: securitySchemes.map((scheme) => (scheme.kind === 'apiKey' ? scheme.prefix : undefined)),
    codes: diagnostics.list.map(({ code, hint }) => `${code}: ${hint}`),
  };
}

test('a prefix of the configuration goes before that of the document', () => {
  expect(settled({ apiKey: { prefix: 'Bearer' } })).toEqual({
    prefixes: ['Bearer', undefined, undefined, undefined],
    codes: [],
  });
});

test('a scheme without a prefix of its own keeps what the document says', () => {
  expect(settled({ apiKey: {} })).toEqual({ prefixes: ['Key', undefined, undefined, undefined], codes: [] });
});

test.each([
  [{ apikey: { prefix: 'Bearer' } }, 'credential-unknown: Did you mean apiKey?'],
  [{ other: { prefix: 'Bearer' } }, 'credential-unknown: It has apiKey, basic, oauth, tls.'],
  [
    { basic: { prefix: 'Bearer' } },
    'credential-without-prefix: Remove the prefix; what stands before other credentials is in the document.',
  ],
])('%j is refused', (settings, code) => {
  expect(settled(settings).codes).toEqual([code]);
});

test('variables of the environment are those that the configuration names', () => {
  const pair = { username: 'A_USER', password: 'A_PASSWORD' };
  const settings = { apiKey: { env: 'A_KEY', prefix: 'Bearer' }, basic: { env: pair }, oauth: { env: 'A_TOKEN' } };
  const { securitySchemes } = withCredentials(model, settings, new Diagnostics());
  expect(securitySchemes.map(({ variables }) => variables)).toEqual([
    { value: 'A_KEY' },
    pair,
    { value: 'A_TOKEN' },
    undefined,
  ]);
});

test.each([
  [
    { basic: { env: 'A' } },
    'Name two variables for HTTP basic authentication, { username, password }, and one for others.',
  ],
  [{ apiKey: { env: { username: 'A', password: 'B' } } }, 'Name one variable with the key or token.'],
  [{ tls: { env: 'A' } }, 'Remove env.'],
])('%j is refused', (settings, hint) => {
  expect(settled(settings).codes).toEqual([`credential-env-unfit: ${hint}`]);
});
