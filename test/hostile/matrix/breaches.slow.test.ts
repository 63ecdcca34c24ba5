// The test of the test: each breach that is planted in the generator is found by the matrix.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesOf, findings, isSafePath, loadMatrix } from './check-matrix';
import { DOCUMENTS, headDocument, matrixDocument } from './document';
import { BREACHES, plant, timesUsed, type Breach } from './planted';
import { describePython } from '../../python/toolchain';
import { projectRoot } from '../../support/project-root';
import type { Loaded } from '../../support/in-memory';

const canaries = path.join(__dirname, 'canary');

const mockKit = (kit: string, actual: object): object =>
  jest.requireActual<{ planted: (kit: string, actual: object) => object }>('./planted').planted(kit, actual);
jest.mock('../../../generator/languages/csharp/literals', () =>
  mockKit('csharp/literals', jest.requireActual('../../../generator/languages/csharp/literals')),
);
jest.mock('../../../generator/languages/csharp/comments', () =>
  mockKit('csharp/comments', jest.requireActual('../../../generator/languages/csharp/comments')),
);
jest.mock('../../../generator/languages/csharp/project', () =>
  mockKit('csharp/project', jest.requireActual('../../../generator/languages/csharp/project')),
);
jest.mock('../../../generator/languages/ecmascript/literals', () =>
  mockKit('ecmascript/literals', jest.requireActual('../../../generator/languages/ecmascript/literals')),
);
jest.mock('../../../generator/languages/ecmascript/comments', () =>
  mockKit('ecmascript/comments', jest.requireActual('../../../generator/languages/ecmascript/comments')),
);
jest.mock('../../../generator/languages/ecmascript/members', () =>
  mockKit('ecmascript/members', jest.requireActual('../../../generator/languages/ecmascript/members')),
);
jest.mock('../../../generator/languages/markup/data', () =>
  mockKit('markup/data', jest.requireActual('../../../generator/languages/markup/data')),
);
jest.mock('../../../generator/languages/markup/markdown', () =>
  mockKit('markup/markdown', jest.requireActual('../../../generator/languages/markup/markdown')),
);
jest.mock('../../../generator/languages/markup/markdown-prose', () =>
  mockKit('markup/markdown-prose', jest.requireActual('../../../generator/languages/markup/markdown-prose')),
);
jest.mock('../../../generator/languages/python/literals', () =>
  mockKit('python/literals', jest.requireActual('../../../generator/languages/python/literals')),
);
jest.mock('../../../generator/languages/python/prose', () =>
  mockKit('python/prose', jest.requireActual('../../../generator/languages/python/prose')),
);
jest.mock('../../../generator/naming/file-name', () =>
  mockKit('naming/file-name', jest.requireActual('../../../generator/naming/file-name')),
);

jest.setTimeout(300_000);

/** What heads hold is looked for in small documents, everything else in whole ones. */
const texts = [
  ...[0, 9, 40, 80, 120].map((row) => () => headDocument(row)),
  ...Array.from({ length: DOCUMENTS }, (_, at) => () => matrixDocument(at)),
];
const loaded = new Map<number, Promise<Loaded>>();

async function found(breach: Breach): Promise<readonly string[]> {
  for (const [at, text] of texts.entries()) {
    const document = loaded.get(at) ?? loadMatrix(text());
    loaded.set(at, document);
    plant(breach);
    try {
      const list = findings(await filesOf(await document, breach.target));
      if (timesUsed() > 0 && list.length > 0) return list;
    } catch (error) {
      // What cannot be printed is no output at all.
      return [String(error)];
    } finally {
      plant(undefined);
    }
  }
  return [];
}

test('there are at least 20', () => {
  expect(Object.keys(BREACHES).length).toBeGreaterThanOrEqual(20);
});

test.each(Object.entries(BREACHES))('%s', async (_name, breach) => {
  expect(await found(breach)).not.toEqual([]);
});

describe('the canary', () => {
  const folder = path.join(projectRoot, '.cache/matrix/canary');
  const run = (command: string, args: readonly string[]): readonly string[] => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const env = { ...process.env, SPECSMITH_CANARY: folder, PYTHONPATH: canaries };
    spawnSync(command, args, { env, cwd: folder });
    return readdirSync(folder);
  };

  test.each([
    'pw_Ned(1)',
    'pw_Ned',
    'globalThis.pw_Ned_global = 1',
    "process.env.pw_Ned = '1'",
    '({}).constructor.prototype.pw_Ned = 1',
    "process.getBuiltinModule('fs').writeFileSync('pw_Ned.js.txt', '')",
  ])('sees %s in JavaScript', (code) => {
    expect(run(process.execPath, [`--import=${path.join(canaries, 'canary.mjs')}`, '-e', code])).not.toEqual([]);
  });

  describePython('Python', 'current', ({ python }) => {
    test.each([
      'pw_Ned(1)',
      'f"{pw_Ned}"',
      'pw_Ned.x',
      '__import__("os").environ.setdefault("pw_Ned", "1")',
      "open('pw_Ned.py.txt', 'w')",
    ])('sees %s in Python', (code) => {
      expect(run(python, ['-c', code])).not.toEqual([]);
    });
  });

  test('and leaves what is harmless alone', () => {
    expect(run(process.execPath, [`--import=${path.join(canaries, 'canary.mjs')}`, '-e', '"pw_Ned"'])).toEqual([]);
  });
});

test.each(['../a.ts', 'a/../../b.ts', '/a.ts', 'a\\b.ts', 'a//b.ts', 'a/pw_Ned.ts', 'a/b.', 'a\u0000.ts', 'C:/a.ts'])(
  'the path %j',
  (path) => {
    expect(isSafePath(path)).toBe(false);
  },
);

test.each(['a.ts', 'src/Models/Größe.cs', '.specsmith/manifest.json'])('and lets pass %s', (name) => {
  expect(isSafePath(name)).toBe(true);
});
