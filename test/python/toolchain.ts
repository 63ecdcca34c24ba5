// The Python that the tests of Python clients run: found or made by scripts/python-toolchain.mjs, once for each flavour.

import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { scratch } from '../support/scratch';

export const projectRoot = path.join(__dirname, '../..');

export interface Toolchain {
  readonly python: string;
  readonly ruff: string | null;
  readonly pyright: string;
  readonly versions: { readonly [name: string]: string };
}

export type Flavour = 'current' | 'oldest';

const found = new Map<Flavour, Toolchain | { readonly reason: string }>();

export function toolchain(flavour: Flavour): Toolchain | { readonly reason: string } {
  let answer = found.get(flavour);
  if (answer === undefined) {
    const run = spawnSync(process.execPath, ['scripts/python-toolchain.mjs', flavour], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    answer = JSON.parse(run.stdout) as Toolchain | { readonly reason: string };
    found.set(flavour, answer);
  }
  return answer;
}

/** A suite that is skipped with its reason where there is no such Python, and fails where toolchains are required. */
export function describePython(name: string, flavour: Flavour, suite: (tools: Toolchain) => void): void {
  const tools = toolchain(flavour);
  if ('python' in tools) return describe(`${name}, Python ${tools.versions['python']}`, () => suite(tools));
  const reason = `${name}: no ${flavour} Python: ${tools.reason}`;
  if (process.env['REQUIRE_TOOLCHAINS'] === '1') test(reason, () => expect(tools.reason).toBe(''));
  else test.skip(reason, () => undefined);
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '127.0.0.1', ...env },
  });
  return { status: done.status, output: `${done.stdout}${done.stderr}`.slice(-30_000) };
}

/** The client of a document, in a folder of the cache. */
export function generated(spec: string, name: string, options: object = {}): string {
  const folder = path.join(scratch('python/tests'), name);
  execFileSync(process.execPath, ['scripts/python-generate.mjs', spec, folder, JSON.stringify(options)], {
    cwd: projectRoot,
    stdio: 'pipe',
  });
  return folder;
}

export const shared = path.resolve(projectRoot, '../shared');
