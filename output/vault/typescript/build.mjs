// Builds dist/: declarations by tsc, code by esbuild. `index.js` is one file, since each module costs about a
// millisecond to import; functions, models and errors share their code in chunks, so that bundlers keep what is used.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const sources = (folder) =>
  readdirSync(`src/${folder}`, { withFileTypes: true, recursive: false })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `src/${folder}/${entry.name}`.replace('//', '/'));
const existing = (folder) => {
  try {
    return sources(folder);
  } catch {
    return [];
  }
};

const folders = ['funcs', 'models', 'models/components', 'models/operations', 'models/errors', 'lib', 'types'];
rmSync('dist', { recursive: true, force: true });
const common = { bundle: true, format: 'esm', target: 'es2022', outdir: 'dist', outbase: 'src', logLevel: 'warning' };
await build({
  ...common,
  entryPoints: ['src/core.ts', 'src/errors.ts', ...folders.flatMap(existing)],
  splitting: true,
  chunkNames: 'chunks/[hash]',
});
await build({ ...common, entryPoints: ['src/index.ts'] });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '--emitDeclarationOnly'], { stdio: 'inherit' });
