// Builds dist/: declarations by tsc, code by esbuild. `index.js` is one file, since each module costs about a
// millisecond to import; functions, models and errors share their code in chunks, so that bundlers keep what is used.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

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

function filesBelow(folder, ...extensions) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path, ...extensions);
    return extensions.some((extension) => entry.name.endsWith(extension)) ? [path] : [];
  });
}

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
// Modules that programs import beside the client, where the API has them.
const besides = ['answers', 'logging', 'files', 'tokens', 'webhooks'].map((name) => `src/${name}.ts`);
const beside = sources('').filter((path) => besides.includes(path));
if (beside.length > 0) await build({ ...common, entryPoints: beside });
// What is imported for its effects alone has none, and bundlers warn of it.
for (const file of filesBelow('dist', '.js')) {
  const text = readFileSync(file, 'utf8');
  const bare = text.replace(/^import "[^"]*";\n/gm, '');
  if (bare !== text) writeFileSync(file, bare);
}
const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [compiler, '--emitDeclarationOnly'], { stdio: 'inherit' });

// For `require`, each module is one of CommonJS, so that all paths lead to one set of classes, with declarations of its own.
if (JSON.parse(readFileSync('package.json', 'utf8')).exports['.'].require !== undefined) {
  await build({
    entryPoints: filesBelow('src', '.ts'),
    format: 'cjs',
    target: 'es2022',
    outdir: 'dist/cjs',
    outbase: 'src',
    logLevel: 'warning',
  });
  writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
  for (const file of filesBelow('dist', '.d.ts')) {
    const to = file.replace('dist/', 'dist/cjs/');
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(file, to);
  }
}
