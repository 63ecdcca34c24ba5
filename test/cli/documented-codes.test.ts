// Exit codes, the library and numbers are as README.md, docs/cli.md and docs/library.md say.

import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { EXIT } from '../../generator/cli/exit-codes';
import { plant } from '../unit/write/scratch';
import { blocksOf, sectionOf } from './documented-commands';
import { CLI, emptyFolder, makeScene, read, README, run, scene } from './documented-scene';

beforeAll(makeScene);

describe('exit codes', () => {
  const REACHED: readonly (readonly [number, string])[] = [
    [EXIT.findings, 'lint sloppy.yaml'],
    [EXIT.ok, 'lint sloppy.yaml --fail-on error'],
    [EXIT.ok, 'generate --spec sloppy.yaml --target python --out sloppy'],
    [EXIT.findings, 'diff sloppy.yaml api.yaml --fail-on patch'],
    [EXIT.usage, 'generate --spec api.yaml --target python'],
    [EXIT.usage, 'generate --config nowhere.yaml'],
    [EXIT.usage, 'conformance --spec api.yaml --format github'],
    [EXIT.usage, 'inspect api.yaml --format junit'],
    [EXIT.unusable, 'lint specsmith.yaml'],
    [EXIT.unusable, 'generate --spec specsmith.yaml --target python --out unusable'],
    [EXIT.stale, 'check --spec api.yaml --target python --out never-generated'],
    [EXIT.refused, 'generate --spec api.yaml --target python --out clients/shop/typescript'],
    [EXIT.refused, 'verify node_modules/specsmith/docs'],
    [EXIT.refused, 'init --spec api.yaml --target python --yes'],
    [EXIT.io, 'lint nowhere.yaml'],
    [EXIT.io, 'lint .'],
    [EXIT.usage, 'generate --config .'],
  ];

  test.each(REACHED)('%i for %s', async (code, args) => {
    expect(await run(args.split(' '), scene)).toMatchObject({ code });
  });

  test.each([
    ['README.md', README, '## Commands'],
    ['docs/cli.md', CLI, '## Exit codes'],
  ])('%s names no code that there is not', (_name, page, heading) => {
    const rows = [...sectionOf(page, heading).matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(rows.length).toBeGreaterThan(8);
    expect(Object.values(EXIT)).toEqual(expect.arrayContaining(rows));
  });

  test('docs/cli.md names every code', () => {
    const section = sectionOf(CLI, '## Exit codes');
    expect(Object.values(EXIT).filter((code) => !new RegExp(`\\b${code}\\b`).test(section))).toEqual([]);
  });
});

describe('the library', () => {
  test('has what README.md imports', async () => {
    const imported = /^import \{ (.*) \} from 'specsmith';$/m.exec(README)?.[1]?.split(', ') ?? [];
    plant(scene, { 'names.mjs': "console.log(Object.keys(await import('specsmith')).join(' '));\n" });
    const { stdout } = await run([], scene, path.join(scene, 'names.mjs'));
    expect(imported.length).toBeGreaterThan(5);
    expect(stdout.trim().split(' ')).toEqual(expect.arrayContaining(imported));
  });

  const programs = blocksOf(read('docs/library.md'), 'ts').map((block) => transformSync(block, { loader: 'ts' }).code);

  test('does what the first program of docs/library.md shows, also where there is no document', async () => {
    const folder = emptyFolder();
    symlinkSync(path.join(scene, 'node_modules'), path.join(folder, 'node_modules'));
    plant(folder, { 'program.mjs': programs[0] ?? '' });
    const program = path.join(folder, 'program.mjs');
    expect(await run([], folder, program)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(path.join(folder, 'sdk/package.json'))).toBe(true);
    plant(folder, { 'api.yaml': 'none: of this\n' });
    expect(await run([], folder, program)).toMatchObject({
      code: EXIT.unusable,
      stderr: expect.stringContaining('not-openapi') as string,
    });
  });

  test('takes the options of targets that docs/library.md shows', async () => {
    const folder = emptyFolder();
    symlinkSync(path.join(scene, 'node_modules'), path.join(folder, 'node_modules'));
    plant(folder, { 'program.mjs': programs[1] ?? '' });
    const { code, stdout } = await run([], folder, path.join(folder, 'program.mjs'));
    expect(code).toBe(0);
    expect(stdout).toContain("name: 'packageName'");
    expect(readFileSync(path.join(folder, 'sdk/typescript/package.json'), 'utf8')).toContain('"@acme/api"');
    expect(readFileSync(path.join(folder, 'sdk/python/pyproject.toml'), 'utf8')).toContain('"acme-api"');
  });

  test('has findings as docs/library.md shows', async () => {
    const folder = emptyFolder();
    symlinkSync(path.join(scene, 'node_modules'), path.join(folder, 'node_modules'));
    plant(folder, { 'api.yaml': 'none: of this\n', 'program.mjs': programs[2] ?? '' });
    const { code, stdout } = await run([], folder, path.join(folder, 'program.mjs'));
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^api\.yaml:1:1: error: .* \(not-openapi\)\n$/) as string,
    ]);
  });
});

test('README.md counts the files of the TypeScript client of Vault as they are', () => {
  const { files } = JSON.parse(read('output/vault/typescript/specsmith.lock.json')) as { files: object };
  expect(README).toContain(`| ${Object.keys(files).length} files, `);
});

test('the scripts of package.json that README.md names are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...README.matchAll(/npm (?:run )?((?:generate|test|bench)\b)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
