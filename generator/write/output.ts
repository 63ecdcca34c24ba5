// One output folder through one run: recovered, compared, then published as a whole or left as it was. The rest of the
// generator knows nothing of how files reach the disk.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputFile } from '../code/file-set';
import type { Diagnostic } from '../support/diagnostics';
import { byCodeUnit } from '../support/order';
import { claim, type Release } from './claim';
import { compare, type Change, type EditedFiles } from './comparison';
import { DiskState } from './disk-state';
import { readJournal } from './journal';
import { MANIFEST_NAME, parseManifest, printManifest, sha256, type Manifest } from './manifest';
import { checkOutputFolder, overlap } from './output-folder';
import { publicationSteps, rollBack } from './publication';
import { diskError, refusal, refuse } from './refusal';
import { chooseStaging, clearStaging, stagingPlaces, type Staging } from './staging';

export interface OutputRequest {
  readonly folder: string;
  /** The folder as the user would type it. */
  readonly label: string;
  /** Files that the run reads: an output that holds one of them is refused. */
  readonly inputs: readonly string[];
  readonly files: readonly OutputFile[];
  readonly origin: Omit<Manifest, 'files'>;
  readonly edited: EditedFiles;
}

export type FileState = 'created' | 'changed' | 'deleted' | 'unchanged';

export interface OutputResult {
  /** By path; the manifest is among them. */
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
}

/** An output that may be written: claimed, and compared without a refusal. */
interface PreparedOutput {
  readonly result: OutputResult;
  publish(): void;
  release(): void;
}

/** Puts back what an interrupted run left half done. Cheap where there was none. */
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

/**
 * Compares all outputs before the first is written, so that a refusal leaves every one as it was. `preview` leaves no
 * trace on the disk. Nothing here waits: an interrupt comes before it or after it, never in between.
 */
export function writeOutputs(requests: readonly OutputRequest[], mode: 'preview' | 'publish'): readonly OutputResult[] {
  checkApart(requests);
  if (mode === 'preview') {
    return requests.map((request) =>
      onDisk(`reading ${request.label}`, () => {
        return resultOf(compareOrRefuse(checkOutputFolder(request.folder, request.inputs), request));
      }),
    );
  }
  const prepared: PreparedOutput[] = [];
  try {
    for (const request of requests) prepared.push(prepareOutput(request));
    for (const output of prepared) output.publish();
  } finally {
    for (const output of prepared) output.release();
  }
  return prepared.map((output) => output.result);
}

function prepareOutput(request: OutputRequest): PreparedOutput {
  const output = checkOutputFolder(request.folder, request.inputs);
  let release: Release = () => undefined;
  try {
    const staging = chooseStaging(output);
    release = claim(staging, request.label);
    if (readJournal(staging.journal) !== 'absent') recover(output, request.label, staging, request.edited);
    const comparison = compareOrRefuse(output, request);
    return {
      result: resultOf(comparison),
      release,
      publish: () => publish(output, request.label, staging, comparison.changes),
    };
  } catch (error) {
    release();
    throw diskError(error, `writing to ${request.label}`);
  }
}

function publish(output: string, label: string, staging: Staging, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  try {
    for (const _step of publicationSteps(output, staging, changes));
  } catch (error) {
    const journal = readJournal(staging.journal);
    if (typeof journal === 'object') rollBack(output, staging, journal, 'refuse');
    else clearStaging(staging);
    throw diskError(error, `writing to ${label} (nothing was changed)`);
  }
}

function recover(output: string, label: string, staging: Staging, edited: EditedFiles): readonly Diagnostic[] {
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

function compareOrRefuse(output: string, request: OutputRequest): ReturnType<typeof compare> {
  const wanted = new Map(request.files.map(({ path: name, text }) => [name, { text, sha256: sha256(text) }]));
  const files = new Map([...wanted].map(([name, file]) => [name, file.sha256]));
  const manifest = printManifest({ ...request.origin, files });
  wanted.set(MANIFEST_NAME, { text: manifest, sha256: sha256(manifest) });
  const comparison = compare(wanted, readManifest(output), new DiskState(output), request.edited);
  if (comparison.refusals.length > 0) refuse(...comparison.refusals.map((item) => inFolder(item, request.label)));
  return comparison;
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

function resultOf(comparison: ReturnType<typeof compare>): OutputResult {
  const states = { create: 'created', replace: 'changed', delete: 'deleted' } as const;
  const changed = comparison.changes.map((change) => ({ path: change.path, state: states[change.kind] }));
  const unchanged = comparison.unchanged.map((file) => ({ path: file, state: 'unchanged' as const }));
  return { files: [...changed, ...unchanged].sort((left, right) => byCodeUnit(left.path, right.path)) };
}

function onDisk<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskError(error, doing);
  }
}

function checkApart(requests: readonly OutputRequest[]): void {
  for (const [index, left] of requests.entries()) {
    const right = requests.slice(index + 1).find((other) => overlap(left.folder, other.folder));
    if (right === undefined) continue;
    refuse(
      refusal('output-overlap', `${left.label} and ${right.label} overlap`, 'Give each target a folder of its own.'),
    );
  }
}
