// What the TypeScript client of Vault adds to a bundle, in bytes after gzip: one call, one list in pages, and the whole class,
// with its pages and without them. bench/limits.json has the aim, which `npm run bench:typescript` measures the built package
// by, and what is not exceeded today.

import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import type { JsonObject } from '../../generator/support/json';
import { generateInMemory, loadInMemory } from '../support/in-memory';

const root = path.resolve(__dirname, '../..');
const showcase = path.join(root, 'output/vault/typescript');
const { today: limits } = JSON.parse(readFileSync(path.join(root, 'bench/limits.json'), 'utf8')) as {
  readonly today: { readonly [what in 'oneCall' | 'onePagedCall' | 'wholeClass' | 'wholeClassWithPages']: number };
};
const oneCall = `import { ApideckCore } from './src/core.js';
import { vaultSessionsCreate } from './src/funcs/vaultSessionsCreate.js';
console.log(await vaultSessionsCreate(new ApideckCore({ apiKey: 'key' }), { redirectUri: 'https://example.com' }));`;
const onePagedCall = `import { ApideckCore } from './src/core.js';
import { vaultLogsAllPages } from './src/funcs/vaultLogsAll.js';
for await (const log of vaultLogsAllPages(new ApideckCore({ apiKey: 'key' }))) console.log(log);`;
const wholeClass = `import { Apideck } from './src/index.js';
console.log(await new Apideck({ apiKey: 'key' }).vault.sessions.create({ redirectUri: 'https://example.com' }));`;

async function bytesOf(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

test('one call is not larger than it is today', async () => {
  const size = await bytesOf(oneCall, showcase);
  expect(size).toBeLessThanOrEqual(limits.oneCall);
  // What is not used is not bundled: the class is much more than one call.
  expect(size).toBeLessThan(limits.wholeClass * 0.6);
});

test.each([
  ['one list in pages', onePagedCall, limits.onePagedCall],
  ['the whole class, whose lists have pages,', wholeClass, limits.wholeClassWithPages],
])('%s is not larger than it is today', async (_name, contents, limit) => {
  expect(await bytesOf(contents, showcase)).toBeLessThanOrEqual(limit);
});

test('the whole class of a client without pages is not larger than it is today', async () => {
  const { apis } = parse(readFileSync(path.join(root, 'specsmith.yaml'), 'utf8')) as {
    readonly apis: {
      readonly vault: { readonly credentials: JsonObject; readonly targets: { typescript: JsonObject } };
    };
  };
  const { credentials, targets } = apis.vault;
  const loaded = await loadInMemory({ kind: 'file', path: path.join(root, 'specs/vault.yaml') }, { credentials });
  const { files } = await generateInMemory(loaded, 'typescript', 'vault', targets.typescript);
  const folder = mkdtempSync(path.join(tmpdir(), 'specsmith-size-'));
  try {
    for (const { path: name, text } of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    expect(await bytesOf(wholeClass, folder)).toBeLessThanOrEqual(limits.wholeClass);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a call that is never redirected bundles nothing that follows redirects', async () => {
  const { outputFiles } = await build({
    stdin: { contents: oneCall, resolveDir: showcase, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]!.text).not.toContain('src/runtime/redirects.ts');
});
