// Programs as users of a Speakeasy SDK write them, against the client of Vault with `compat: speakeasy`: type-checked
// strictly in one compiler, with clients of the feature documents beside them, and run in this process over a real
// connection. They import the package by its own package.json, which leads to the sources instead of dist/.

import { build } from 'esbuild';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { withCredentials } from '../../generator/model/credential-settings';
import { emptyFolder, typeCheck, writeFiles } from '../compile/typescript-project';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import type { JsonObject } from '../../generator/support/json';
import { failuresOf } from '../support/run-programs';
import type { Program } from './programs/speakeasy/kit';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.cache/migration-typescript');
const features = path.join(root, 'specs/features');
const programs = path.join(folder, 'programs');

const vault: JsonObject = {
  packageName: '@apideck/unify',
  className: 'Apideck',
  group: 'vault',
  globals: { 'x-apideck-consumer-id': 'consumerId', 'x-apideck-app-id': 'appId' },
  compat: 'speakeasy',
};

/** Documents whose answers, errors, names and bodies are of every kind. */
const FEATURES = ['access', 'bodies', 'discriminators', 'names', 'responses', 'security', 'servers'];

/** Each option without the others. */
const SINGLE: readonly JsonObject[] = [
  { requestShape: 'named' },
  { responseFormat: 'envelope' },
  { responseFormat: 'envelope-http' },
  { optionNames: 'speakeasy' },
  { errorNames: 'speakeasy' },
  { subPaths: 'speakeasy' },
];

/** The same, against a small document that programs call. */
const CALLED: { readonly [name: string]: JsonObject } = {
  bare: {},
  named: { requestShape: 'named' },
  flat: { responseFormat: 'flat' },
  envelope: { responseFormat: 'envelope' },
  http: { responseFormat: 'envelope-http' },
  options: { optionNames: 'speakeasy', envVarPrefix: 'NOTES' },
  errors: { errorNames: 'speakeasy' },
  paths: { subPaths: 'speakeasy' },
};

async function generate(file: string, into: string, options: JsonObject): Promise<void> {
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const { diagnostics } = loaded;
  const model = file.endsWith('vault.yaml')
    ? withCredentials(loaded.model, { apiKey: { prefix: 'Bearer' } }, diagnostics)
    : loaded.model;
  const { files } = await generateInMemory({ model, diagnostics }, 'typescript', path.basename(file, '.yaml'), options);
  writeFiles(
    into,
    files
      .filter(({ path: inside }) => !inside.endsWith('.md'))
      .map((it) => (it.path === 'package.json' ? { ...it, text: leadingToSources(it.text) } : it)),
  );
}

function leadingToSources(text: string): string {
  return text.replace(/\.\/dist\/([^"]*?)(\.d\.ts|\.js)"/g, './src/$1.ts"');
}

beforeAll(async () => {
  emptyFolder(folder);
  await generate(path.join(root, 'specs/vault.yaml'), path.join(folder, 'node_modules/@apideck/unify'), vault);
  for (const name of FEATURES) {
    const file = path.join(features, `${name}.yaml`);
    await generate(file, path.join(folder, 'features', name), { compat: 'speakeasy' });
  }
  for (const [index, options] of SINGLE.entries()) {
    await generate(path.join(features, 'responses.yaml'), path.join(folder, `features/single-${index}`), options);
  }
  for (const [name, options] of Object.entries(CALLED)) {
    const head = { packageName: `@single/${name}`, className: 'Notes', globals: { 'x-tenant-id': 'tenantId' } };
    const into = path.join(folder, 'node_modules/@single', name);
    await generate(path.join(__dirname, 'programs/speakeasy/notes.yaml'), into, { ...head, ...options });
  }
  await generate(path.join(__dirname, 'programs/speakeasy/shop.yaml'), path.join(folder, 'node_modules/@single/shop'), {
    packageName: '@single/shop',
    className: 'Shop',
    compat: 'speakeasy',
    responseFormat: 'flat',
    defaultErrorName: 'SDKError',
  });
  cpSync(path.join(__dirname, 'programs/speakeasy'), programs, { recursive: true });
  writeFiles(folder, [{ path: 'package.json', text: '{ "type": "module" }' }]);
});

test('programs and clients compile under the strictest flags', () => {
  const more = { isolatedDeclarations: false, declaration: false };
  expect(typeCheck(folder, ['programs', 'features/*/src'], more)).toBe('');
});

test('programs do what they say', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(programs, 'all.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as { programs: { readonly [name: string]: Program } } };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(module, module.exports, createRequire(__filename));
  const all = Object.entries(module.exports.programs);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(await failuresOf(module.exports.programs)).toEqual([]);
});
