// What a run leaves that is killed between any two things that it does on the disk, and what the next one makes of it.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StopError } from '../../../generator/support/diagnostics';
import { compare } from '../../../generator/write/comparison';
import { DiskState } from '../../../generator/write/disk-state';
import { readJournal } from '../../../generator/write/journal';
import { Draft } from '../../../generator/write/draft';
import { MANIFEST_NAME, parseManifest, printManifest } from '../../../generator/write/manifest';
import { publicationSteps, rollBackSteps } from '../../../generator/write/publication';
import { recoverOutput } from '../../../generator/write/recovery';
import { STAGED, stagingPlaces, type Staging } from '../../../generator/write/staging';
import { ORIGIN, plant, scratchFolder, treeOf, write, type Tree } from './scratch';

const OLD: Tree = {
  'README.md': 'one\n',
  'same.ts': 'same\n',
  'src/a.ts': 'a\n',
  'src/gone/b.ts': 'b\n',
  swap: 'a file\n',
};
const NEW: Tree = {
  'README.md': 'two\n',
  'same.ts': 'same\n',
  'src/a.ts': 'A\n',
  'new/c.ts': 'c\n',
  'swap/d.ts': 'd\n',
};

const root = scratchFolder();
let count = 0;

/** An output with the old tree and a file of somebody else, the new tree drafted, and the steps that publish it. */
function scene(place: 0 | 1, old: Tree | 'no folder' = OLD) {
  const parent = path.join(root, String((count += 1)));
  mkdirSync(parent);
  const out = path.join(parent, 'out');
  if (old !== 'no folder') {
    write(out, old);
    plant(out, { 'mine/notes.txt': 'mine\n' });
  }
  const staging = stagingPlaces(out)[place] as Staging;
  // As the claim does.
  mkdirSync(staging.folder, { recursive: true });
  const manifest = old === 'no folder' ? undefined : parseManifest(treeOf(out, 'with manifest')[MANIFEST_NAME] ?? '');
  const owned = new Set(manifest?.files.keys());
  const draft = new Draft({ label: 'out', output: out, owned, fresh: path.join(staging.folder, STAGED.fresh) });
  for (const [name, text] of Object.entries(NEW)) draft.put(name, text);
  const files = new Map([...draft.files].map(([name, file]) => [name, file.sha256]));
  draft.put(MANIFEST_NAME, printManifest({ ...ORIGIN, files }));
  const { changes } = compare(draft.files, manifest, new DiskState(out), 'refuse');
  return { parent, out, staging, steps: publicationSteps(staging, changes) };
}

/** Takes so many steps and no more, like a run that is killed. Says whether it had come to its end. */
function take(steps: Generator<unknown, unknown>, most: number): boolean {
  for (let step = 0; step < most; step += 1) if (steps.next().done === true) return true;
  return false;
}

function snapshot(folder: string): Tree | 'no folder' {
  if (!existsSync(folder)) return 'no folder';
  const tree = Object.entries(treeOf(folder, 'with manifest')).filter(
    ([name]) => !name.startsWith('.specsmith-staging'),
  );
  return Object.fromEntries(tree);
}

describe.each([
  ['beside the output', 0],
  ['inside the output', 1],
] as const)('a run killed after any step, staged %s', (_name, place) => {
  test.each([
    ['over an old tree', OLD],
    ['where there was no output', 'no folder' as const],
  ])('%s', (_case, old) => {
    const seen = { old: 0, new: 0, restored: 0 };
    for (let killedAfter = 0; ; killedAfter += 1) {
      const { out, parent, staging, steps } = scene(place, old);
      const before = old === 'no folder' ? old : snapshot(out);
      const finished = take(steps, killedAfter);
      const journal = readJournal(staging);
      const notes = recoverOutput(out, 'out', 'refuse');
      const after = snapshot(out);
      if (journal === 'absent') {
        expect(notes).toEqual([]);
        const isNew = after !== 'no folder' && after['README.md'] === 'two\n';
        seen[isNew ? 'new' : 'old'] += 1;
        if (isNew)
          expect(treeOf(out)).toEqual({ ...NEW, ...(old === 'no folder' ? {} : { 'mine/notes.txt': 'mine\n' }) });
        else expect(withoutEmpty(after)).toEqual(withoutEmpty(before));
      } else {
        expect(notes.map((note) => note.code)).toEqual(['output-restored']);
        expect(withoutEmpty(after)).toEqual(withoutEmpty(before));
        seen.restored += 1;
      }
      expect(readdirSync(parent).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(recoverOutput(out, 'out', 'refuse')).toEqual([]);
      if (finished) break;
    }
    expect(seen.old).toBeGreaterThan(0);
    // A new output beside its staging folder is one rename.
    if (old === 'no folder' && place === 0) expect(seen.restored).toBe(0);
    else expect(seen.restored).toBeGreaterThan(5);
    expect(seen.new).toBeGreaterThan(0);
  });

  test('and again while the old tree is being put back', () => {
    for (let killedAfter = 0; ; killedAfter += 1) {
      const { out, staging, steps } = scene(place);
      const before = snapshot(out);
      while (steps.next().value !== 'empty folders removed');
      const journal = readJournal(staging);
      if (typeof journal !== 'object') throw new Error('no journal');
      const finished = take(rollBackSteps(staging, journal, 'refuse'), killedAfter);
      recoverOutput(out, 'out', 'refuse');
      expect(snapshot(out)).toEqual(before);
      if (finished) break;
    }
  });
});

/** An output folder made for staging inside it is all that may remain of a run that never began to publish. */
function withoutEmpty(tree: Tree | 'no folder'): Tree {
  return tree === 'no folder' ? {} : tree;
}

describe('a file edited after the interruption', () => {
  function interrupted() {
    const { out, steps } = scene(0);
    const before = snapshot(out);
    while (steps.next().value !== 'published src/a.ts');
    writeFileSync(path.join(out, 'src/a.ts'), 'edited\n');
    return { out, before };
  }

  test('is kept, and the run is refused until it is moved away', () => {
    const { out, before } = interrupted();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        recoverOutput(out, 'out', 'refuse');
        throw new Error('recovered');
      } catch (error) {
        expect((error as StopError).exitCode).toBe(5);
        expect((error as StopError).message).toContain('src/a.ts was edited');
      }
      expect(treeOf(out)['src/a.ts']).toBe('edited\n');
    }
    recoverOutput(out, 'out', 'overwrite');
    expect(snapshot(out)).toEqual(before);
  });
});

describe('a journal that is not ours', () => {
  test.each(['', '{}', '{"specsmith":"journal","version":1,"entries":[{"path":"../x"}],"folders":[]}'])(
    'is refused: %s',
    (text) => {
      const { out, staging } = scene(0);
      writeFileSync(path.join(staging.folder, STAGED.journal), text);
      expect(() => recoverOutput(out, 'out', 'refuse')).toThrow(/journal-foreign/);
    },
  );
});
