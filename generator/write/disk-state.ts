// What lies at a path of an output folder now. Reads each folder's names once; never follows a symbolic link.

import type { Dirent } from 'node:fs';
import { Gate } from './gate';
import { withLineFeeds } from './line-difference';
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

/** In place of a hash. */
const TOO_LARGE = 'too large';

type Listing = ReadonlyMap<string, Dirent>;

export class DiskState {
  readonly #listings = new Map<string, Listing | undefined>();
  readonly #hashes = new Map<string, string>();
  readonly #stamps = new Map<string, string>();
  readonly #gate: Gate;

  constructor(folder: string) {
    this.#gate = new Gate(folder);
  }

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

  /** Of a path at which there is a file: the one whose hash was asked for, while it stays the same. */
  stamp(file: string): string {
    const stamp = this.#stamps.get(file) ?? this.#gate.stamp(file);
    this.#stamps.set(file, stamp);
    return stamp;
  }

  /** Of a path at which there is a file. Read once. */
  sha256(file: string): string {
    this.stamp(file);
    const hash = this.#hashes.get(file) ?? this.#gate.sha256(file) ?? TOO_LARGE;
    this.#hashes.set(file, hash);
    return hash;
  }

  /** Whether the file at a path has this hash: byte by byte, or but for CRLF in place of LF, as Git writes on Windows. */
  sameText(file: string, sha: string): 'bytes' | 'lines' | undefined {
    const found = this.sha256(file);
    if (found === sha) return 'bytes';
    if (found === TOO_LARGE) return undefined;
    const text = this.#gate.read(file)?.toString('utf8') ?? '';
    return text.includes('\r\n') && sha256(withLineFeeds(text)) === sha ? 'lines' : undefined;
  }

  #entry(folder: string, name: string): Dirent | undefined {
    const listing = this.#listing(folder);
    const exact = listing?.get(name);
    if (exact !== undefined || listing === undefined) return exact;
    const folded = name.toLowerCase();
    for (const entry of listing.values()) {
      if (entry.name.toLowerCase() !== folded) continue;
      if (this.#gate.at(folder === '' ? name : `${folder}/${name}`).kind !== 'absent') return entry;
    }
    return undefined;
  }

  #listing(folder: string): Listing | undefined {
    if (!this.#listings.has(folder)) this.#listings.set(folder, this.#list(folder));
    return this.#listings.get(folder);
  }

  #list(folder: string): Listing | undefined {
    const entries = this.#gate.list(folder);
    return entries === undefined ? undefined : new Map(entries.map((entry) => [entry.name, entry]));
  }
}
