// Makes one generated client loadable, with an entry of its own that exports every module that the outline names: bundled
// where esbuild is there, and each module compiled by itself where it is not.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function bundleClient(document) {
  const outline = JSON.parse(readFileSync(document.outline, 'utf8'));
  const loaded = modulesOf(outline, document.client);
  const entry = path.join(document.work, 'entry.ts');
  writeFileSync(entry, entryOf(loaded, document.client));
  const outfile = path.join(document.work, 'bundle.mjs');
  const { build } = await import('esbuild').catch(() => ({}));
  if (build === undefined) {
    await compileEach(document);
    writeFileSync(outfile, entryOf(loaded, './client').replaceAll(/\.ts"( *;)/g, '.js"$1'));
    return;
  }
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
}

/** The compiler is that of ts-morph, which prints clients. */
async function compileEach({ client, work }) {
  const { ts } = await import('ts-morph');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  writeFileSync(path.join(work, 'package.json'), '{"type":"module"}');
  const sources = readdirSync(path.join(client, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of sources) {
    const text = readFileSync(path.join(client, 'src', name), 'utf8');
    const outfile = path.join(work, 'client/src', name.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(outfile), { recursive: true });
    writeFileSync(outfile, ts.transpileModule(text, { compilerOptions }).outputText);
  }
}

function entryOf(modules, client) {
  const imports = modules.map(
    (module, index) =>
      `import * as m${index} from ${JSON.stringify(client === './client' ? `${client}/${module}` : path.join(client, module))};\n`,
  );
  const table = modules.map((module, index) => `  ${JSON.stringify(module)}: m${index},\n`);
  return `${imports.join('')}export const modules = {\n${table.join('')}};\n`;
}

const TOKENS = 'src/tokens.ts';

/** All values under a key that holds modules, and the entry, wherever they stand. */
function modulesOf(outline, client) {
  const found = new Set([outline.target_specific.entry, outline.target_specific.codec, 'src/answers.ts']);
  // No operation names it.
  if (existsSync(path.join(client, TOKENS))) found.add(TOKENS);
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
