// One output folder through one run: opened, drafted, compared, then published as a whole or left as it was. The rest of
// the generator knows nothing of how files reach the disk.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../support/diagnostics';
import { by } from '../support/order';
import { claim, type Release } from './claim';
import { compare, type Comparison, type EditedFiles } from './comparison';
import { DiskState } from './disk-state';
import { Draft, type DraftFiles, type DraftPlace } from './draft';
import { readJournal } from './journal';
import { MANIFEST_NAME, parseManifest, printManifest, type Manifest } from './manifest';
import { checkOutputFolder, overlap } from './output-folder';
import { publicationSteps, rollBack } from './publication';
import { recover } from './recovery';
import { diskError, onDisk, refusal, refuse } from './refusal';
import { chooseStaging, clearStaging, removeEmpty, type Staging } from './staging';

export interface OutputRequest {
  readonly folder: string;
  /** The folder as the user would type it. */
  readonly label: string;
  /** Files that the run reads: an output that holds one of them is refused. */
  readonly inputs: readonly string[];
  readonly edited: EditedFiles;
}

export type FileState = 'created' | 'changed' | 'deleted' | 'unchanged';

export interface OutputResult {
  /** By path; the manifest is among them. */
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
}

/** An output that a run writes to: from the moment it is opened until it is closed, no other run may. */
export interface OpenOutput {
  /** Where its files are to be drafted. */
  readonly place: DraftPlace;
  /** Takes what was drafted. Refuses what must not be written, all of it at once; nothing was changed then. */
  compare(files: DraftFiles, origin: Omit<Manifest, 'files'>): OutputResult;
  /**
   * Puts in place what was compared. Waits for nothing: an interrupt comes before it or after it, never in between. A
   * preview has nothing to publish.
   */
  publish(): void;
  /** Removes what was drafted and not published. May be called again. */
  close(): void;
}

/** `preview` leaves no trace on the disk. */
export function openOutput(request: OutputRequest, mode: 'preview' | 'publish'): OpenOutput {
  return onDisk(mode === 'preview' ? `reading ${request.label}` : `writing to ${request.label}`, () => {
    const output = checkOutputFolder(request.folder, request.inputs);
    return mode === 'preview' ? previewed(output, request) : claimed(output, request);
  });
}

function previewed(output: string, request: OutputRequest): OpenOutput {
  const old = readManifest(output);
  const draft = new Draft(placeOf(output, old, request, undefined));
  return {
    place: draft.place,
    compare: (files, origin) => resultOf(compareOrRefuse(draft, old, files, origin, request)),
    publish: () => undefined,
    close: () => undefined,
  };
}

function claimed(output: string, request: OutputRequest): OpenOutput {
  const parents = mkdirSync(path.dirname(output), { recursive: true });
  const staging = chooseStaging(output);
  let release: Release | undefined = claim(staging, request.label);
  const close = (): void => {
    if (release === undefined) return;
    if (readJournal(staging.journal) === 'absent') clearStaging(staging);
    release();
    release = undefined;
    if (parents !== undefined) removeEmptyUpTo(path.dirname(output), parents);
  };
  try {
    recover(output, request.label, staging, request.edited);
    const old = readManifest(output);
    const draft = new Draft(placeOf(output, old, request, staging.fresh));
    let comparison: Comparison | undefined;
    return {
      place: draft.place,
      compare: (files, origin) => {
        comparison = compareOrRefuse(draft, old, files, origin, request);
        return resultOf(comparison);
      },
      publish: () => publish(output, request.label, staging, comparison),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Refuses outputs that share a folder. */
export function checkApart(outputs: readonly Pick<OutputRequest, 'folder' | 'label'>[]): void {
  for (const [index, left] of outputs.entries()) {
    const right = outputs.slice(index + 1).find((other) => overlap(left.folder, other.folder));
    if (right === undefined) continue;
    refuse(
      refusal('output-overlap', `${left.label} and ${right.label} overlap`, 'Give each target a folder of its own.'),
    );
  }
}

function publish(output: string, label: string, staging: Staging, comparison: Comparison | undefined): void {
  if (comparison === undefined || comparison.changes.length === 0) return;
  if (comparison.unchanged.length > 0 && !existsSync(output)) {
    refuse(refusal('output-changing', `${label} was deleted while specsmith ran`, 'Run again.'));
  }
  try {
    for (const _step of publicationSteps(output, staging, comparison.changes));
  } catch (error) {
    const journal = readJournal(staging.journal);
    if (typeof journal === 'object') rollBack(output, staging, journal, 'refuse');
    throw diskError(error, `writing to ${label} (nothing was changed)`);
  }
}

function placeOf(
  output: string,
  old: Manifest | undefined,
  { label }: OutputRequest,
  fresh: string | undefined,
): DraftPlace {
  return { label, output, owned: new Set([...(old?.files.keys() ?? []), MANIFEST_NAME]), fresh };
}

/** The manifest is the last file of a draft: it names all others. */
function compareOrRefuse(
  draft: Draft,
  old: Manifest | undefined,
  files: DraftFiles,
  origin: Omit<Manifest, 'files'>,
  { label, edited }: OutputRequest,
): Comparison {
  return onDisk(`reading ${label}`, () => {
    // What comes after sorts once more, which takes no time where all is in order.
    const inOrder = [...files].sort(by(([name]) => name));
    const hashes = new Map(inOrder.map(([name, file]) => [name, file.sha256]));
    draft.put(MANIFEST_NAME, printManifest({ ...origin, files: hashes }));
    const disk = new DiskState(draft.place.output);
    const comparison = compare(new Map([...inOrder, ...draft.files]), old, disk, edited);
    if (comparison.refusals.length > 0) refuse(...comparison.refusals.map((item) => inFolder(item, label)));
    return comparison;
  });
}

function inFolder(diagnostic: Diagnostic, folder: string): Diagnostic {
  return { ...diagnostic, message: `${folder}: ${diagnostic.message}` };
}

function readManifest(output: string): Manifest | undefined {
  const file = path.join(output, MANIFEST_NAME);
  if (!existsSync(file)) return undefined;
  const manifest = parseManifest(readFileSync(file, 'utf8'));
  return (
    manifest ??
    refuse(refusal('manifest-unreadable', `${file} is not a manifest of specsmith`, 'Restore it from version control.'))
  );
}

function resultOf(comparison: Comparison): OutputResult {
  const states = { create: 'created', replace: 'changed', delete: 'deleted' } as const;
  const changed = comparison.changes.map((change) => ({ path: change.path, state: states[change.kind] }));
  const unchanged = comparison.unchanged.map((file) => ({ path: file, state: 'unchanged' as const }));
  return { files: [...changed, ...unchanged].sort(by((file) => file.path)) };
}

/** Removes a folder and those above it, as long as they are empty, up to the one that a run made first. */
function removeEmptyUpTo(folder: string, first: string): void {
  for (let at = folder; removeEmpty(at) && at !== first; at = path.dirname(at));
}
