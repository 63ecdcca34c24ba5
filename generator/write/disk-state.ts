// What lies at a path of an output folder now. Reads each folder's names once; never follows a symbolic link.

import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { sha256 } from './manifest';

export type DiskEntry =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file' }
  /** The file has this path in other letter case, on a file system that does not tell them apart. */
  | { readonly kind: 'variant'; readonly path: string }
  /** `path` itself or a folder on the way to it is a link. */
  | { readonly kind: 'symlink'; readonly path: string }
  /** A folder stands where a file should be, or a file where a folder should be. */
  | { readonly kind: 'blocked'; readonly path: string };

type Listing = ReadonlyMap<string, Dirent>;

export class DiskState {
  readonly #listings = new Map<string, Listing | undefined>();
  readonly #hashes = new Map<string, string>();

  constructor(readonly folder: string) {}

  /** `file` is relative, with `/` as separator. */
  at(file: string): DiskEntry {
    if (this.#listing('') === undefined) return { kind: 'absent' };
    const segments = file.split('/');
    for (let depth = 1; depth <= segments.length; depth += 1) {
      const here = segments.slice(0, depth).join('/');
      const entry = this.#entry(segments.slice(0, depth - 1).join('/'), segments[depth - 1] ?? '');
      if (entry === undefined) return { kind: 'absent' };
      if (entry.isSymbolicLink()) return { kind: 'symlink', path: here };
      if (depth < segments.length) {
        if (!entry.isDirectory()) return { kind: 'blocked', path: here };
        continue;
      }
      if (!entry.isFile()) return { kind: 'blocked', path: here };
      if (entry.name !== segments[depth - 1]) {
        return { kind: 'variant', path: [...segments.slice(0, depth - 1), entry.name].join('/') };
      }
    }
    return { kind: 'file' };
  }

  /** Of a path at which there is a file. Read once. */
  sha256(file: string): string {
    const hash = this.#hashes.get(file) ?? sha256(readFileSync(path.join(this.folder, file)));
    this.#hashes.set(file, hash);
    return hash;
  }

  #entry(folder: string, name: string): Dirent | undefined {
    const listing = this.#listing(folder);
    const exact = listing?.get(name);
    if (exact !== undefined || listing === undefined) return exact;
    const folded = name.toLowerCase();
    for (const entry of listing.values()) {
      if (entry.name.toLowerCase() !== folded) continue;
      const reached = lstatSync(path.join(this.folder, folder, name), { throwIfNoEntry: false });
      if (reached !== undefined) return entry;
    }
    return undefined;
  }

  #listing(folder: string): Listing | undefined {
    if (!this.#listings.has(folder)) this.#listings.set(folder, list(path.join(this.folder, folder)));
    return this.#listings.get(folder);
  }
}

function list(folder: string): Listing | undefined {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
