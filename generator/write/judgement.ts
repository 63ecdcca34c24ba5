// Says of each file of an output whether it is what a run would write, and why not. Changes nothing and refuses nothing:
// whoever asks wants all of it.

import { by } from '../support/order';
import type { DiskState } from './disk-state';
import type { DraftFiles } from './draft';
import type { LineDifference } from './line-difference';
import { MANIFEST_NAME, NAMES_NAME, type Manifest, type Origin } from './manifest';

/**
 * `current`: as it would be written. `line-endings`: the same but for CRLF. `changed`: as the last run wrote it, but this run
 * would write something else. `edited`: changed by somebody else since. `missing`: the last run wrote it, and it is gone.
 * `added`: this run would write it for the first time. `obsolete`: this run would delete it. `foreign`: something stands in
 * its place that specsmith did not write.
 */
export type Judged = 'current' | 'line-endings' | 'changed' | 'edited' | 'missing' | 'added' | 'obsolete' | 'foreign';

export interface JudgedFile {
  readonly path: string;
  readonly state: Judged;
  readonly difference?: LineDifference;
}

export function judge(wanted: DraftFiles, old: Manifest | undefined, disk: DiskState): readonly JudgedFile[] {
  const owned: ReadonlyMap<string, string> = old?.files ?? new Map();
  const files: JudgedFile[] = [];
  for (const [path, { sha256, unchanged, difference }] of wanted) {
    const state = unchanged ? 'current' : stateOf(path, sha256);
    files.push({ path, state, ...(difference === undefined ? {} : { difference }) });
  }
  for (const path of owned.keys()) {
    if (wanted.has(path) || disk.at(path).kind !== 'file') continue;
    files.push({ path, state: disk.sameText(path, owned.get(path) ?? '') === undefined ? 'edited' : 'obsolete' });
  }
  return files.sort(by((file) => file.path));

  /** `sha256`: what it should have. */
  function stateOf(path: string, sha256: string): Judged {
    const before = owned.get(path);
    const { kind } = disk.at(path);
    if (kind === 'absent') return before === undefined ? 'added' : 'missing';
    if (kind !== 'file') return 'foreign';
    const same = disk.sameText(path, sha256);
    if (same !== undefined) return same === 'bytes' ? 'current' : 'line-endings';
    if (path === MANIFEST_NAME || path === NAMES_NAME) return 'changed';
    if (before === undefined) return 'foreign';
    return disk.sameText(path, before) === undefined ? 'edited' : 'changed';
  }
}

/** What differs between what an output was made from and what it would be made from now. Empty: only the files differ. */
export function reasonsOf(old: Manifest | undefined, now: Origin): readonly string[] {
  if (old === undefined) return ['there is no manifest'];
  const references = [...new Set([...old.references.keys(), ...now.references.keys()])].sort();
  return [
    ...(old.generator === now.generator ? [] : [`the generator was ${old.generator} and is ${now.generator}`]),
    ...(old.document === now.document ? [] : ['the document changed']),
    ...((old.overlays ?? []).join() === (now.overlays ?? []).join() ? [] : ['the overlays changed']),
    ...references
      .filter((name) => old.references.get(name) !== now.references.get(name))
      .map((name) => `${name}, which the document refers to, changed`),
    ...(old.options === now.options ? [] : ['the options changed']),
  ];
}
