// The package as others get it: packed, installed somewhere else, and used there. Needs dist/ with its types
// (npm run build), and npm's cache or registry for the dependencies.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { recipes } from './pipeline-steps';
import { ROOT } from './run-cli';
import { THREE_FILES } from './three-files';

const TYPES = path.join(ROOT, 'node_modules/@types');
const folder = scratchFolder();

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  plant(folder, { 'package.json': '{"private": true}\n' });
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', ['install', ...quiet, path.join(folder, tarball)], folder);
}, 600_000);

test('the program generates what it generates here', () => {
  const spec = path.join(ROOT, 'specs/vault.yaml');
  const args = ['generate', '--spec', spec, '--target', 'typescript', '--out'];
  run(path.join(folder, 'node_modules/.bin/specsmith'), [...args, 'installed'], folder);
  run(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args, path.join(folder, 'here')], folder);
  const manifest = (name: string): string => readFileSync(path.join(folder, name, 'specsmith.lock.json'), 'utf8');
  expect(manifest('installed')).toBe(manifest('here'));
}, 600_000);

test('the library is typed, and can be required and imported', () => {
  plant(folder, {
    'use.ts': `import { generate, inspect, lint, RunError, type ApiModel, type GenerateResult } from 'specsmith';
export async function use(): Promise<GenerateResult> {
  const { value } = await inspect({ spec: 'a.yaml' });
  const model = value as ApiModel;
  await lint({ spec: model.info.title });
  if (new RunError(3, []).exitCode === 70 as number) throw new Error();
  return generate({ apis: ['a'], dryRun: true });
}
`,
    'use.cjs': "const { generate } = require('specsmith'); if (typeof generate !== 'function') process.exit(1);\n",
    'use.mjs': "import { generate } from 'specsmith'; if (typeof generate !== 'function') process.exit(1);\n",
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'node20',
        target: 'es2022',
        noEmit: true,
        skipLibCheck: false,
        types: [],
      },
      files: ['use.ts'],
    }),
  });
  run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
  run(process.execPath, ['use.cjs'], folder);
  run(process.execPath, ['use.mjs'], folder);
}, 600_000);

test('the programs of the page about the library compile', () => {
  const page = readFileSync(path.join(folder, 'node_modules/specsmith/docs/library.md'), 'utf8');
  const programs = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, program = '']) => program);
  expect(programs).toHaveLength(3);
  const files = programs.map((_, index) => `program-${index}.mts`);
  plant(folder, {
    ...Object.fromEntries(files.map((file, index) => [file, programs[index] ?? ''])),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'node20',
        target: 'es2022',
        noEmit: true,
        typeRoots: [TYPES],
        types: ['node'],
      },
      files,
    }),
  });
  run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
}, 600_000);

/** Arguments, the exit code, and what is on the standard output and the standard error. */
type Step = readonly [args: string, code: number, says: RegExp, tells: RegExp];

function walk(cwd: string, steps: readonly Step[]): void {
  // Not that of a pipeline, in whose log the program says what is going on.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  for (const [args, code, says, tells] of steps) {
    const ran = spawnSync(path.join(folder, 'node_modules/.bin/specsmith'), args.split(' '), {
      cwd,
      env,
      encoding: 'utf8',
    });
    const expected = { stdout: expect.stringMatching(says) as string, stderr: expect.stringMatching(tells) as string };
    const { status, stdout, stderr } = ran;
    expect({ args, code: status, stdout, stderr }).toEqual({ args, code, ...expected });
  }
}

