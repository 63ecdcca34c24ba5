// Compares what a run wants to write with what lies in the output folder: what changes, and what must not be touched
// because it is not ours. Reads, never writes.

import { by } from '../support/order';
import type { Diagnostic } from '../support/diagnostics';
import type { DiskState, DiskEntry } from './disk-state';
import type { DraftFiles } from './draft';
import { MANIFEST_NAME, NAMES_NAME, type Manifest } from './manifest';
import { refusal } from './refusal';

export type Change =
  | { readonly kind: 'create'; readonly path: string; readonly sha256: string }
  | ({ readonly kind: 'replace'; readonly path: string; readonly sha256: string } & Before)
  | ({ readonly kind: 'delete'; readonly path: string } & Before);

/** The hash of a file, and its stamp at that time: a file with another one was changed since. */
interface Before {
  readonly before: string;
  readonly stamp: string;
}

export interface Comparison {
  /** Deletions first: on a file system without letter case a new file may have a deleted one's name. */
  readonly changes: readonly Change[];
  readonly unchanged: readonly string[];
  readonly refusals: readonly Diagnostic[];
}

/** What to do with files of ours that somebody has edited since. */
export type EditedFiles = 'refuse' | 'overwrite';

export function compare(
  wanted: DraftFiles,
  old: Manifest | undefined,
  disk: DiskState,
  edited: EditedFiles,
): Comparison {
  const owned: ReadonlyMap<string, string> = old?.files ?? new Map();
  const changes: Change[] = [];
  const unchanged: string[] = [];
  const refusals: Diagnostic[] = [];
  for (const [path, file] of wanted) {
    const entry = entryFor(path, disk, wanted, owned, edited);
    if (entry.kind === 'absent') {
      if (file.unchanged) refusals.push(vanished(path));
      else changes.push({ kind: 'create', path, sha256: file.sha256 });
    } else if (entry.kind !== 'file') refusals.push(obstacle(path, entry));
    else if (file.unchanged || disk.sameText(path, file.sha256) !== undefined) unchanged.push(path);
    else if (mayChange(path, disk, owned, edited)) {
      changes.push({ kind: 'replace', path, sha256: file.sha256, before: disk.sha256(path), stamp: disk.stamp(path) });
    } else refusals.push(owned.has(path) ? editedFile(path) : foreignFile(path));
  }
  for (const path of owned.keys()) {
    if (wanted.has(path)) continue;
    const entry = disk.at(path);
    if (entry.kind === 'file') {
      if (!mayChange(path, disk, owned, edited)) refusals.push(editedFile(path));
      else changes.push({ kind: 'delete', path, before: disk.sha256(path), stamp: disk.stamp(path) });
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
  wanted: DraftFiles,
  owned: ReadonlyMap<string, string>,
  edited: EditedFiles,
): DiskEntry {
  const entry = disk.at(path);
  if (entry.kind !== 'variant' && entry.kind !== 'blocked') return entry;
  if (wanted.has(entry.path)) return entry;
  const ours = disk.at(entry.path).kind === 'file' && mayChange(entry.path, disk, owned, edited);
  return ours ? { kind: 'absent' } : entry;
}

function mayChange(path: string, disk: DiskState, owned: ReadonlyMap<string, string>, edited: EditedFiles): boolean {
  if (path === MANIFEST_NAME || path === NAMES_NAME) return true;
  const ours = owned.get(path);
  return ours !== undefined && (edited === 'overwrite' || disk.sameText(path, ours) !== undefined);
}

function vanished(path: string): Diagnostic {
  return refusal('output-changing', `${path} was deleted while specsmith ran`, 'Run again when nothing else writes.');
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
