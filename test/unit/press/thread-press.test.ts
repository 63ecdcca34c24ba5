// The printing thread presses what this thread would, in any number of batches, and says what went wrong.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Module, type ModuleLayout } from '../../../generator/code/module';
import { moduleOf, ts } from '../../../generator/languages/ecmascript';
import { DirectPress } from '../../../generator/press/press';
import { ThreadPress } from '../../../generator/press/thread-press';
import type { DraftPlace } from '../../../generator/write/draft';
import { plant, scratchFolder, treeOf } from '../write/scratch';

// A thread that loads ts-morph takes seconds to start where the machine is busy.
jest.setTimeout(60_000);

const THREAD = path.resolve(__dirname, '../../../dist/printing-thread.js');
const root = scratchFolder();
let press: ThreadPress;
let count = 0;

beforeEach(() => {
  press = new ThreadPress(THREAD, true);
});
afterEach(() => press.end());

function layout(number: number): ModuleLayout {
  return moduleOf({
    path: `src/module-${number}.ts`,
    header: ts`// A header.`,
    statements: [
      { kind: 'interface', name: ts`Box`, exported: true, members: [{ kind: 'property', name: ts`a`, type: ts`1` }] },
      { kind: 'function', name: ts`get`, exported: true, returns: ts`1`, body: ts`return 1;` },
    ],
  }).layout;
}

function place(more: Partial<DraftPlace> = {}): DraftPlace & { readonly fresh: string } {
  const folder = path.join(root, String((count += 1)));
  plant(folder, { 'out/same.txt': 'same\n', 'out/other.txt': 'other\n' });
  const owned = new Set(['same.txt', 'other.txt']);
  return { label: 'out', output: path.join(folder, 'out'), owned, ...more, fresh: path.join(folder, 'new') };
}

test.each([0, 1, 20, 61])('%i modules and some texts are drafted as if pressed here', async (modules) => {
  const direct = new DirectPress();
  const [here, there] = [place(), place()];
  direct.open(here);
  press.open(there);
  for (const each of [direct, press]) {
    for (let number = 0; number < modules; number += 1) each.put(`src/module-${number}.ts`, layout(number));
    for (const name of ['same.txt', 'other.txt', 'new.txt']) each.put(name, 'same\n');
  }
  const files = await press.done();
  expect(files).toEqual(await direct.done());
  expect([...files].filter(([, file]) => file.unchanged).map(([name]) => name)).toEqual(['same.txt']);
  expect(treeOf(there.fresh)).toEqual(treeOf(here.fresh));
  expect(treeOf(there.fresh)).toMatchObject({ 'other.txt': 'same\n', 'new.txt': 'same\n' });
});

test('a second output begins anew', async () => {
  const [first, second] = [place(), place()];
  press.open(first);
  press.put('a.txt', 'a\n');
  await press.done();
  press.open(second);
  press.put('b.txt', 'b\n');
  expect([...(await press.done()).keys()]).toEqual(['b.txt']);
  expect([treeOf(first.fresh), treeOf(second.fresh)]).toEqual([{ 'a.txt': 'a\n' }, { 'b.txt': 'b\n' }]);
});

test('what is not whole is a bug, as it is here', async () => {
  press.open(place());
  press.put('a.ts', Module.of({ path: 'a.ts', statements: [{ kind: 'code', code: ts`const x = (;` }] }).layout);
  press.put('b.ts', layout(1));
  await expect(press.done()).rejects.toThrow(/a\.ts is not whole: a bracket is not closed/);
});

test('a disk that fails is the finding that it is here', async () => {
  press.open(place());
  press.put('z'.repeat(300), 'z\n');
  await expect(press.done()).rejects.toMatchObject({ exitCode: 6, diagnostics: [{ code: 'io-failed' }] });
});

test('nothing is written once the press has ended', async () => {
  const { fresh, ...rest } = place();
  press.open({ ...rest, fresh });
  for (let number = 0; number < 5_000; number += 1) press.put(`${number}.txt`, 'text\n');
  // Long enough for it to begin, not for it to come to an end.
  for (let looks = 0; looks < 5_000 && !readdirSync(path.dirname(fresh)).includes('new'); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  press.end();
  const then = readdirSync(fresh).length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(readdirSync(fresh)).toHaveLength(then);
  expect(then).toBeLessThan(5_000);
});

test.each([
  ['ends', 'process.exit(0);', 0, /ended early/],
  ['throws', 'throw new Error("no memory");', 0, /no memory/],
  ['has ended', 'process.exit(0);', 500, /ended early/],
  ['has thrown', 'throw new Error("no memory");', 500, /no memory/],
])('a thread that %s is not waited for', async (_what, program, patience, message) => {
  plant(root, { 'thread.js': program });
  press.end();
  press = new ThreadPress(path.join(root, 'thread.js'), false);
  press.open(place());
  press.put('a.ts', layout(1));
  await new Promise((resolve) => setTimeout(resolve, patience));
  await expect(press.done()).rejects.toThrow(message);
});
