// Compares a folder with its manifest, without the document: what a copy in another repository still has of what was
// generated. Reads only; links are not followed.

import path from 'node:path';
import { by } from '../support/order';
import { DiskState } from './disk-state';
import { filesBelow } from './files-below';
import { Gate } from './gate';
import { MANIFEST_NAME, NAMES_NAME, type Manifest } from './manifest';
import { readManifest } from './manifest-file';
import { onDisk, refusal, refuse } from './refusal';

/** `line-endings`: the same lines with CRLF. `foreign`: a file that the manifest does not name. */
export type Verified = 'intact' | 'line-endings' | 'modified' | 'missing' | 'foreign';

export interface VerifiedFile {
  readonly path: string;
  readonly state: Verified;
}

export interface Verification {
  readonly manifest: Manifest;
  /** By path; the manifest itself is not among them. */
  readonly files: readonly VerifiedFile[];
}

/** `label`: the folder as the user typed it. */
export function verifyFolder(folder: string, label: string): Verification {
  return onDisk(`reading ${label}`, () => {
    const root = path.resolve(folder);
    const manifest = readManifest(root);
    if (manifest === undefined) {
      const hint = `Name the folder that holds ${MANIFEST_NAME}.`;
      return refuse(refusal('manifest-missing', `${label} has no manifest of specsmith`, hint));
    }
    const disk = new DiskState(root);
    const names = manifest.names === undefined ? [] : [[NAMES_NAME, manifest.names] as const];
    const owned = [...manifest.files, ...names].map(([file, sha]): VerifiedFile => ({
      path: file,
      state: stateOf(file, sha),
    }));
    const foreign = filesBelow(new Gate(root), '')
      .filter((file) => file !== MANIFEST_NAME && file !== NAMES_NAME && !manifest.files.has(file))
      .map((file): VerifiedFile => ({ path: file, state: 'foreign' }));
    return { manifest, files: [...owned, ...foreign].sort(by((file) => file.path)) };

    function stateOf(file: string, sha: string): Verified {
      const { kind } = disk.at(file);
      if (kind !== 'file') return kind === 'absent' ? 'missing' : 'modified';
      const same = disk.sameText(file, sha);
      return same === undefined ? 'modified' : same === 'bytes' ? 'intact' : 'line-endings';
    }
  });
}
