// Paths of C# requests, as the document's paths say them.

import { generateInMemory, loadInMemory } from '../../../support/in-memory';

test('a fragment is not part of the path that is sent', async () => {
  const operation = (operationId: string) => ({
    operationId,
    tags: ['files'],
    responses: { '204': { description: '' } },
  });
  const text = JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Paths', version: '1' },
    paths: { '/files': { get: operation('one') }, '/files#add': { get: operation('two') } },
  });
  const loaded = await loadInMemory({ kind: 'text', text, label: 'paths.json' });
  const { files } = await generateInMemory(loaded, 'csharp', 'paths');
  const api = files.find(({ path }) => path.endsWith('/FilesApi.cs'))?.text ?? '';
  expect(api).toContain('TwoWithHttpInfo');
  expect(api.match(/^ *"\/files.*$/gm)?.map((line) => line.trim())).toEqual(['"/files",', '"/files",']);
});
