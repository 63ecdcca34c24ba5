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
  expect(settled({ apiKey: { prefix: 'Bearer' } })).toEqual({ prefixes: ['Bearer', undefined], codes: [] });
});

test('a scheme without a prefix of its own keeps what the document says', () => {
  expect(settled({ apiKey: {} })).toEqual({ prefixes: ['Key', undefined], codes: [] });
});

test.each([
  [{ apikey: { prefix: 'Bearer' } }, 'credential-unknown: Did you mean apiKey?'],
  [{ other: { prefix: 'Bearer' } }, 'credential-unknown: It has apiKey, basic.'],
  [
    { basic: { prefix: 'Bearer' } },
    'credential-without-prefix: Remove the prefix; what stands before other credentials is in the document.',
  ],
])('%j is refused', (settings, code) => {
  expect(settled(settings).codes).toEqual([code]);
});
