// Every real document that can be loaded becomes a JavaScript package whose modules parse and load, and whose
// declarations type-check under strict.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { StopError } from '../../generator/support/diagnostics';
import { declarationProblems, problemsOf } from '../support/javascript-packages';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { inBatches } from '../support/in-batches';
import { filesBelow, isSupported, sharedFolder } from './shared-documents';
import { scratch } from '../support/scratch';

const batches = inBatches(filesBelow('specs').filter(isSupported), 12);
const suite = batches.length === 0 ? describe.skip : describe;
const cache = scratch('corpus-javascript');

/** Writes the package of a document and gives its folder; nothing where the document is refused, which is no business of a target. */
async function write(file: string, below: string): Promise<string | undefined> {
  const folder = path.join(below, path.relative(sharedFolder, file).replace(/[^\w.-]/g, '_'));
  try {
    const loaded = await loadInMemory({ kind: 'file', path: file });
    const { files } = await generateInMemory(loaded, 'javascript', path.basename(file).replace(/\..*/, ''));
    for (const { path: inside, text } of files) {
      mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
      writeFileSync(path.join(folder, inside), text);
    }
    return folder;
  } catch (error) {
    if (error instanceof StopError) return undefined;
    throw error;
  }
}

suite('documents of ../shared/specs', () => {
  test.each(batches.map((files, index) => [index + 1, files] as const))(
    `part %i of ${batches.length}`,
    async (number, files) => {
      const below = path.join(cache, `${number}`);
      rmSync(below, { recursive: true, force: true });
      const folders: string[] = [];
      for (const file of files) folders.push(...[(await write(file, below)) ?? []].flat());
      expect(problemsOf(folders)).toEqual(folders.map(() => []));
      expect(declarationProblems(folders, path.join(below, 'tsconfig.json'))).toBe('');
      rmSync(below, { recursive: true, force: true });
    },
    20 * 60_000,
  );
});
