// Builds dist/: the command line and the library, each bundled from generator/, and the type declarations.
// `--no-types` leaves out the declarations (seconds) where only the commands are wanted.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  supported: {
    // `import()` of a CommonJS package goes through the loader of ES modules, which reads its source once more.
    'dynamic-import': false,
    // Node 20 knows an older Unicode than esbuild, which would therefore make such a pattern anew each time it is used.
    'regexp-unicode-property-escapes': true,
  },
  logLevel: 'warning',
  legalComments: 'none',
};

await build({
  ...common,
  entryPoints: { index: 'generator/index.ts', 'printing-thread': 'generator/press/printing-thread.ts' },
  outdir: 'dist',
});
// The program is a few lines that load the rest where there is more to do than to say its version. yargs is built in:
// as twenty modules of its own it takes a tenth of a second to load. It stays a dependency, for all to see.
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { metafile } = await build({
  ...common,
  packages: 'bundle',
  external: Object.keys(dependencies).filter((name) => name !== 'yargs'),
  plugins: [loadedWhenCalled('string-width')],
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  entryPoints: { commands: 'generator/cli/commands.ts' },
  outdir: 'dist',
  metafile: true,
});
// Where nothing changed, this is all that is loaded, so it is small and whole.
const { metafile: unchanged } = await build({
  ...common,
  packages: 'bundle',
  minify: true,
  entryPoints: { 'unchanged-command': 'generator/cli/unchanged-command.ts' },
  outdir: 'dist',
  metafile: true,
});
const licences = licencesOf({ ...metafile.inputs, ...unchanged.inputs });
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences);
await build({
  ...common,
  entryPoints: { cli: 'generator/cli/main.ts' },
  outdir: 'dist',
  banner: { js: '#!/usr/bin/env node' },
  external: ['./commands', './unchanged-command'],
});
await build({
  ...common,
  entryPoints: { 'making-thread': 'generator/cli/making-thread.ts' },
  outdir: 'dist',
  external: ['./commands'],
});
await buildValidators('dist');
await buildRuntime('dist');
chmodSync('dist/cli.js', 0o755);

// The schema of specsmith.yaml is what the generator itself checks with, so it is asked for it.
const { fullConfigSchema } = createRequire(import.meta.url)('../dist/index.js');
writeFileSync('dist/specsmith.schema.json', `${JSON.stringify(await fullConfigSchema(), undefined, 2)}\n`);

if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}

/**
 * A package that exports one function, and has to set up much that no command needs: here tables of Unicode that only the
 * layout of help asks for, a twentieth of a run on a small document.
 */
function loadedWhenCalled(name) {
  const namespace = 'loaded-when-called';
  return {
    name: namespace,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${name}$`) }, async ({ path: id, resolveDir, kind, pluginData }) => {
        if (pluginData === namespace) return undefined;
        const found = await bundle.resolve(id, { resolveDir, kind, pluginData: namespace });
        return { path: found.path, namespace };
      });
      bundle.onLoad({ filter: /.*/, namespace }, ({ path: file }) => ({
        contents: `export default (...args) => require(${JSON.stringify(file)}).default(...args);`,
        resolveDir: path.dirname(file),
      }));
    },
  };
}

/** The licences of the packages that are built in. */
function licencesOf(inputs) {
  const folders = Object.keys(inputs).flatMap((file) => /^node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Built into commands.js and unchanged-command.js:\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
