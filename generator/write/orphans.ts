// Outputs that no configuration names any more: folders in the neighbourhood of those that it names, with a manifest that says
// that this configuration named them. They are named, and removed where that is asked for: what the manifest says, as long as
// nobody edited it, and no other file.

import path from 'node:path';
import type { Diagnostic } from '../support/diagnostics';
import { DiskState } from './disk-state';
import { filesBelow } from './files-below';
import { Gate } from './gate';
import { MANIFEST_NAME, NAMES_NAME, type Manifest } from './manifest';
import { readManifest } from './manifest-file';
import { checkOutputFolder, holds, overlap } from './output-folder';
import { onDisk, refusal, refuse } from './refusal';
import { enter, stagingPlaces } from './staging';

export interface Orphan {
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface Configured {
  /** All folders of the configuration. */
  readonly outputs: readonly string[];
  /** The folder of the configuration. */
  readonly home: string;
  /** Whether the configuration named the client that is in a folder. */
  readonly isOurs: (folder: string, manifest: Manifest) => boolean;
}

/**
 * Looks at what stands beside an output, where a target leaves, and beside the folder that an output is in and one level below,
 * where an API leaves; the latter only within the folder of the configuration.
 */
export function findOrphans({ outputs, home, isOurs }: Configured): readonly Orphan[] {
  const parents = new Set(outputs.map((output) => path.dirname(output)));
  const inHome = [...parents].filter((parent) => parent !== home && holds(home, parent));
  const besideParents = [...new Set(inHome.map((parent) => path.dirname(parent)))].flatMap(foldersIn);
  const besideAll = [...new Set([...parents, ...besideParents])].flatMap(foldersIn);
  return [...new Set([...besideParents, ...besideAll])].sort().flatMap((folder) => {
    if (outputs.some((output) => overlap(output, folder))) return [];
    const manifest = manifestIn(folder);
    return manifest !== undefined && isOurs(folder, manifest) ? [{ folder, manifest }] : [];
  });
}

export interface Removal {
  readonly removed: number;
  /** Files that are not ours. */
  readonly left: readonly string[];
}

/** Removes all of it or refuses; says how many files, and which others are there. The manifest goes last: until then the next run can go on. */
export function removeOrphan({ folder, manifest }: Orphan, label: string, inputs: readonly string[]): Removal {
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
    // Of an API, the folder of its targets as well.
    if (gate.removeEmpty('')) new Gate(path.dirname(output)).removeEmpty('');
    return { removed: files.length, left: filesBelow(gate, '').map((file) => `${label}/${file}`) };
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
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
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
