// What the TypeScript client of Vault adds to a bundle, in bytes after gzip: one call, and the whole class. bench/limits.json has
// the aim, which `npm run bench:typescript` measures the built package by, and what is not exceeded today.

import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '../..');
const { today: limits } = JSON.parse(readFileSync(path.join(root, 'bench/limits.json'), 'utf8')) as {
  readonly today: { readonly oneCall: number; readonly wholeClass: number };
};
const oneCall = `import { ApideckCore } from './src/core.js';
import { vaultSessionsCreate } from './src/funcs/vaultSessionsCreate.js';
console.log(await vaultSessionsCreate(new ApideckCore({ apiKey: 'key' }), { redirectUri: 'https://example.com' }));`;
const wholeClass = `import { Apideck } from './src/index.js';
console.log(await new Apideck({ apiKey: 'key' }).vault.sessions.create({ redirectUri: 'https://example.com' }));`;

test.each([
  ['one call', oneCall, limits.oneCall],
  ['the whole class', wholeClass, limits.wholeClass],
])('%s is not larger than it is today', async (_name, contents, limit) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(root, 'output/vault/typescript'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(size).toBeLessThanOrEqual(limit);
  // What is not used is not bundled: the class is much more than one call.
  if (limit === limits.oneCall) expect(size).toBeLessThan(limits.wholeClass * 0.6);
});

test('a call that is never redirected bundles nothing that follows redirects', async () => {
  const { outputFiles } = await build({
    stdin: { contents: oneCall, resolveDir: path.join(root, 'output/vault/typescript'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]!.text).not.toContain('src/runtime/redirects.ts');
});
