// One output folder through one run: opened, drafted, compared, then published as a whole or left as it was. The rest of
// the generator knows nothing of how files reach the disk.

import path from 'node:path';
import type { Diagnostic } from '../support/diagnostics';
import { by } from '../support/order';
import { claim, type Release } from './claim';
import { compare, type Comparison, type EditedFiles } from './comparison';
import { DiskState } from './disk-state';
import { Draft, type DraftFiles, type DraftPlace } from './draft';
import { Gate, makeNamedFolder, removeNamedFolders } from './gate';
import { ownJournal } from './journal';
import { judge, reasonsOf, type JudgedFile } from './judgement';
import { MANIFEST_NAME, NAMES_NAME, printManifest, type Manifest, type Origin } from './manifest';
import { readManifest } from './manifest-file';
import { checkOutputFolder, overlap } from './output-folder';
import { publicationSteps, rollBack } from './publication';
import { checkInterruption, recover } from './recovery';
import { diskError, onDisk, refusal, refuse } from './refusal';
import { chooseStaging, clearStaging, enter, STAGED, type Staging } from './staging';

export interface OutputRequest {
  readonly folder: string;
  /** The folder as the user would type it. */
  readonly label: string;
  /** Files that the run reads: an output that holds one of them is refused. */
  readonly inputs: readonly string[];
  readonly edited: EditedFiles;
  /** What the output is made from. */
  readonly origin: Origin;
}

export type FileState = 'created' | 'changed' | 'deleted' | 'unchanged';

export interface OutputResult {
  /** By path; the manifest is among them. */
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  /** Of an output that was only judged. */
  readonly judgement?: Judgement;
}

export interface Judgement {
  readonly files: readonly JudgedFile[];
  /** What the output was made from, and is not what it would be made from now. */
  readonly reasons: readonly string[];
}

/** `preview` says what would change, `judge` whether the output is current; both leave no trace on the disk. */
export type OutputMode = 'preview' | 'judge' | 'publish';

/**
 * An output that a run writes to: from the moment it is opened until it is closed, no other run may. One of another client
 * is refused when it is opened. Whether files that were edited stay as they are is known once all are drafted: an edit that
 * is what would be written is no edit.
 */
export interface OpenOutput {
  /** Where its files are to be drafted. */
  readonly place: DraftPlace;
  /**
   * Takes what was drafted, and the text of the names file. Refuses what must not be written, all of it at once; nothing
   * was changed then.
   */
  compare(files: DraftFiles, names?: string): OutputResult;
  /**
   * Puts in place what was compared. Waits for nothing: an interrupt comes before it or after it, never in between. A
   * preview has nothing to publish.
   */
  publish(): void;
  /** Removes what was drafted and not published. May be called again. */
  close(): void;
}

export function openOutput(request: OutputRequest, mode: OutputMode): OpenOutput {
  return onDisk(mode === 'publish' ? `writing to ${request.label}` : `reading ${request.label}`, () => {
    const output = checkOutputFolder(request.folder, request.inputs);
    if (mode === 'publish') return claimed(output, request);
    return mode === 'preview' ? previewed(output, request) : judged(output, request);
  });
}

function judged(output: string, request: OutputRequest): OpenOutput {
  checkInterruption(output, request.label);
  const old = ownManifest(output, request);
  const draft = new Draft({ ...placeOf(output, old, request, undefined), compares: true });
  return {
    place: draft.place,
    compare: (files, names) =>
      onDisk(`reading ${request.label}`, () => {
        const wanted = withManifest(draft, files, request.origin, names);
        const judgement = { files: judge(wanted, old, new DiskState(output)), reasons: reasonsOf(old, request.origin) };
        return { files: [], judgement };
      }),
    publish: () => undefined,
    close: () => undefined,
  };
}

function previewed(output: string, request: OutputRequest): OpenOutput {
  checkInterruption(output, request.label);
  const old = ownManifest(output, request);
  const draft = new Draft(placeOf(output, old, request, undefined));
  return {
    place: draft.place,
    compare: (files, names) => resultOf(compareOrRefuse(draft, old, { files, names }, request)),
    publish: () => undefined,
    close: () => undefined,
  };
}

