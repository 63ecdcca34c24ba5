// Where specsmith itself is installed: the folder with its package.json, found from dist/ as well as from source.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InvariantError } from '../support/invariant';

export interface PackageRoot {
  readonly folder: string;
  readonly version: string;
  /** Names of the packages that it asks for. */
  readonly packages: readonly string[];
}

let found: PackageRoot | undefined;

export function packageRoot(): PackageRoot {
  return (found ??= findRoot(__dirname));
}

function findRoot(start: string): PackageRoot {
  for (let folder = start; ; folder = path.dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
      if (manifest.name === 'specsmith')
        return { folder, version: String(manifest.version), packages: Object.keys(manifest.dependencies ?? {}).sort() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (path.dirname(folder) === folder) throw new InvariantError(`no package.json of specsmith above ${start}`);
  }
}

/** A file of specsmith's own, by its path from there. */
export function readOwn(file: string): string {
  return readFileSync(path.join(packageRoot().folder, file), 'utf8');
}
