// An output as its manifest describes it, for who wants to leave it as it is: every file is there with the very bytes that the
// manifest says, and no run is at work in it or was interrupted. Reads only; what is not as it should be is no finding here,
// since the run that follows says so.

import { Gate } from './gate';
import { MANIFEST_NAME, NAMES_NAME, sha256, type Manifest } from './manifest';
import { checkOutputFolder } from './output-folder';
import { enter, stagingPlaces } from './staging';

export interface FoundOutput {
  /** The real path. */
  readonly folder: string;
  /** The text of the manifest, of which nothing is known yet. */
  readonly text: string;
  /** sha256 of it. */
  readonly hash: string;
}

/** Nothing where there is no manifest, or something else to be done first. `inputs`: what the run reads. */
export function findOutput(folder: string, inputs: readonly string[]): FoundOutput | undefined {
  const output = checkOutputFolder(folder, inputs);
  if (stagingPlaces(output).some((staging) => enter(staging).at('').kind !== 'absent')) return undefined;
  const content = new Gate(output).read(MANIFEST_NAME);
  return content === undefined ? undefined : { folder: output, text: content.toString('utf8'), hash: sha256(content) };
}

export function isIntact({ folder }: FoundOutput, { files, names }: Manifest): boolean {
  const gate = new Gate(folder);
  if (names !== undefined && !gate.holdsAll('', [[NAMES_NAME, names]])) return false;
  for (const [below, wanted] of byFolder(files)) if (!gate.holdsAll(below, wanted)) return false;
  return true;
}

/** Names with their hashes. */
function byFolder(files: ReadonlyMap<string, string>): ReadonlyMap<string, (readonly [string, string])[]> {
  const folders = new Map<string, (readonly [string, string])[]>();
  for (const [file, sha] of files) {
    const slash = file.lastIndexOf('/');
    const folder = slash < 0 ? '' : file.slice(0, slash);
    const names = folders.get(folder);
    const entry = [file.slice(slash + 1), sha] as const;
    if (names === undefined) folders.set(folder, [entry]);
    else names.push(entry);
  }
  return folders;
}
