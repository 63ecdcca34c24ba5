// Builds dist/: the command line and the library, each bundled from generator/, and the type declarations.
// `--no-types` leaves out the declarations (seconds) where only the commands are wanted.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
  legalComments: 'none',
};

await build({ ...common, entryPoints: { index: 'generator/index.ts' }, outdir: 'dist' });
await build({ ...common, entryPoints: { cli: 'generator/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } });
if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);

if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
