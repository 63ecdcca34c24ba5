// node scripts/python-generate.mjs SPEC FOLDER [OPTIONS]: writes the Python client of one document into a folder that it owns, without a
// configuration file. For the slow tests and for trying things out.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, '.cache', 'python', `generate-${process.pid}.cjs`);
const [spec, folder, options = '{}'] = process.argv.slice(2);
if (spec === undefined || folder === undefined) {
  console.error('usage: python-generate.mjs SPEC FOLDER [OPTIONS]');
  process.exit(2);
}

mkdirSync(path.dirname(bundle), { recursive: true });
await build({
  stdin: {
    contents: `
      export { loadInMemory, generateInMemory } from './test/support/in-memory';
    `,
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
try {
  const { loadInMemory, generateInMemory } = createRequire(import.meta.url)(bundle);
  const loaded = await loadInMemory({ kind: 'file', path: path.resolve(spec) });
  const { files } = await generateInMemory(loaded, 'python', 'api', JSON.parse(options));
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  console.log(`${files.length} files`);
} finally {
  rmSync(bundle, { force: true });
}
