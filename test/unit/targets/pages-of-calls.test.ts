// The pages of JavaScript, Python and C# say alike what a call asks for, and which schemes it may need.

import { generateInMemory, loadInMemory } from '../../support/in-memory';

const json = { 'application/json': { schema: { type: 'string' } } };
const text = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Files', version: '1' },
  components: { securitySchemes: { certificate: { type: 'mutualTLS' } } },
  paths: {
    '/files': {
      get: {
        operationId: 'listFiles',
        security: [{ certificate: [] }],
        responses: {
          200: { description: 'Some.', content: { ...json, 'text/csv': { schema: { type: 'string' } } } },
          400: { description: 'None.', content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
});

test.each(['javascript', 'python', 'csharp'] as const)('%s', async (target) => {
  const loaded = await loadInMemory({ kind: 'text', text, label: 'files.json' });
  const { files } = await generateInMemory(loaded, target, 'files');
  const page = files.find(({ path }) => path === 'docs/DefaultApi.md')?.text ?? '';
  expect(page).toContain('- **Accept**: application/json, application/problem+json\n');
  expect(page).toContain('[certificate](../README.md#certificate)');
});
