// The folder that a run prepares its files in: beside the output, or inside it where a rename from beside could not
// work because the output is a mount point or its parent may not be written to. Only names and places, no protocol.

import { accessSync, constants, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Staging {
  readonly folder: string;
  /** Claims of running commands: see claim.ts. */
  readonly claims: string;
  /** New files, by path. */
  readonly fresh: string;
  /** What was replaced or deleted, by its number in the journal. */
  readonly backup: string;
  readonly journal: string;
}

/** Both places, since an interrupted run may have chosen otherwise than this one would. */
export function stagingPlaces(output: string): readonly Staging[] {
  return [
    stagingAt(path.join(path.dirname(output), `.specsmith-${path.basename(output)}`)),
    stagingAt(path.join(output, '.specsmith-staging')),
  ];
}

/** The output's parent is there. */
export function chooseStaging(output: string): Staging {
  const [beside, inside] = stagingPlaces(output) as [Staging, Staging];
  return canRename(path.dirname(output), output) ? beside : inside;
}

/** Removes all but the claims, which belong to whoever made them. */
export function clearStaging(staging: Staging): void {
  for (const item of [staging.journal, `${staging.journal}.tmp`, staging.fresh, staging.backup]) {
    rmSync(item, { recursive: true, force: true });
  }
}

/** Removes a folder if it is there and empty. Says whether it is gone. */
export function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR' || code === 'EBUSY') return false;
    if (code === 'EPERM' || code === 'EACCES') return false;
    throw error;
  }
}

function stagingAt(folder: string): Staging {
  return {
    folder,
    claims: path.join(folder, 'claims'),
    fresh: path.join(folder, 'new'),
    backup: path.join(folder, 'old'),
    journal: path.join(folder, 'journal.json'),
  };
}

function canRename(parent: string, output: string): boolean {
  const there = statSync(output, { throwIfNoEntry: false });
  if (there === undefined) return true;
  if (there.dev !== statSync(parent).dev) return false;
  try {
    accessSync(parent, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
