// READMEs say how calls of operations with servers of their own are sent elsewhere, where the document has such.

import type { TargetName } from '../../../generator/targets/target';
import { generateInMemory, loadInMemory } from '../../support/in-memory';

async function readmeOf(target: TargetName, servers: readonly { readonly url: string }[]): Promise<string> {
  const operation = { operationId: 'sendFile', tags: ['files'], responses: { 204: { description: 'Sent.' } } };
  const own = servers.length > 0 ? { ...operation, servers } : operation;
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Files', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: { '/files': { put: own } },
  });
  const { files } = await generateInMemory(
    await loadInMemory({ kind: 'text', text, label: 'files.json' }),
    target,
    'files',
  );
  return files.find(({ path }) => path === 'README.md')?.text ?? '';
}

test.each([
  [
    'typescript',
    '`serverURL` takes another one, for the client or for a call. It also takes the place',
    'as `sendFile`',
  ],
  ['javascript', '`serverURL`, and a `basePath` of the `ApiClient` other than', 'as `sendFile`'],
  ['python', 'host="http://localhost:8080", ignore_operation_servers=True', 'as `send_file`'],
  ['csharp', 'new Configuration { BasePath = "http://localhost:8080" }', 'as `SendFile`'],
] as const)('%s', async (target, way, named) => {
  const readme = await readmeOf(target, [{ url: 'https://upload.example.com' }]);
  expect(readme).toContain(way);
  expect(readme).toContain(named);
  expect(await readmeOf(target, [])).not.toContain(named);
});