function claimed(output: string, request: OutputRequest): OpenOutput {
  const parents = makeNamedFolder(path.dirname(output));
  const staging = chooseStaging(output);
  let release: Release | undefined = claim(staging, request.label);
  const close = (): void => {
    const letGo = release;
    release = undefined;
    if (letGo === undefined) return;
    onDisk(`removing what was staged for ${request.label}`, () => {
      try {
        if (enter(staging).at(STAGED.journal).kind === 'absent') clearStaging(staging);
      } finally {
        letGo();
        if (parents !== undefined) removeNamedFolders(path.dirname(output), parents);
      }
    });
  };
  try {
    recover(request.label, staging, request.edited);
    const old = ownManifest(output, request);
    const draft = new Draft(placeOf(output, old, request, path.join(staging.folder, STAGED.fresh)));
    let comparison: Comparison | undefined;
    return {
      place: draft.place,
      compare: (files, names) => {
        comparison = compareOrRefuse(draft, old, { files, names }, request);
        return resultOf(comparison);
      },
      publish: () => publish(request.label, staging, comparison),
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
    refuse(refusal('output-overlap', `${left.label} and ${right.label} overlap`, 'Give each a folder of its own.'));
  }
}

function publish(label: string, staging: Staging, comparison: Comparison | undefined): void {
  if (comparison === undefined || comparison.changes.length === 0) return;
  if (comparison.unchanged.length > 0 && new Gate(staging.output).at('').kind === 'absent') {
    refuse(refusal('output-changing', `${label} was deleted while specsmith ran`, 'Run again.'));
  }
  try {
    for (const _step of publicationSteps(staging, comparison.changes));
  } catch (error) {
    onDisk(`writing to ${label} (the next run puts the files of before back)`, () => {
      const journal = ownJournal(staging);
      if (journal !== undefined) rollBack(staging, journal, 'refuse');
    });
    throw diskError(error, `writing to ${label} (nothing was changed)`);
  }
}

function placeOf(
  output: string,
  old: Manifest | undefined,
  { label }: OutputRequest,
  fresh: string | undefined,
): DraftPlace {
  return { label, output, owned: new Set([...(old?.files.keys() ?? []), MANIFEST_NAME, NAMES_NAME]), fresh };
}

/**
 * The manifest of before. An output is of one target and one API: another one would delete all of its files. A run without
 * a configuration has no API, and may be about any document; a configuration may take over what such a run wrote.
 */
function ownManifest(output: string, { label, origin: now }: OutputRequest): Manifest | undefined {
  const old = readManifest(output);
  const hint = 'Name a folder of its own for each client, or remove this one first.';
  if (old !== undefined && old.target !== now.target) {
    refuse(
      refusal('output-of-another', `${label} is a client of the target ${old.target}, not of ${now.target}`, hint),
    );
  }
  if (old?.api !== undefined && now.api === undefined) {
    const configured = `${label} is a client of the API ${old.api} of a configuration, and this run has none`;
    refuse(refusal('output-of-another', configured, 'Name another folder, or run with that configuration.'));
  }
  if (old?.api !== undefined && now.api !== undefined && old.api !== now.api) {
    const renamed = `${hint} If the API was renamed, change its name in ${label}/${MANIFEST_NAME} too.`;
    refuse(refusal('output-of-another', `${label} is a client of the API ${old.api}, not of ${now.api}`, renamed));
  }
  return old;
}

/** The manifest is the last file of a draft: it names all others. */
function withManifest(draft: Draft, files: DraftFiles, origin: Origin, names: string | undefined): DraftFiles {
  // What comes after sorts once more, which takes no time where all is in order.
  const inOrder = [...files].sort(by(([name]) => name));
  const hashes = new Map(inOrder.map(([name, file]) => [name, file.sha256]));
  if (names !== undefined) draft.put(NAMES_NAME, names);
  const drafted = draft.files.get(NAMES_NAME);
  const named = drafted === undefined ? {} : { names: drafted.sha256 };
  draft.put(MANIFEST_NAME, printManifest({ ...origin, ...named, files: hashes }));
  return new Map([...inOrder, ...draft.files]);
}

interface Drafted {
  readonly files: DraftFiles;
  readonly names: string | undefined;
}

function compareOrRefuse(
  draft: Draft,
  old: Manifest | undefined,
  { files, names }: Drafted,
  { label, edited, origin }: OutputRequest,
): Comparison {
  return onDisk(`reading ${label}`, () => {
    const disk = new DiskState(draft.place.output);
    const comparison = compare(withManifest(draft, files, origin, names), old, disk, edited);
    if (comparison.refusals.length > 0) refuse(...comparison.refusals.map((item) => inFolder(item, label)));
    return comparison;
  });
}

function inFolder(diagnostic: Diagnostic, folder: string): Diagnostic {
  return { ...diagnostic, message: `${folder}: ${diagnostic.message}` };
}

function resultOf(comparison: Comparison): OutputResult {
  const states = { create: 'created', replace: 'changed', delete: 'deleted' } as const;
  const changed = comparison.changes.map((change) => ({ path: change.path, state: states[change.kind] }));
  const unchanged = comparison.unchanged.map((file) => ({ path: file, state: 'unchanged' as const }));
  return { files: [...changed, ...unchanged].sort(by((file) => file.path)) };
}
