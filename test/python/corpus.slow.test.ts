// Every real document generates; its client compiles, imports, and gives up every lazy name without a warning.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, isSupported } from '../corpus/shared-documents';
import { inBatches } from '../support/in-batches';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { scratch } from '../support/scratch';
import { describePython, projectRoot, run } from './toolchain';

jest.setTimeout(1_800_000);

// One Python for each: what it imports takes as long to load as a small client.
const batches = inBatches(filesBelow('specs').filter(isSupported), 12);
const folder = scratch('python/tests/corpus');

async function write(file: string): Promise<string> {
  const client = path.join(folder, path.basename(file).replace(/\W/g, '-'));
  const { files } = await generateInMemory(await loadInMemory({ kind: 'file', path: file }), 'python', 'api');
  rmSync(client, { recursive: true, force: true });
  for (const each of files) {
    const target = path.join(client, each.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, each.text);
  }
  return client;
}

describePython('real documents', 'current', ({ python }) => {
  if (batches.length === 0) return void test.skip('skipped: ../shared is not there', () => undefined);

  test.each(batches.map((files, index) => [index + 1, files] as const))(
    `part %i of ${batches.length}`,
    async (_number, files) => {
      const clients: string[] = [];
      for (const file of files) clients.push(await write(file));
      const { status, output } = run(
        python,
        [path.join(projectRoot, 'test/support/python-force.py'), ...clients],
        projectRoot,
      );
      expect(status).toBe(0);
      const forced = output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly folder: string; readonly error?: string });
      expect(forced).toEqual(
        clients.map((client) => ({
          folder: client,
          names: expect.any(Number) as number,
          operations: expect.any(Number) as number,
        })),
      );
      for (const client of clients) rmSync(client, { recursive: true, force: true });
    },
  );
});
