// A client of Vault as it is published: built by its own scripts, and packed by npm.

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonObject } from '../../generator/support/json';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { projectRoot } from '../support/project-root';

/** Generates, builds and packs it below a folder; the tarball's path. */
export async function packedClient(
  target: 'typescript' | 'javascript',
  options: JsonObject,
  folder: string,
): Promise<string> {
  const loaded = await loadInMemory({ kind: 'file', path: path.join(projectRoot, 'specs/vault.yaml') });
  const { files } = await generateInMemory(loaded, target, 'vault', options);
  for (const { path: inside, text } of files) {
    mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
    writeFileSync(path.join(folder, inside), text);
  }
  if (target === 'typescript') {
    // What `npm install` would bring: the newest of what package.json asks for.
    const modules = path.join(projectRoot, 'node_modules');
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.join(modules, 'esbuild'), path.join(folder, 'node_modules/esbuild'), 'dir');
    symlinkSync(path.join(modules, 'typescript-native'), path.join(folder, 'node_modules/typescript'), 'dir');
  }
  execFileSync(process.execPath, ['build.mjs'], { cwd: folder });
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  const [{ filename = '' } = {}] = JSON.parse(packed) as readonly { readonly filename?: string }[];
  return path.join(folder, filename);
}
