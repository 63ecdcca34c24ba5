// Bundles one generated client with an entry of its own, which exports every module that the outline names.

import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function bundleClient(document) {
  const outline = JSON.parse(readFileSync(document.outline, 'utf8'));
  const entry = path.join(document.work, 'entry.ts');
  writeFileSync(entry, entryOf(modulesOf(outline), document.client));
  await build({
    entryPoints: [entry],
    outfile: path.join(document.work, 'bundle.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
}

function entryOf(modules, client) {
  const imports = modules.map(
    (module, index) => `import * as m${index} from ${JSON.stringify(path.join(client, module))};\n`,
  );
  const table = modules.map((module, index) => `  ${JSON.stringify(module)}: m${index},\n`);
  return `${imports.join('')}export const modules = {\n${table.join('')}};\n`;
}

/** All values under a key that holds modules, and the entry, wherever they stand. */
function modulesOf(outline) {
  const found = new Set([outline.target_specific.entry, outline.target_specific.codec]);
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'module' && typeof inner === 'string' && inner.endsWith('.ts')) found.add(inner);
      else visit(inner);
    }
  };
  visit([outline.operations, outline.target_specific]);
  return [...found].sort();
}
