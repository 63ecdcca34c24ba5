// check and verify, as the write layer sees them: nothing is changed, and each kind of difference has its own word.

import { readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { StopError } from '../../../generator/support/diagnostics';
import { openOutput } from '../../../generator/write/output';
import { verifyFolder } from '../../../generator/write/verification';
import { drafted, ORIGIN, plant, request, scratchFolder, treeOf, write, type Tree } from './scratch';

const root = scratchFolder();
let count = 0;
let out = '';

const first: Tree = { 'a.ts': 'a\nb\n', 'b.ts': 'b\n', 'c.ts': 'c\n', 'd.ts': 'd\n', 'e.ts': 'e\ne\n' };

beforeEach(() => {
  out = path.join(root, String((count += 1)), 'out');
  write(out, first);
});

function judged(tree: Tree, origin = ORIGIN) {
  const output = openOutput(request(out, { origin }), 'judge');
  try {
    return output.compare(drafted(output, tree).files).judgement;
  } finally {
    output.close();
  }
}

test('each kind of difference has its word, and its first line', () => {
  plant(out, { 'b.ts': 'mine\n', 'e.ts': 'e\r\ne\r\n', 'f.ts': 'own\n' });
  rmSync(path.join(out, 'c.ts'));
  const before = [treeOf(out, 'with manifest'), statSync(path.join(out, 'a.ts')).mtimeMs];
  const found = judged({ 'a.ts': 'a\nc\n', 'b.ts': 'b\n', 'c.ts': 'c\n', 'e.ts': 'e\ne\n', 'f.ts': 'f\n', 'g.ts': '' });
  expect(found?.files.map(({ path: file, state, difference }) => [file, state, difference?.line])).toEqual([
    ['a.ts', 'changed', 2],
    ['b.ts', 'edited', 1],
    ['c.ts', 'missing', undefined],
    ['d.ts', 'obsolete', undefined],
    ['e.ts', 'line-endings', undefined],
    ['f.ts', 'foreign', 1],
    ['g.ts', 'added', undefined],
    ['specsmith.lock.json', 'changed', 11],
  ]);
  expect([treeOf(out, 'with manifest'), statSync(path.join(out, 'a.ts')).mtimeMs]).toEqual(before);
});

test('what the output was made from is told apart', () => {
  const references = new Map([['errors.yaml', 'e'.repeat(64)]]);
  const now = { ...ORIGIN, generator: '9.9.9', document: 'f'.repeat(64), references, options: 'f'.repeat(64) };
  expect(judged(first, now)?.reasons).toEqual([
    `the generator was ${ORIGIN.generator} and is 9.9.9`,
    'the document changed',
    'errors.yaml, which the document refers to, changed',
    'the options changed',
  ]);
  expect(judged(first)?.reasons).toEqual([]);
});

test('CRLF is no edit: the next run writes over it', () => {
  plant(out, { 'e.ts': 'e\r\ne\r\n' });
  expect(write(out, { ...first, 'e.ts': 'new\n' }).files.find(({ path: file }) => file === 'e.ts')?.state).toBe(
    'changed',
  );
});

test('CRLF alone is no change: a run that would write the same lines leaves them', () => {
  plant(out, { 'e.ts': 'e\r\ne\r\n' });
  expect(new Set(write(out, first).files.map(({ state }) => state))).toEqual(new Set(['unchanged']));
  expect(treeOf(out)['e.ts']).toBe('e\r\ne\r\n');
});

describe('verification', () => {
  const states = () => Object.fromEntries(verifyFolder(out, 'out').files.map((file) => [file.path, file.state]));

  test('a whole output is intact', () => {
    expect(new Set(Object.values(states()))).toEqual(new Set(['intact']));
  });

  test('what was changed, removed, added, linked and checked out with CRLF', () => {
    plant(out, { 'a.ts': 'a\n', 'e.ts': 'e\r\ne\r\n', 'own/f.ts': 'own\n', 'node_modules/x.js': '' });
    rmSync(path.join(out, 'b.ts'));
    rmSync(path.join(out, 'c.ts'));
    symlinkSync('d.ts', path.join(out, 'c.ts'));
    expect(states()).toEqual({
      'a.ts': 'modified',
      'b.ts': 'missing',
      'c.ts': 'modified',
      'd.ts': 'intact',
      'e.ts': 'line-endings',
      'own/f.ts': 'foreign',
    });
  });

  test.each([
    ['manifest-missing', undefined],
    ['manifest-unreadable', '{}'],
    ['manifest-conflict', '{\n<<<<<<< ours\n  "a": 1\n=======\n  "a": 2\n>>>>>>> theirs\n}\n'],
  ])('%s', (code, manifest) => {
    rmSync(path.join(out, 'specsmith.lock.json'));
    if (manifest !== undefined) plant(out, { 'specsmith.lock.json': manifest });
    expect(codeOf(() => verifyFolder(out, 'out'))).toBe(code);
  });
});

describe('an output of another client', () => {
  test.each([
    [{ target: 'python' }, 'output-of-another'],
    [{ api: 'shop' }, 'output-of-another'],
    [{ api: 'vault' }, undefined],
  ])('%j', (other, code) => {
    write(out, first, {}, { ...ORIGIN, api: 'vault' });
    const before = treeOf(out, 'with manifest');
    expect(codeOf(() => write(out, { 'z.ts': 'z\n' }, {}, { ...ORIGIN, api: 'vault', ...other }))).toBe(code);
    if (code !== undefined) expect(treeOf(out, 'with manifest')).toEqual(before);
  });

  test.each(['publish', 'preview', 'judge'] as const)('is refused before anything is made: %s', (mode) => {
    const before = treeOf(out, 'with manifest');
    const other = request(out, { origin: { ...ORIGIN, target: 'python' } });
    expect(codeOf(() => openOutput(other, mode))).toBe('output-of-another');
    expect(treeOf(out, 'with manifest')).toEqual(before);
    expect(readdirSync(path.dirname(out))).toEqual(['out']);
  });

  test('a run without a configuration writes over nothing that a configuration has written', () => {
    write(out, first, {}, { ...ORIGIN, api: 'vault' });
    const before = treeOf(out, 'with manifest');
    expect(codeOf(() => write(out, { 'z.ts': 'z\n' }, {}, ORIGIN))).toBe('output-of-another');
    expect(treeOf(out, 'with manifest')).toEqual(before);
  });

  test('a configuration may take over what a run without one wrote', () => {
    write(out, first, {}, ORIGIN);
    expect(codeOf(() => write(out, { 'z.ts': 'z\n' }, {}, { ...ORIGIN, api: 'vault' }))).toBeUndefined();
  });
});

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof StopError) return error.diagnostics[0]?.code;
    throw error;
  }
  return undefined;
}
