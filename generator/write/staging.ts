// The folder that a run prepares its files in: beside the output, or inside it where a rename from beside could not
// work because the output is a mount point or its parent may not be written to. A repository may have brought a folder of
// this name: what is in it counts only as far as claim.ts and receipt.ts say.

import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { Gate } from './gate';

export interface Staging {
  readonly folder: string;
  /** The output that it is for. */
  readonly output: string;
}

/** What there is in a staging folder. */
export const STAGED = {
  /** Claims of running commands: see claim.ts. */
  claims: 'claims',
  /** New files, by path. */
  fresh: 'new',
  /** What was replaced or deleted, by its number in the journal. */
  backup: 'old',
  /** The new manifest, for as long as there is a journal. */
  manifest: 'old/manifest',
  journal: 'journal.json',
  unfinished: 'journal.json.tmp',
} as const;

/** Both places, since an interrupted run may have chosen otherwise than this one would. */
export function stagingPlaces(output: string): readonly Staging[] {
  return [
    { output, folder: path.join(path.dirname(output), `.specsmith-${path.basename(output)}`) },
    { output, folder: path.join(output, '.specsmith-staging') },
  ];
}

/** The output's parent is there. */
export function chooseStaging(output: string): Staging {
  const [beside, inside] = stagingPlaces(output) as [Staging, Staging];
  return canRename(path.dirname(output), output) ? beside : inside;
}

/** A fresh look at it. */
export function enter(staging: Staging): Gate {
  return new Gate(staging.folder);
}

/** Removes all but the claims, which belong to whoever made them. The journal goes first: without it, the rest is rubbish. */
export function clearStaging(staging: Staging): void {
  const gate = enter(staging);
  for (const item of [STAGED.journal, STAGED.unfinished, STAGED.fresh, STAGED.backup]) gate.clear(item);
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
