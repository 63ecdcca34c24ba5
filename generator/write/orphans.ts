// Outputs that no configuration names any more: folders beside those that it names, with a manifest of one of its APIs. They are
// named, and removed where that is asked for: what the manifest says, as long as nobody edited it, and no other file.

import path from 'node:path';
import type { Diagnostic } from '../support/diagnostics';
import { DiskState } from './disk-state';
import { Gate } from './gate';
import { MANIFEST_NAME, NAMES_NAME, type Manifest } from './manifest';
import { readManifest } from './manifest-file';
import { checkOutputFolder, overlap } from './output-folder';
import { onDisk, refusal, refuse } from './refusal';
import { enter, stagingPlaces } from './staging';

export interface Orphan {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** `outputs`: all folders of the configuration; `apis`: the names of its APIs. */
export function findOrphans(outputs: readonly string[], apis: readonly string[]): readonly Orphan[] {
  const parents = [...new Set(outputs.map((output) => path.dirname(output)))].sort();
  return parents.flatMap((parent) =>
    foldersIn(parent)
      .filter((folder) => !outputs.some((output) => overlap(output, folder)))
      .flatMap((folder) => {
        const manifest = manifestIn(folder);
        return manifest?.api !== undefined && apis.includes(manifest.api) ? [{ folder, manifest }] : [];
      }),
  );
}

/** Removes all of it or refuses; says how many files. The manifest goes last: until then the next run can go on. */
export function removeOrphan({ folder, manifest }: Orphan, label: string, inputs: readonly string[]): number {
  return onDisk(`removing ${label}`, () => {
    const output = checkOutputFolder(folder, inputs);
    if (stagingPlaces(output).some((staging) => enter(staging).at('').kind !== 'absent')) {
      const hint = `Wait for it, or put ${label} in order first.`;
      refuse(refusal('output-busy', `a run is at work in ${label}, or was interrupted`, hint));
    }
    const disk = new DiskState(output);
    const edited = [...manifest.files].filter(([file, sha]) => {
      const { kind } = disk.at(file);
      return kind === 'file' ? disk.sameText(file, sha) === undefined : kind !== 'absent';
    });
    if (edited.length > 0) refuse(...edited.map(([file]) => editedFile(`${label}/${file}`)));
    const gate = new Gate(output);
    const files = [...manifest.files.keys()].filter((file) => disk.at(file).kind === 'file');
    for (const file of [...files, NAMES_NAME, MANIFEST_NAME]) gate.discard(file);
    for (const file of files) gate.removeEmptyAbove(file);
    gate.removeEmpty('');
    return files.length;
  });
}

function editedFile(file: string): Diagnostic {
  const hint = 'Undo the edit, or remove the file.';
  return refusal('output-edited', `${file} was edited after specsmith wrote it`, hint);
}

function foldersIn(parent: string): readonly string[] {
  try {
    const entries = new Gate(parent).list('') ?? [];
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => path.join(parent, name))
      .sort();
  } catch {
    return [];
  }
}

/** What cannot be read as one is none of ours to name. */
function manifestIn(folder: string): Manifest | undefined {
  try {
    return readManifest(folder);
  } catch {
    return undefined;
  }
}
