// Builds dist/: the command line and the library, each bundled from generator/, and the type declarations.
// `--no-types` leaves out the declarations (seconds) where only the commands are wanted.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { buildRuntime } from './build-runtime.mjs';
import { buildValidators } from './build-validators.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  packages: 'external',
  // `import()` of a CommonJS package goes through the loader of ES modules, which reads its source once more.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
  legalComments: 'none',
};

await build({ ...common, entryPoints: { index: 'generator/index.ts' }, outdir: 'dist' });
// The program is a few lines that load the rest where there is more to do than to say its version.
await build({ ...common, entryPoints: { commands: 'generator/cli/commands.ts' }, outdir: 'dist' });
await build({
  ...common,
  entryPoints: { cli: 'generator/cli/main.ts' },
  outdir: 'dist',
  banner: { js: '#!/usr/bin/env node' },
  external: ['./commands'],
});
await buildValidators('dist');
await buildRuntime('dist');
chmodSync('dist/cli.js', 0o755);

// The schema of specsmith.yaml is what the generator itself checks with, so it is asked for it.
const { fullConfigSchema } = createRequire(import.meta.url)('../dist/index.js');
writeFileSync('dist/specsmith.schema.json', `${JSON.stringify(await fullConfigSchema(), undefined, 2)}\n`);

if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
