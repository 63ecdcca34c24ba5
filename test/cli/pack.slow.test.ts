// The package as others get it: packed, installed somewhere else, and used there. Needs dist/ with its types
// (npm run build), and npm's cache or registry for the dependencies.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { ROOT } from './run-cli';

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
  const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(pages).toContain('README.md');
  const dead = pages.flatMap((page) =>
    [...readFileSync(path.join(installed, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#]+)[^)]*\)/g)]
      .map(([, target = '']) => path.join(path.dirname(page), target))
      .filter((target) => !existsSync(path.join(installed, target)))
      .map((target) => `${page} links to ${target}`),
  );
  expect(dead).toEqual([]);
});
