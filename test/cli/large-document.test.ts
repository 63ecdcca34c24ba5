// A document so large that a second thread prints for it, or makes some of its clients, gives the same files as without one.

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { ROOT } from './run-cli';

const root = scratchFolder();
/** Stands for a number that no double holds. */
const LONG = 'long';

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
          serial: { type: 'integer', format: 'int64', enum: [9007199254740991, number === 7 ? LONG : 1] },
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
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: { '/item': { get } }, components: { schemas } });
  return text.replace(JSON.stringify(LONG), '9007199254740993');
}

beforeAll(() => plant(root, { 'items.json': document() }));

function generate(program: string, out: string, targets: readonly string[]): string {
  const args = [program, 'generate', '--spec', 'items.json', ...targets.flatMap((each) => ['--target', each])];
  const run = spawnSync(process.execPath, [...args, '--out', out], { cwd: root, encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, signal: null });
  const folders = targets.length === 1 ? [''] : targets;
  return folders.map((each) => readFileSync(path.join(root, out, each, 'specsmith.lock.json'), 'utf8')).join('\n');
}

test.each([[['typescript']], [['typescript', 'javascript', 'python']]])(
  'the files of %j are the same with and without threads',
  (targets) => {
    expect(document().length).toBeGreaterThan(500_000);
    const copy = path.join(root, `specsmith-${targets.length}`);
    for (const item of ['dist', 'templates', 'package.json']) {
      cpSync(path.join(ROOT, item), path.join(copy, item), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    for (const thread of ['printing', 'making']) rmSync(path.join(copy, `dist/${thread}-thread.js`));
    const manifest = generate(path.join(ROOT, 'dist/cli.js'), `with-${targets.length}`, targets);
    expect(generate(path.join(copy, 'dist/cli.js'), `without-${targets.length}`, targets)).toBe(manifest);
    expect(manifest).toMatch(/src\/models\/item399\.ts/);
  },
);

test.each([[['typescript']], [['typescript', 'csharp']]])(
  'an interrupt in the middle of %j leaves nothing',
  async (targets) => {
    const folder = path.join(root, `interrupted-${targets.length}`);
    plant(folder, { 'items.json': document() });
    const named = targets.flatMap((each) => ['--target', each]);
    const args = [path.join(ROOT, 'dist/cli.js'), 'generate', '--spec', 'items.json', ...named];
    const staged = targets.length === 1 ? '.specsmith-out/new' : 'out/.specsmith-csharp/new';
    const child = spawn(process.execPath, [...args, '--out', 'out'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(path.join(folder, staged)) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill('SIGINT');
    const code = await ended;
    // It may have come to its end just then.
    expect([0, 130]).toContain(code);
    expect(readdirSync(folder).sort()).toEqual(code === 0 ? ['items.json', 'out'] : ['items.json']);
  },
);

test('what is wrong with the document is said once, and nothing is left', () => {
  const folder = path.join(root, 'wrong');
  plant(folder, { 'items.json': document().replace('"paths":', '"pathz":1,"paths":') });
  const args = ['generate', '--spec', 'items.json', '--target', 'typescript', '--target', 'python', '--out', 'out'];
  const run = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(run.status).toBe(3);
  expect(run.stderr.match(/^error /gm)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['items.json']);
});
