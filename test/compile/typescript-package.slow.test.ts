// The TypeScript client as the package that its own build makes: `require` and `import` get it whole, by its name and by
// its paths, and a bundler has nothing to say about it.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import { generateInMemory, loadInMemory } from '../support/in-memory';

jest.setTimeout(120_000);

const project = path.join(projectRoot, '.cache/typescript-package');
const installed = path.join(project, 'node_modules/acme');

beforeAll(async () => {
  rmSync(project, { recursive: true, force: true });
  const loaded = await loadInMemory({ kind: 'file', path: path.join(projectRoot, 'specs/features/operations.yaml') });
  const options = { packageName: 'acme', className: 'Acme', module: 'dual' };
  const { files } = await generateInMemory(loaded, 'typescript', 'acme', options);
  for (const { path: inside, text } of files) {
    mkdirSync(path.dirname(path.join(installed, inside)), { recursive: true });
    writeFileSync(path.join(installed, inside), text);
  }
  // Installed today, the package gets the native compiler.
  const modules = path.join(projectRoot, 'node_modules');
  mkdirSync(path.join(installed, 'node_modules'));
  symlinkSync(path.join(modules, 'esbuild'), path.join(installed, 'node_modules/esbuild'), 'dir');
  symlinkSync(path.join(modules, 'typescript-native'), path.join(installed, 'node_modules/typescript'), 'dir');
  execFileSync(process.execPath, ['build.mjs'], { cwd: installed });
});

function run(file: string, text: string): string {
  writeFileSync(path.join(project, file), text);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
}

test('require gets one set of classes by every path', () => {
  const text = `
const { Acme, errors } = require('acme');
console.log(typeof Acme, errors.APIError === require('acme/errors').APIError, typeof require('acme/core.js').AcmeCore);`;
  expect(run('required.cjs', text)).toBe('function true function\n');
});

test('import gets the same names', () => {
  const text = `
import { createRequire } from 'node:module';
import * as all from 'acme';
const required = createRequire(import.meta.url)('acme');
console.log(Object.keys(all).filter((name) => !(name in required)).length, typeof all.Acme);`;
  expect(run('imported.mjs', text)).toBe('0 function\n');
});

test('a bundler warns of nothing', async () => {
  const contents = `export { Acme, errors } from 'acme'; export { AcmeCore } from 'acme/core.js'; export * as e from 'acme/errors';`;
  const { warnings, outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]?.text).toContain('AcmeCore');
});
