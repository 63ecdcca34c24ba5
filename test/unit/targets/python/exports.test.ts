import { generateInMemory, loadInMemory } from '../../../support/in-memory';

test('the asynchronous package exports settings, models and errors of the package around it, and clients of its own', async () => {
  const text = JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Acme', version: '1' },
    paths: { '/a': { get: { operationId: 'getA', tags: ['a'], responses: { 200: { description: 'ok' } } } } },
    components: { schemas: { Pet: { type: 'object', properties: { name: { type: 'string' } } } } },
  });
  const loaded = await loadInMemory({ kind: 'text', text, label: 'acme.json' });
  const { files } = await generateInMemory(loaded, 'python', 'acme', { packageName: 'acme' });
  const aio = files.find(({ path }) => path === 'acme/aio/__init__.py')?.text ?? '';
  for (const line of [
    '    "Configuration": "..configuration",\n',
    '    "Pet": "..models.pet",\n',
    '    "ApiException": "..exceptions",\n',
    '    "ApiClient": ".api_client",\n',
    '    from ..models.pet import Pet as Pet\n',
  ])
    expect(aio).toContain(line);
});

test('a package that exports nothing says what its list would hold, for type checkers', async () => {
  const text = JSON.stringify({ openapi: '3.0.3', info: { title: 'Acme', version: '1' }, paths: {} });
  const loaded = await loadInMemory({ kind: 'text', text, label: 'acme.json' });
  const { files } = await generateInMemory(loaded, 'python', 'acme', { packageName: 'acme' });
  const models = files.find(({ path }) => path === 'acme/models/__init__.py')?.text ?? '';
  expect(models).toMatch(/^__all__: _t\.List\[str\] = \[\]$/m);
});
