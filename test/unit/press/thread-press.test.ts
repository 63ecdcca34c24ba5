// The printing thread prints what this thread would, in any number of batches, and says what went wrong.

import path from 'node:path';
import { Module, type ModuleLayout } from '../../../generator/code/module';
import { printModule } from '../../../generator/code/ts-morph-printer';
import { moduleOf, ts } from '../../../generator/languages/ecmascript';
import { ThreadPress } from '../../../generator/press/thread-press';
import { plant, scratchFolder } from '../write/scratch';

const THREAD = path.resolve(__dirname, '../../../dist/printing-thread.js');
const root = scratchFolder();
let press: ThreadPress | undefined;

afterEach(() => press?.end());

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

test.each([0, 1, 20, 61])('%i modules come out as if printed here', async (count) => {
  press = new ThreadPress(THREAD);
  const layouts = Array.from({ length: count }, (_, number) => layout(number));
  for (const each of layouts) press.put(each);
  expect(await press.texts()).toEqual(new Map(layouts.map((each) => [each.path, printModule(each)])));
});

test('a second output begins anew', async () => {
  press = new ThreadPress(THREAD);
  press.put(layout(1));
  await press.texts();
  press.put(layout(2));
  expect([...(await press.texts()).keys()]).toEqual(['src/module-2.ts']);
});

test('what does not parse is a bug, as it is here', async () => {
  press = new ThreadPress(THREAD);
  press.put(Module.of({ path: 'a.ts', statements: [{ kind: 'code', code: ts`const x = ;` }] }).layout);
  press.put(layout(1));
  await expect(press.texts()).rejects.toThrow(/a\.ts does not parse: line 1: Expression expected/);
});

test.each([
  ['ends', 'setTimeout(() => process.exit(0), 5);', /ended early/],
  ['throws', 'throw new Error("no memory");', /no memory/],
])('a thread that %s is not waited for', async (_what, program, message) => {
  plant(root, { 'thread.js': program });
  press = new ThreadPress(path.join(root, 'thread.js'));
  press.put(layout(1));
  await expect(press.texts()).rejects.toThrow(message);
});
