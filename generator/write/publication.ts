// Puts the staged changes of one output in place, and takes them back. Forward: keep a second link to each old file,
// write the journal, rename file by file, remove the journal. The run is done the moment the journal is
// gone; until then `rollBack` gives the old tree, from whatever point and however often it is itself interrupted.
// See docs/adr/0002-publishing-with-a-journal.md; how files come to be staged, 0012.

import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import type { Change, EditedFiles } from './comparison';
import { writeJournal, type Journal } from './journal';
import { sha256 } from './manifest';
import { clearStaging, removeEmpty, type Staging } from './staging';

/** One step for each thing that happens on the disk: a test that stops asking for steps sees what a killed run leaves. */
export function* publicationSteps(
  output: string,
  staging: Staging,
  changes: readonly Change[],
): Generator<string, void> {
  if (!isThere(output)) {
    // There is nothing to keep: one rename makes all of it, and no journal is needed.
    renameSync(staging.fresh, output);
    yield 'published';
    clearStaging(staging);
    return;
  }
  mkdirSync(staging.backup, { recursive: true });
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'create') keep(path.join(output, change.path), path.join(staging.backup, String(index)));
    yield `kept ${change.path}`;
  }
  const folders = missingFolders(output, changes);
  writeJournal(staging.journal, {
    entries: changes.map((change) => ({
      path: change.path,
      before: change.kind === 'create' ? undefined : change.before,
      after: change.kind === 'delete' ? undefined : change.sha256,
    })),
    folders,
  });
  yield 'journal written';
  for (const change of changes) {
    const file = path.join(output, change.path);
    if (change.kind === 'delete') {
      unlinkSync(file);
    } else {
      if (change.kind === 'create') mkdirSync(path.dirname(file), { recursive: true });
      renameSync(path.join(staging.fresh, change.path), file);
    }
    yield `published ${change.path}`;
  }
  for (const change of changes) {
    if (change.kind === 'delete') removeEmptyAbove(output, change.path);
  }
  yield 'empty folders removed';
  rmSync(staging.journal);
  yield 'journal removed';
  clearStaging(staging);
}

export interface RolledBack {
  readonly restored: number;
  readonly left: readonly string[];
}

export function rollBack(output: string, staging: Staging, journal: Journal, edited: EditedFiles): RolledBack {
  const steps = rollBackSteps(output, staging, journal, edited);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Files that somebody changed after the interruption are left as they are, unless `edited` says otherwise, and their
 * paths are returned; the journal then stays. New files go first, then their folders, so that old files find their place.
 */
export function* rollBackSteps(
  output: string,
  staging: Staging,
  journal: Journal,
  edited: EditedFiles,
): Generator<string, RolledBack> {
  const left: string[] = [];
  let restored = 0;
  const deleted = new Map(
    journal.entries.filter((entry) => entry.after === undefined).map((entry) => [fold(entry.path), entry.before]),
  );
  for (const entry of journal.entries) {
    if (entry.before !== undefined) continue;
    const now = hashOf(path.join(output, entry.path));
    if (now === undefined || now === deleted.get(fold(entry.path))) continue;
    if (now === entry.after || (edited === 'overwrite' && now !== NOT_A_FILE)) {
      unlinkSync(path.join(output, entry.path));
      restored += 1;
    } else left.push(entry.path);
    yield `removed ${entry.path}`;
  }
  for (const folder of [...journal.folders].reverse()) removeEmpty(path.join(output, folder));
  for (const [index, entry] of journal.entries.entries()) {
    if (entry.before === undefined) continue;
    const file = path.join(output, entry.path);
    const backup = path.join(staging.backup, String(index));
    const now = hashOf(file);
    if (now === entry.before) continue;
    const ours = now === undefined || now === entry.after || (edited === 'overwrite' && now !== NOT_A_FILE);
    if (ours && hashOf(backup) === entry.before) {
      mkdirSync(path.dirname(file), { recursive: true });
      renameSync(backup, file);
      restored += 1;
    } else left.push(entry.path);
    yield `put back ${entry.path}`;
  }
  if (left.length === 0) clearStaging(staging);
  return { restored, left: left.sort() };
}

function fold(file: string): string {
  return file.toLowerCase();
}

/** A second name for the same file costs nothing and keeps its times; a copy where the file system has no links. */
function keep(file: string, backup: string): void {
  try {
    linkSync(file, backup);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(file, backup);
  }
}

function missingFolders(output: string, changes: readonly Change[]): readonly string[] {
  const missing = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'create') continue;
    const segments = change.path.split('/').slice(0, -1);
    for (let depth = 0; depth <= segments.length; depth += 1) {
      const folder = segments.slice(0, depth).join('/');
      if (!missing.has(folder) && !isThere(path.join(output, folder))) missing.add(folder);
    }
  }
  return [...missing].sort();
}

function removeEmptyAbove(output: string, file: string): void {
  for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) {
    if (!removeEmpty(path.join(output, folder))) return;
  }
}

function isThere(folder: string): boolean {
  return entryAt(folder)?.isDirectory() ?? false;
}

const NOT_A_FILE = 'not a file';

function hashOf(file: string): string | undefined {
  const entry = entryAt(file);
  if (entry === undefined) return undefined;
  return entry.isFile() ? sha256(readFileSync(file)) : NOT_A_FILE;
}

function entryAt(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
