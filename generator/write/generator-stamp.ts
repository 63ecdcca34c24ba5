// Which generator this is, to the byte: its version says too little where somebody works on it, or patched a template in
// node_modules. Looks at sizes and times only, so that it counts on this machine and means nothing on another.

import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './manifest';
import { packageRoot, type PackageRoot } from './package-root';

let own: string | undefined;

/** That of the generator that runs. */
export function generatorStamp(): string {
  return (own ??= stampOfGenerator(packageRoot()));
}

/** `packages`: those that it asks for while it runs. */
export function stampOfGenerator({ folder, packages }: Omit<PackageRoot, 'version'>): string {
  const files = ['package.json', ...filesIn(folder, 'dist', isProgram), ...filesIn(folder, 'templates', () => true)];
  const found = packages.map((name) => path.join(homeOf(folder, name), name, 'package.json'));
  // Packages that packages ask for: npm notes what it installed.
  const installed = [...new Set(packages.map((name) => homeOf(folder, name)))].map((home) =>
    path.join(home, '.package-lock.json'),
  );
  const lines = [...files.map((file) => path.join(folder, file)), ...found, ...installed].map(stampOf);
  return sha256([process.version, process.arch, ...lines].join('\n'));
}

/** Declarations of types are for others. */
function isProgram(entry: Dirent): boolean {
  return entry.isDirectory() ? entry.name !== 'types' : !entry.name.endsWith('.d.ts');
}

function filesIn(root: string, below: string, takes: (entry: Dirent) => boolean): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(path.join(root, below), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter(takes)
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(root, `${below}/${entry.name}`, takes) : [`${below}/${entry.name}`],
    )
    .sort();
}

/** The folder `node_modules` that holds a package, as Node looks for it. */
function homeOf(start: string, name: string): string {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const home = path.join(folder, 'node_modules');
    if (lstatSync(path.join(home, name), { throwIfNoEntry: false }) !== undefined) return home;
    if (path.dirname(folder) === folder) return path.join(start, 'node_modules');
  }
}

function stampOf(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats === undefined ? `${file} absent` : `${file} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}
