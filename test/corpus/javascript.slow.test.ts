// Every real document that can be loaded becomes a JavaScript package whose modules parse and load, and whose
// declarations type-check under strict.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { StopError } from '../../generator/support/diagnostics';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { filesBelow, isSupported, sharedFolder } from './shared-documents';

const documents = filesBelow('specs').filter(isSupported);
const suite = documents.length === 0 ? describe.skip : describe;
const cache = path.resolve(__dirname, '../../.cache/corpus-javascript');
const checker = path.resolve(__dirname, '../support/check-javascript.mjs');

suite('each document of ../shared/specs', () => {
  test.each(documents.map((file) => [path.relative(sharedFolder, file), file]))(
    '%s',
    async (name, file) => {
      const folder = path.join(cache, name.replace(/[^\w.-]/g, '_'));
      rmSync(folder, { recursive: true, force: true });
      try {
        const loaded = await loadInMemory({ kind: 'file', path: file });
        const { files } = await generateInMemory(loaded, 'javascript', path.basename(file).replace(/\..*/, ''));
        for (const { path: inside, text } of files) {
          mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
          writeFileSync(path.join(folder, inside), text);
        }
      } catch (error) {
        // A document that is refused is no business of a target.
        if (error instanceof StopError) return;
        throw error;
      }
      const args = ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=4096', checker, folder];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
      expect(stderr).toBe('');
      expect((JSON.parse(stdout) as { findings: string[] }).findings).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    },
    20 * 60_000,
  );
});
