// Loads generated clients of TypeScript as programs do that come in by the one module or the other: modules that need one
// another run in another order then. They are translated one by one, since a bundle runs in an order of its own.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Which module of a client is imported first. */
const ENTRIES: readonly ((modules: readonly string[]) => string | undefined)[] = [
  (modules) => modules.find((file) => file === 'index.js'),
  (modules) => modules.find((file) => file === 'errors.js'),
  (modules) => modules.find((file) => file.startsWith('funcs/')),
  (modules) => modules.findLast((file) => file.startsWith('funcs/')),
];

/** Which module of which client (a folder below `folder`) cannot be imported, and why; empty where all can. */
export async function loadProblems(folder: string, clients: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    clients.map(async (client) => ({ client, modules: await translate(folder, client) })),
  );
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  return ENTRIES.flatMap((entryOf) =>
    imported(
      found.flatMap(({ client, modules }) => {
        const entry = entryOf(modules);
        return entry === undefined ? [] : [path.join(folder, 'loads', client, entry)];
      }),
    ),
  );
}

/** The modules of a client, relative to their folder. */
async function translate(folder: string, client: string): Promise<readonly string[]> {
  const [source, made] = [path.join(folder, client, 'src'), path.join(folder, 'loads', client)];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const entryPoints = files.map((file) => path.join(source, file));
  await build({ entryPoints, outdir: made, outbase: source, format: 'esm', target: 'es2022', logLevel: 'silent' });
  return files.map((file) => file.replace(/ts$/, 'js')).sort();
}

/** In a process of its own, in which no other module has run. */
function imported(files: readonly string[]): readonly string[] {
  const script = `const problems = [];
for (const file of ${JSON.stringify(files.map((file) => pathToFileURL(file).href))}) {
  await import(file).catch((error) => problems.push(\`\${file}: \${error}\`));
}
console.log(JSON.stringify(problems));`;
  const out = execFileSync(process.execPath, ['--input-type=module'], { input: script, encoding: 'utf8' });
  return JSON.parse(out) as string[];
}
