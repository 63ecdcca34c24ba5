// Programs may compile the sources with their own, in a project that does not turn annotations for null on.

import { generateInMemory, loadInMemory } from '../../../support/in-memory';

test('each file turns the annotations on for itself', async () => {
  const operation = { operationId: 'one', tags: ['files'], responses: { '204': { description: '' } } };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Files', version: '1' },
    paths: { '/files': { get: operation } },
  };
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'files.json' });
  const { files } = await generateInMemory(loaded, 'csharp', 'files');
  const sources = files.filter(({ path }) => path.endsWith('.cs'));
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter(({ text }) => !/^#nullable enable$/m.test(text)).map(({ path }) => path)).toEqual([]);
});
