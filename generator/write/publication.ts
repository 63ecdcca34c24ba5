// Puts the staged changes of one output in place, and takes them back. Forward: keep a second link to each old file,
// write the journal, rename file by file, remove the journal. The run is done the moment the journal is
// gone; until then `rollBack` gives the old tree, from whatever point and however often it is itself interrupted.
// See docs/adr/0002-publishing-with-a-journal.md; how files come to be staged, 0012.

import type { Change, EditedFiles } from './comparison';
import { Gate } from './gate';
import { removeJournal, writeJournal, type Journal } from './journal';
import { MANIFEST_NAME } from './manifest';
import { clearStaging, enter, STAGED, type Staging } from './staging';

/** One step for each thing that happens on the disk: a test that stops asking for steps sees what a killed run leaves. */
export function* publicationSteps(staging: Staging, changes: readonly Change[]): Generator<string, void> {
  const [output, staged] = [new Gate(staging.output), enter(staging)];
  if (output.at('').kind === 'absent') {
    // There is nothing to keep: one rename makes all of it, and no journal is needed.
    staged.become(STAGED.fresh, output);
    yield 'published';
    clearStaging(staging);
    return;
  }
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'create') output.keep(change.path, staged, backupOf(index), change.stamp);
    if (change.kind !== 'delete' && change.path === MANIFEST_NAME) {
      staged.keep(freshOf(change.path), staged, STAGED.manifest);
    }
    yield `kept ${change.path}`;
  }
  const folders = missingFolders(output, changes);
  writeJournal(staging, staged, {
    entries: changes.map((change) => ({
      path: change.path,
      before: change.kind === 'create' ? undefined : change.before,
      after: change.kind === 'delete' ? undefined : change.sha256,
    })),
    folders,
  });
  yield 'journal written';
  for (const change of changes) {
    if (change.kind === 'delete') output.unlink(change.path);
    else staged.move(freshOf(change.path), output, change.path, change.kind);
    yield `published ${change.path}`;
  }
  for (const change of changes) {
    if (change.kind === 'delete') output.removeEmptyAbove(change.path);
  }
  yield 'empty folders removed';
  removeJournal(staging, staged);
  yield 'journal removed';
  clearStaging(staging);
}

export interface RolledBack {
  readonly restored: number;
  readonly left: readonly string[];
}

export function rollBack(staging: Staging, journal: Journal, edited: EditedFiles): RolledBack {
  const steps = rollBackSteps(staging, journal, edited);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Files that somebody changed after the interruption are left as they are, unless `edited` says otherwise, and their
 * paths are returned; the journal then stays. New files go first, then their folders, so that old files find their place.
 */
export function* rollBackSteps(staging: Staging, journal: Journal, edited: EditedFiles): Generator<string, RolledBack> {
  const [output, staged] = [new Gate(staging.output), enter(staging)];
  const left: string[] = [];
  let restored = 0;
  const deleted = new Map(
    journal.entries.filter((entry) => entry.after === undefined).map((entry) => [fold(entry.path), entry.before]),
  );
  for (const entry of journal.entries) {
    if (entry.before !== undefined) continue;
    const now = hashOf(output, entry.path);
    if (now === undefined || now === deleted.get(fold(entry.path))) continue;
    if (now === entry.after || (edited === 'overwrite' && now !== NOT_A_FILE)) {
      output.unlink(entry.path);
      restored += 1;
    } else left.push(entry.path);
    yield `removed ${entry.path}`;
  }
  for (const folder of [...journal.folders].reverse()) output.removeEmpty(folder);
  for (const [index, entry] of journal.entries.entries()) {
    if (entry.before === undefined) continue;
    const now = hashOf(output, entry.path);
    if (now === entry.before) continue;
    const ours = now === undefined || now === entry.after || (edited === 'overwrite' && now !== NOT_A_FILE);
    if (ours && hashOf(staged, backupOf(index)) === entry.before) {
      staged.move(backupOf(index), output, entry.path, 'replace');
      restored += 1;
    } else left.push(entry.path);
    yield `put back ${entry.path}`;
  }
  if (left.length === 0) {
    removeJournal(staging, staged);
    clearStaging(staging);
  }
  return { restored, left: left.sort() };
}

/** Where the old content of a change is kept, by its number in the journal. */
export function backupOf(index: number): string {
  return `${STAGED.backup}/${index}`;
}

function freshOf(file: string): string {
  return `${STAGED.fresh}/${file}`;
}

function fold(file: string): string {
  return file.toLowerCase();
}

function missingFolders(output: Gate, changes: readonly Change[]): readonly string[] {
  const missing = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'create') continue;
    const segments = change.path.split('/').slice(0, -1);
    for (let depth = 0; depth <= segments.length; depth += 1) {
      const folder = segments.slice(0, depth).join('/');
      if (!missing.has(folder) && output.at(folder).kind !== 'folder') missing.add(folder);
    }
  }
  return [...missing].sort();
}

const NOT_A_FILE = 'not a file';

/** What lies behind a link is not looked at. */
function hashOf(gate: Gate, file: string): string | undefined {
  const standing = gate.at(file);
  if (standing.kind === 'absent') return undefined;
  return standing.kind === 'file' ? (gate.sha256(file) ?? NOT_A_FILE) : NOT_A_FILE;
}
