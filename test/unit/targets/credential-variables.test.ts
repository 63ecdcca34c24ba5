// Variables of the environment that a configuration names: each target writes them beside the scheme, and into the README.

import { withCredentials } from '../../../generator/model/credential-settings';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { generateInMemory } from '../../support/in-memory';
import { modelOf } from '../model/model-of';

const { model } = modelOf(`
openapi: 3.1.0
info: { title: Keys, version: '1' }
paths: { /x: { get: { operationId: x, tags: [x], security: [{ apiKey: [] }, { basic: [] }], responses: { '204': { description: ok } } } } }
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: X-Key }
    basic: { type: http, scheme: basic }
`);
const named = { apiKey: { env: 'ACME_KEY' }, basic: { env: { username: 'ACME_USER', password: 'ACME_PASSWORD' } } };

async function written(target: 'typescript' | 'javascript' | 'python' | 'csharp', settings: object) {
  const diagnostics = new Diagnostics();
  const settled = withCredentials(model, settings as typeof named, diagnostics);
  const { files } = await generateInMemory({ model: settled, diagnostics }, target, 'keys');
  return files;
}

test.each([
  ['typescript', 'src/core.ts', 'apiKey: variable("ACME_KEY")', 'basic: variables("ACME_USER", "ACME_PASSWORD")'],
  ['javascript', 'src/ApiClient.js', 'env: variable("ACME_KEY")', 'env: variables("ACME_USER", "ACME_PASSWORD")'],
  ['python', 'openapi_client/_settings.py', '"env": "ACME_KEY"', '"username_env": "ACME_USER"'],
  [
    'csharp',
    'src/Keys/Client/Internal/ApiDescription.cs',
    '{ Variable = "ACME_KEY" }',
    'PasswordVariable = "ACME_PASSWORD"',
  ],
] as const)('%s', async (target, path, key, pair) => {
  const files = await written(target, named);
  const text = (wanted: string): string | undefined => files.find((file) => file.path === wanted)?.text;
  expect(text(path)).toContain(key);
  expect(text(path)).toContain(pair);
  for (const name of ['ACME_KEY', 'ACME_USER', 'ACME_PASSWORD']) expect(text('README.md')).toContain(`\`${name}\``);
  const without = await written(target, {});
  expect(without.filter((file) => file.path.endsWith('environment.ts') || file.text.includes('ACME_'))).toEqual([]);
});
