// A document so large that a thread prints for it gives the same files as without one.

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { ROOT } from './run-cli';

const root = scratchFolder();

function document(): string {
  const schemas = Object.fromEntries(
    Array.from({ length: 400 }, (_, number) => [
      `Item${number}`,
      {
        type: 'object',
        description: `Number ${number}. ${'Described at length. '.repeat(150)}`,
        properties: {
          created_at: { type: 'string', format: 'date-time' },
          next: { $ref: '#/components/schemas/Item0' },
        },
      },
    ]),
  );
  const get = {
    operationId: 'getItem',
    responses: {
      200: { description: 'It.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Item1' } } } },
    },
  };
  const info = { title: 'Items', version: '1' };
  return JSON.stringify({ openapi: '3.1.0', info, paths: { '/item': { get } }, components: { schemas } });
}

beforeAll(() => plant(root, { 'items.json': document() }));

function generate(program: string, out: string): string {
  const args = [program, 'generate', '--spec', 'items.json', '--target', 'typescript', '--target', 'javascript'];
  const run = spawnSync(process.execPath, [...args, '--out', out], { cwd: root, encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, signal: null });
  return ['typescript', 'javascript']
    .map((target) => readFileSync(path.join(root, out, target, 'specsmith.lock.json'), 'utf8'))
    .join('\n');
}

test('the files are the same with and without the thread', () => {
  expect(document().length).toBeGreaterThan(100_000);
  const copy = path.join(root, 'specsmith');
  for (const item of ['dist', 'templates', 'package.json']) {
    cpSync(path.join(ROOT, item), path.join(copy, item), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  rmSync(path.join(copy, 'dist/printing-thread.js'));
  const manifest = generate(path.join(ROOT, 'dist/cli.js'), 'with');
  expect(generate(path.join(copy, 'dist/cli.js'), 'without')).toBe(manifest);
  expect(manifest).toMatch(/src\/models\/item399\.ts/);
});

test('an interrupt in the middle leaves nothing', async () => {
  const folder = path.join(root, 'interrupted');
  plant(folder, { 'items.json': document() });
  const args = [path.join(ROOT, 'dist/cli.js'), 'generate', '--spec', 'items.json', '--target', 'typescript'];
  const child = spawn(process.execPath, [...args, '--out', 'out'], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (!existsSync(path.join(folder, '.specsmith-out/new')) && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  child.kill('SIGINT');
  const code = await ended;
  // It may have come to its end just then.
  expect([0, 130]).toContain(code);
  expect(readdirSync(folder).sort()).toEqual(code === 0 ? ['items.json', 'out'] : ['items.json']);
});
