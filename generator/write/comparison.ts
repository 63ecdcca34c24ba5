// Compares what a run wants to write with what lies in the output folder: what changes, and what must not be touched
// because it is not ours. Reads, never writes.

import { by } from '../support/order';
import type { Diagnostic } from '../support/diagnostics';
import type { DiskState, DiskEntry } from './disk-state';
import { MANIFEST_NAME, type Manifest } from './manifest';
import { refusal } from './refusal';

export type Change =
  | { readonly kind: 'create'; readonly path: string; readonly text: string; readonly sha256: string }
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly text: string;
      readonly sha256: string;
      readonly before: string;
    }
  | { readonly kind: 'delete'; readonly path: string; readonly before: string };

export interface Comparison {
  /** Deletions first: on a file system without letter case a new file may have a deleted one's name. */
  readonly changes: readonly Change[];
  readonly unchanged: readonly string[];
  readonly refusals: readonly Diagnostic[];
}

/** What to do with files of ours that somebody has edited since. */
export type EditedFiles = 'refuse' | 'overwrite';

/** A file to be, with its hash. */
export interface Wanted {
  readonly text: string;
  readonly sha256: string;
}

export function compare(
  wanted: ReadonlyMap<string, Wanted>,
  old: Manifest | undefined,
  disk: DiskState,
  edited: EditedFiles,
): Comparison {
  const owned: ReadonlyMap<string, string> = old?.files ?? new Map();
  const changes: Change[] = [];
  const unchanged: string[] = [];
  const refusals: Diagnostic[] = [];
  for (const [path, { text, sha256: hash }] of wanted) {
    const entry = entryFor(path, disk, wanted, owned, edited);
    if (entry.kind === 'absent') changes.push({ kind: 'create', path, text, sha256: hash });
    else if (entry.kind !== 'file') refusals.push(obstacle(path, entry));
    else if (entry.sha256 === hash) unchanged.push(path);
    else if (mayChange(path, entry.sha256, owned, edited)) {
      changes.push({ kind: 'replace', path, text, sha256: hash, before: entry.sha256 });
    } else refusals.push(owned.has(path) ? editedFile(path) : foreignFile(path));
  }
  for (const path of owned.keys()) {
    if (wanted.has(path)) continue;
    const entry = disk.at(path);
    if (entry.kind === 'file') {
      if (!mayChange(path, entry.sha256, owned, edited)) refusals.push(editedFile(path));
      else changes.push({ kind: 'delete', path, before: entry.sha256 });
    } else if (entry.kind === 'symlink') refusals.push(obstacle(path, entry));
  }
  const rank = { delete: 0, create: 1, replace: 1 };
  changes.sort((left, right) => rank[left.kind] - rank[right.kind] || by<Change>((item) => item.path)(left, right));
  return { changes, unchanged: unchanged.sort(), refusals: refusals.sort(by((item) => item.message)) };
}

/** As `disk.at`, where files that this run deletes are gone already: a renamed case, a folder in place of a file. */
function entryFor(
  path: string,
  disk: DiskState,
  wanted: ReadonlyMap<string, Wanted>,
  owned: ReadonlyMap<string, string>,
  edited: EditedFiles,
): DiskEntry {
  const entry = disk.at(path);
  if (entry.kind !== 'variant' && entry.kind !== 'blocked') return entry;
  if (wanted.has(entry.path)) return entry;
  const there = disk.at(entry.path);
  return there.kind === 'file' && mayChange(entry.path, there.sha256, owned, edited) ? { kind: 'absent' } : entry;
}

function mayChange(path: string, hash: string, owned: ReadonlyMap<string, string>, edited: EditedFiles): boolean {
  if (path === MANIFEST_NAME) return true;
  return owned.has(path) && (owned.get(path) === hash || edited === 'overwrite');
}

function editedFile(path: string): Diagnostic {
  return refusal(
    'output-edited',
    `${path} was edited after specsmith wrote it`,
    'Undo the edit, or lose it with --overwrite-modified.',
  );
}

function foreignFile(path: string): Diagnostic {
  return refusal(
    'output-not-ours',
    `${path} is in the way: specsmith did not write it`,
    'Move it away, or choose another output folder.',
  );
}

function obstacle(path: string, entry: Exclude<DiskEntry, { kind: 'absent' | 'file' }>): Diagnostic {
  switch (entry.kind) {
    case 'symlink':
      return refusal('output-symlink', `${path} would be written through the symbolic link ${entry.path}`);
    case 'variant':
      return refusal(
        'output-not-ours',
        `${path} is in the way under the name ${entry.path}: specsmith did not write it`,
      );
    case 'blocked':
      return refusal('output-not-ours', `${entry.path} is in the way of ${path}: specsmith did not write it`);
  }
}
