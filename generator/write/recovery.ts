// Puts back what an interrupted run left half done, before anything else is done to that output. Only files that the old
// or the new manifest names are touched, and only by a journal that this user wrote on this machine.

import type { Diagnostic } from '../support/diagnostics';
import { claim } from './claim';
import type { EditedFiles } from './comparison';
import { Gate } from './gate';
import { readJournal, type Journal } from './journal';
import { MANIFEST_NAME, NAMES_NAME, parseManifest, sha256 } from './manifest';
import { checkOutputFolder } from './output-folder';
import { backupOf, rollBack } from './publication';
import { removeReceipt } from './receipt';
import { onDisk, refusal, refuse } from './refusal';
import { clearStaging, enter, STAGED, stagingPlaces, type Staging } from './staging';

/** Cheap where there was none. */
export function recoverOutput(folder: string, label: string, edited: EditedFiles): readonly Diagnostic[] {
  return onDisk(`restoring ${label}`, () =>
    stagingOf(folder).flatMap((staging) => {
      const release = claim(staging, label);
      try {
        return recover(label, staging, edited);
      } finally {
        release();
      }
    }),
  );
}

/** As `recoverOutput` would refuse, and where it would put something back; changes nothing. */
export function checkInterruption(folder: string, label: string): void {
  onDisk(`reading ${label}`, () => {
    for (const staging of stagingOf(folder)) {
      if (journalOf(staging, label) !== undefined) {
        const message = `an earlier run on ${label} was interrupted, or is not done yet: what would change cannot be said`;
        refuse(
          refusal(
            'output-interrupted',
            message,
            'Run without --dry-run, which first puts back the files of before it.',
          ),
        );
      }
    }
  });
}

/** For who has the claim. Leaves nothing staged. */
export function recover(label: string, staging: Staging, edited: EditedFiles): readonly Diagnostic[] {
  const journal = journalOf(staging, label);
  if (journal === undefined) {
    removeReceipt(staging);
    clearStaging(staging);
    return [];
  }
  const { restored, left } = rollBack(staging, journal, edited);
  if (left.length > 0) {
    refuse(
      ...left.map((file) =>
        refusal(
          'output-edited',
          `${file} was edited after a run on ${label} was interrupted, so the files of before that run cannot be put back`,
          'Move it away and run again, or lose the edit with --overwrite-modified.',
        ),
      ),
    );
  }
  const message = `an earlier run on ${label} was interrupted; ${restored} of its files were put back as they were before it`;
  return [{ code: 'output-restored', severity: 'info', message }];
}

function stagingOf(folder: string): readonly Staging[] {
  return stagingPlaces(checkOutputFolder(folder, [])).filter((staging) => enter(staging).at('').kind !== 'absent');
}

function journalOf(staging: Staging, label: string): Journal | undefined {
  checkStaging(staging);
  const journal = readJournal(staging);
  const hint = `Put ${label} into the state that it should have, e.g. from version control, and delete ${staging.folder}.`;
  switch (journal) {
    case 'absent':
      return undefined;
    case 'foreign': {
      const whose = 'was not written by this user on this machine, so nothing is put back by it';
      return refuse(refusal('journal-foreign', `${staging.folder}/${STAGED.journal} ${whose}`, hint));
    }
    case 'damaged':
      return refuse(refusal('journal-damaged', `${staging.folder}/${STAGED.journal} was changed or is damaged`, hint));
    default: {
      const owned = ownedPaths(staging, journal);
      const stray = journal.entries.find((entry) => !owned.has(entry.path));
      if (stray === undefined) return journal;
      const message = `${staging.folder}/${STAGED.journal} names ${stray.path}, which no manifest of ${label} does`;
      return refuse(refusal('journal-damaged', message, hint));
    }
  }
}

/** Refuses a folder that no run can have left like this, so that nobody works in it. */
function checkStaging(staging: Staging): void {
  const gate = enter(staging);
  for (const folder of ['', STAGED.claims, STAGED.fresh, STAGED.backup]) gate.list(folder);
  for (const file of [STAGED.journal, STAGED.unfinished]) gate.checkFile(file);
}

/** What the manifests from before and after the interrupted run name. Each is known by its hash, wherever it got to. */
function ownedPaths(staging: Staging, journal: Journal): ReadonlySet<string> {
  const index = journal.entries.findIndex((entry) => entry.path === MANIFEST_NAME);
  const entry = journal.entries[index];
  const [output, staged] = [new Gate(staging.output), enter(staging)];
  const places: readonly (readonly [Gate, string])[] = [
    [output, MANIFEST_NAME],
    [staged, STAGED.manifest],
    [staged, `${STAGED.fresh}/${MANIFEST_NAME}`],
    [staged, backupOf(index)],
  ];
  const owned = new Set([MANIFEST_NAME, NAMES_NAME]);
  for (const [gate, file] of places) {
    if (gate.at(file).kind !== 'file') continue;
    const content = gate.read(file);
    if (content === undefined) continue;
    if (entry !== undefined && ![entry.before, entry.after].includes(sha256(content))) continue;
    for (const name of parseManifest(content.toString('utf8'))?.files.keys() ?? []) owned.add(name);
  }
  return owned;
}