test('a first hour, from an empty folder: init, generate, check, diff, preview, conformance', () => {
  const cwd = path.join(folder, 'first-hour');
  plant(cwd, { ...THREE_FILES, 'package.json': '{ "private": true }\n' });
  const all = '--target typescript --target javascript --target python --target csharp';
  walk(cwd, [
    ['generate', 2, /^$/, /there is no specsmith\.yaml here.*\n.*specsmith init writes one/],
    [`init --yes ${all}`, 0, /^$/, /Next: specsmith generate/],
    ['check', 4, /^added clients\/typescript\//m, /output-stale/],
    ['generate', 0, /^$/, /^corner-shop typescript → clients\/typescript: (\d+) files, \1 created$/m],
    ['generate', 0, /^$/, /^corner-shop csharp → clients\/csharp: \d+ files, unchanged$/m],
    ['check', 0, /^$/, /output-current/],
    ['doctor', 0, /^corner-shop python → clients\/python: up to date$/m, /^$/],
  ]);
  cpSync(path.join(cwd, 'api'), path.join(cwd, 'old'), { recursive: true });
  const added = '      - { name: page, in: query, required: true, schema: { type: integer } }\n';
  const paths = String(THREE_FILES['api/paths.yaml']).replace('    parameters:\n', `$&${added}`);
  writeFileSync(path.join(cwd, 'api/paths.yaml'), paths);
  const page = /argument-added-required {2}ProductsApi\.list_products\(page\): int\n +api\/paths\.yaml:6:9/;
  walk(cwd, [
    [
      'check',
      4,
      /^changed clients\/python\/docs\/ProductsApi\.md/m,
      /paths\.yaml, which the document refers to, changed/,
    ],
    ['diff old/openapi.yaml', 0, page, /^$/],
    ['diff old/openapi.yaml --fail-on major', 1, page, /^$/],
    ['preview --out site', 0, /^$/, /^preview → site: \d+ files/m],
    ['conformance --target typescript --target javascript', 0, /3 operations × 4 drivers: 12 of 12/, /^$/],
  ]);
  expect(readFileSync(path.join(cwd, 'site/index.html'), 'utf8')).toContain('Corner Shop');
}, 600_000);

test('the steps of the pipelines page pass where clients are current, and fail where they are not', () => {
  const origin = path.join(folder, 'origin');
  const cwd = path.join(folder, 'clone');
  const document = (paths: string): string =>
    `openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n  /a: { get: { operationId: a, responses: { '204': { description: ok } } } }\n${paths}`;
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  plant(origin, {
    'package.json': JSON.stringify({ private: true, devDependencies: { specsmith: `file:../${tarball}` } }),
    '.gitignore': 'node_modules\n',
    'specs/api.yaml': document(''),
    'specsmith.yaml': 'apis: { shop: { spec: specs/api.yaml, output: clients, targets: { python: {} } } }\n',
  });
  // What a runner of jobs sets, and a stand-in for the program that posts.
  plant(folder, { 'bin/gh': '#!/bin/sh\necho "$@" > "$RUNNER_TEMP/gh"\n' });
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
  const env = {
    ...{ PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, HOME: process.env.HOME },
    ...{ GITHUB_BASE_REF: 'main', RUNNER_TEMP: folder, PR: '7' },
    ...{ npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
  };
  const shell = (at: string, lines: readonly string[]): number | null =>
    spawnSync('bash', ['-e', '-c', lines.join('\n')], { cwd: at, env, stdio: 'pipe' }).status;
  const git = 'git -c user.name=a -c user.email=a@example.com';
  const commit = (text: string): string => `git add -A && ${git} commit -qm ${text}`;
  expect(shell(origin, ['npm install', 'npx specsmith generate', 'git init -q -b main', commit('one')])).toBe(0);
  expect(shell(folder, [`git clone -q --depth 1 file://${origin} clone`])).toBe(0);

  const { jobs, hooks } = recipes();
  expect([jobs.map(({ name }) => name), hooks.length]).toEqual([['check', 'diff', 'clients'], 1]);
  const run = (all = jobs): readonly (number | null)[] => all.map(({ lines }) => shell(cwd, lines));
  /** As pre-commit does: the entry, where a file that is to be committed has a name of the hook's. */
  const commits = (): readonly (number | null)[] =>
    hooks.map(({ entry, files }) => {
      const staged = execFileSync('git', ['diff', '--cached', '--name-only'], { cwd, encoding: 'utf8' }).split('\n');
      return staged.some((file) => new RegExp(files).test(file)) ? shell(cwd, [entry]) : null;
    });
  expect(run()).toEqual([0, 0, 0]);
  const added = "  /b: { get: { operationId: b, responses: { '204': { description: ok } } } }\n";
  writeFileSync(path.join(cwd, 'specs/api.yaml'), document(added));
  expect(shell(cwd, ['git add -A'])).toBe(0);
  expect([run(), commits()]).toEqual([[4, 0, 4], [4]]);
  expect(readFileSync(path.join(folder, 'clients.md'), 'utf8')).toMatch(/minor[^]*operation-added/);
  expect(readFileSync(path.join(folder, 'gh'), 'utf8')).toContain('pr comment 7');
  expect(shell(cwd, ['npx specsmith generate', 'git add -A'])).toBe(0);
  expect([run(jobs.slice(0, 1)), commits()]).toEqual([[0], [0]]);
}, 600_000);

test('nothing is in the package that does not belong there', () => {
  const installed = path.join(folder, 'node_modules/specsmith');
  const expected = [
    ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
    ...['dist', 'docs', 'llms.txt', 'package.json', 'scripts', 'templates', 'test'],
  ];
  expect(expected).toEqual(expect.arrayContaining(readdirSync(installed).filter((name) => !name.startsWith('.'))));
  expect(readdirSync(path.join(installed, 'dist')).sort()).toEqual(
    expect.arrayContaining(['cli.js', 'commands.js', 'index.js', 'specsmith.schema.json', 'types']),
  );
});

test('no page of the package links to what is not in it', () => {
  const installed = path.join(folder, 'node_modules/specsmith');
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.md') || name === 'llms.txt');
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'llms.txt']));
  const dead = pages.flatMap((page) =>
    [...readFileSync(path.join(installed, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#]+)[^)]*\)/g)]
      .map(([, target = '']) => path.join(path.dirname(page), target))
      .filter((target) => !existsSync(path.join(installed, target)))
      .map((target) => `${page} links to ${target}`),
  );
  expect(dead).toEqual([]);
});
