// A run of several outputs: all of them or none, and nothing left behind where it ends early.

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FileSink } from '../../../generator/code/file-set';
import { DirectPress } from '../../../generator/press/press';
import { OutputRun } from '../../../generator/run/output-run';
import { plant, request, scratchFolder, treeOf } from '../write/scratch';

const root = scratchFolder();
let count = 0;
let parent = '';
const at = (name: string): string => path.join(parent, name);
const emit = (sink: FileSink): Promise<void> => Promise.resolve(sink.put('a.ts', 'a\n', 'generated'));

beforeEach(() => {
  parent = path.join(root, String((count += 1)));
  mkdirSync(parent);
});

test('publishes all outputs at the end', async () => {
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'publish');
  await run.draft(request(at('one')), emit);
  await run.draft(request(at('two')), emit);
  expect([existsSync(at('one')), existsSync(at('two'))]).toEqual([false, false]);
  run.publish();
  run.end();
  expect([treeOf(at('one')), treeOf(at('two'))]).toEqual([{ 'a.ts': 'a\n' }, { 'a.ts': 'a\n' }]);
  expect(readdirSync(parent)).toEqual(['one', 'two']);
});

test('publishes none where one is refused', async () => {
  plant(at('two'), { 'a.ts': 'mine\n' });
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'publish');
  await run.draft(request(at('one')), emit);
  await expect(run.draft(request(at('two')), emit)).rejects.toThrow(/output-not-ours/);
  run.end();
  expect(readdirSync(parent)).toEqual(['two']);
  expect(treeOf(at('two'))).toEqual({ 'a.ts': 'mine\n' });
});

test('leaves nothing where an emission fails', async () => {
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'publish');
  const fail = async (sink: FileSink): Promise<void> => {
    await emit(sink);
    throw new Error('a bug');
  };
  await expect(run.draft(request(at('one')), fail)).rejects.toThrow('a bug');
  expect(readdirSync(parent)).toEqual(['.specsmith-one']);
  run.end();
  expect(readdirSync(parent)).toEqual([]);
});

test('leaves no folder behind that several outputs were to be in', async () => {
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'publish');
  for (const name of ['one', 'two']) await run.draft(request(path.join(at('clients'), name)), emit);
  expect(readdirSync(at('clients'))).toEqual(['.specsmith-one', '.specsmith-two']);
  run.end();
  expect(readdirSync(parent)).toEqual([]);
});

test('leaves nothing where the process ends', async () => {
  const listeners = process.listenerCount('exit');
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'publish');
  await run.draft(request(at('one')), emit);
  const [atExit] = process.listeners('exit').slice(-1);
  atExit?.(0);
  expect(readdirSync(parent)).toEqual([]);
  expect(process.listenerCount('exit')).toBe(listeners);
});

test('a preview writes nothing', async () => {
  const run = new OutputRun({ press: new DirectPress(), second: undefined }, 'preview');
  const { files } = await run.draft(request(at('one')), emit);
  expect(files.map((file) => file.state)).toEqual(['created', 'created']);
  expect(readdirSync(parent)).toEqual([]);
  run.publish();
  run.end();
  expect(readdirSync(parent)).toEqual([]);
});
