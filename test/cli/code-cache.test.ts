// The kept code of large modules changes nothing but the time, whatever became of it.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { ROOT } from './run-cli';

const root = scratchFolder();
const copy = path.join(root, 'specsmith');
const cache = path.join(copy, '.cache/code');
const PETS = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths: {}\n';

beforeAll(() => {
  for (const item of ['dist', 'templates', 'package.json'])
    cpSync(path.join(ROOT, item), path.join(copy, item), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  plant(root, { 'pets.yaml': PETS });
});

function inspect(env: NodeJS.ProcessEnv = {}): { readonly status: number | null; readonly stdout: string } {
  const args = [path.join(copy, 'dist/cli.js'), 'inspect', 'pets.yaml'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout };
}

/** A run that prints on a thread, or in place. `without`: ts-morph cannot be loaded. */
function generate(size: 'large' | 'small', without?: 'ts-morph'): number | null {
  const description = 'Described at length. '.repeat(size === 'large' ? 6000 : 1);
  plant(root, {
    'described.yaml': PETS.replace('info: {', `info: {description: "${description}", `),
    'without.cjs': `const Module = require('node:module');
const load = Module._load;
Module._load = function (id, ...more) {
  if (id === 'ts-morph') throw new Error('ts-morph is not to be loaded');
  return load.call(this, id, ...more);
};`,
  });
  const preload = without === undefined ? [] : ['--require', path.join(root, 'without.cjs')];
  const args = [...preload, path.join(copy, 'dist/cli.js'), 'generate', '--spec', 'described.yaml'];
  const rest = ['--target', 'typescript', '--target', 'javascript', '--out', 'out', '--force'];
  return spawnSync(process.execPath, [...args, ...rest], { cwd: root, encoding: 'utf8' }).status;
}

/** The sizes of what is kept after a run that prints on a thread. */
function keptByThread(): readonly number[] {
  expect(generate('large')).toBe(0);
  return readdirSync(cache).map((name) => statSync(path.join(cache, name)).size);
}

const onNode20 = process.versions.v8.startsWith('11.') ? test : test.skip;

onNode20('is made, used, and made again where it is damaged', () => {
  const plain = inspect({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(plain.status).toBe(0);
  expect(existsSync(cache)).toBe(false);
  expect(inspect()).toEqual(plain);
  const names = readdirSync(cache);
  expect(names.length).toBeGreaterThan(0);
  expect(inspect()).toEqual(plain);
  for (const damage of [
    (content: Buffer) => content.subarray(0, content.length / 2),
    () => Buffer.alloc(0),
    (content: Buffer) => content.map((byte, index) => (index % 1000 === 999 ? byte ^ 0xff : byte)),
  ]) {
    const before = names.map((name) => readFileSync(path.join(cache, name)));
    names.forEach((name, index) => writeFileSync(path.join(cache, name), damage(before[index] as Buffer)));
    expect(inspect()).toEqual(plain);
    expect(readdirSync(cache).sort()).toEqual([...names].sort());
  }
});

onNode20('is done without where it cannot be written', () => {
  rmSync(path.join(copy, '.cache'), { recursive: true, force: true });
  plant(root, { 'specsmith/.cache': 'not a folder' });
  expect(inspect().status).toBe(0);
});

onNode20('holds what the printing thread compiled, too: a compiler, which is the largest part', () => {
  rmSync(path.dirname(cache), { recursive: true, force: true });
  expect(Math.max(...keptByThread())).toBeGreaterThan(4_000_000);
});

const out = path.join(root, 'out');

function filesOfOutput(): readonly (readonly [string, string])[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(path.join(out, name)).isFile())
    .map((name) => [name, readFileSync(path.join(out, name), 'utf8')]);
}

test.each(['large', 'small'] as const)(
  'frames are kept: a %s document that has no others is printed without ts-morph',
  (size) => {
    const frames = path.join(copy, '.cache/frames');
    rmSync(path.join(copy, '.cache'), { recursive: true, force: true });
    expect(generate(size)).toBe(0);
    const files = filesOfOutput();
    expect(files.length).toBeGreaterThan(20);
    rmSync(out, { recursive: true, force: true });
    expect(generate(size, 'ts-morph')).toBe(0);
    expect(filesOfOutput()).toEqual(files);
    const file = path.join(frames, readdirSync(frames)[0] ?? '');
    const content = readFileSync(file);
    writeFileSync(
      file,
      content.map((byte, index) => (index === 500 ? byte ^ 1 : byte)),
    );
    expect(generate(size, 'ts-morph')).not.toBe(0);
    expect(generate(size)).toBe(0);
    expect(readFileSync(file)).toEqual(content);
  },
);
