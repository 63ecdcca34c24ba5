// Puts back what an interrupted run left half done, before anything else is done to that output.

import { existsSync } from 'node:fs';
import type { Diagnostic } from '../support/diagnostics';
import { claim } from './claim';
import type { EditedFiles } from './comparison';
import { readJournal } from './journal';
import { checkOutputFolder } from './output-folder';
import { rollBack } from './publication';
import { onDisk, refusal, refuse } from './refusal';
import { clearStaging, stagingPlaces, type Staging } from './staging';

/** Cheap where there was none. */
export function recoverOutput(folder: string, label: string, edited: EditedFiles): readonly Diagnostic[] {
  return onDisk(`restoring ${label}`, () => {
    const output = checkOutputFolder(folder, []);
    const found = stagingPlaces(output).filter((staging) => existsSync(staging.folder));
    return found.flatMap((staging) => {
      const release = claim(staging, label);
      try {
        return recover(output, label, staging, edited);
      } finally {
        release();
      }
    });
  });
}

/** For who has the claim. Leaves nothing staged. */
export function recover(output: string, label: string, staging: Staging, edited: EditedFiles): readonly Diagnostic[] {
  const journal = readJournal(staging.journal);
  if (journal === 'damaged') {
    return refuse(
      refusal(
        'journal-damaged',
        `${staging.journal} is not a journal of specsmith`,
        `Restore ${label} from version control, then delete ${staging.folder}.`,
      ),
    );
  }
  if (journal === 'absent') {
    clearStaging(staging);
    return [];
  }
  const { restored, left } = rollBack(output, staging, journal, edited);
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
