// Every real document generates; its client compiles, imports, and gives up every lazy name without a warning.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, isSupported } from '../corpus/shared-documents';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { describePython, projectRoot, run } from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(1_800_000);

const documents = filesBelow('specs').filter(isSupported);
const folder = scratch('python/tests/corpus');

describePython('real documents', 'current', ({ python }) => {
  if (documents.length === 0) return void test.skip('skipped: ../shared is not there', () => undefined);

  test.each(documents.map((file) => [path.basename(file), file]))('%s', async (name, file) => {
    const client = path.join(folder, name.replace(/\W/g, '-'));
    const generated = await generateInMemory(await loadInMemory({ kind: 'file', path: file }), 'python', 'api');
    rmSync(client, { recursive: true, force: true });
    for (const each of generated.files) {
      const target = path.join(client, each.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, each.text);
    }
    const { status, output } = run(
      python,
      [path.join(projectRoot, 'test/support/python-force.py'), client],
      projectRoot,
    );
    expect(existsSync(path.join(client, 'openapi_client/__init__.py'))).toBe(true);
    expect(status).toBe(0);
    expect(output).not.toContain('"error"');
  });
});
