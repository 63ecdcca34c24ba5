// Signals end a run at once while it computes, and are caught while it has something to clean up.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { catchSignals, leaveSignalsToTheSystem } from '../../../generator/cli/signals';
import { generateWith } from '../../../generator/run/generate';
import { plant, scratchFolder } from '../write/scratch';

const root = scratchFolder();
const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = (): readonly number[] => NAMES.map((name) => process.listenerCount(name));

test('are caught once, however often that is said, and left again', async () => {
  catchSignals();
  catchSignals();
  expect(listeners()).toEqual([1, 1, 1]);
  await leaveSignalsToTheSystem();
  expect(listeners()).toEqual([0, 0, 0]);
});

test.each(['publish', 'preview'])('a run says when it computes and when it stages: %s', async (mode) => {
  const info = { title: 'T', version: '1' };
  const get = { operationId: 'a', responses: { 200: { description: 'ok' } } };
  plant(root, { 's.json': JSON.stringify({ openapi: '3.1.0', info, paths: { '/a': { get } } }) });
  const seen: string[] = [];
  const beside = (): boolean => existsSync(path.join(root, mode, '.specsmith-out'));
  const options = {
    spec: 's.json',
    targets: ['typescript'],
    out: `${mode}/out`,
    cwd: root,
    dryRun: mode === 'preview',
  };
  await generateWith(options, {
    computing: () => Promise.resolve(void seen.push(`computing ${beside()}`)),
    staging: () => void seen.push(`staging ${beside()}`),
  });
  expect(seen).toEqual(mode === 'preview' ? ['computing false'] : ['computing false', 'staging false']);
});

test('a program that is busy ends by the signal, also by one that came before', async () => {
  const file = path.join(__dirname, '../../../dist/cli.js');
  const schemas = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, number) => [
      `S${number}`,
      { type: 'object', properties: { a: { type: 'string' } } },
    ]),
  );
  const folder = path.join(root, 'busy');
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  plant(folder, { 's.json': JSON.stringify(document) });
  const args = [file, 'generate', '--spec', 's.json', '--target', 'typescript', '--out', 'out', '--dry-run'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGTERM');
  // Loading still, it answers with the code; busy, it is ended.
  expect(['SIGTERM', 143]).toContain(await ended);
  expect(readdirSync(folder)).toEqual(['s.json']);
});
