// A document with a payload in every string: the client compiles without a warning, imports, and gives up every lazy name;
// the first two lines of every file are the same whatever the document says.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostileDocument } from '../hostile/hostile-document';
import { PAYLOADS } from '../hostile/payloads';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { describePython, projectRoot, run } from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(600_000);

const HEAD = '# Written by specsmith from an OpenAPI document. Changes will be lost.\n\n';

describePython('hostile documents', 'current', ({ python }) => {
  test.each(Object.entries(PAYLOADS))('%s', async (name, payload) => {
    const text = hostileDocument(payload, new Set());
    const loaded = await loadInMemory({ kind: 'text', text, label: 'hostile.json' });
    const { files } = await generateInMemory(loaded, 'python', 'hostile');
    const folder = path.join(scratch('python-hostile'), name.replace(/\W/g, '-'));
    rmSync(folder, { recursive: true, force: true });
    for (const file of files) {
      const target = path.join(folder, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
    const modules = files.filter((file) => file.generated && file.path.endsWith('.py'));
    expect(modules.filter((file) => !file.text.startsWith(HEAD)).map((file) => file.path)).toEqual([]);
    expect(run(python, ['-W', 'error', '-m', 'compileall', '-q', '-f', folder], projectRoot)).toEqual({
      status: 0,
      output: '',
    });
    const forced = run(python, [path.join(projectRoot, 'test/support/python-force.py'), folder], projectRoot);
    expect(forced.output).not.toContain('"error"');
    expect(forced.status).toBe(0);
  });
});
