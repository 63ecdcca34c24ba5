// verify(): folders against their manifests, offline and without the document.

import path from 'node:path';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { verifyFolder, type VerifiedFile } from '../write/verification';
import { RunError } from './run-error';

export interface VerifyOptions {
  /** Folders that hold a `specsmith.lock.json`. */
  readonly folders: readonly string[];
  readonly cwd?: string;
}

export interface VerifiedFolder {
  readonly folder: string;
  /** What the manifest says: which target, and which version of specsmith. */
  readonly target: string;
  readonly generator: string;
  /** sha256 of each file that the manifest names, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly files: readonly VerifiedFile[];
  /** Each file that the manifest names is there and has its content, and there is no other. */
  readonly intact: boolean;
}

export function verify(options: VerifyOptions): readonly VerifiedFolder[] {
  const cwd = options.cwd ?? process.cwd();
  const found: VerifiedFolder[] = [];
  const diagnostics: Diagnostic[] = [];
  let exitCode: StopError['exitCode'] | undefined;
  for (const folder of options.folders) {
    try {
      const { manifest, files } = verifyFolder(path.resolve(cwd, folder), folder);
      const intact = files.every(({ state }) => state === 'intact' || state === 'line-endings');
      const { target, generator, files: hashes } = manifest;
      found.push({ folder, target, generator, hashes, files, intact });
    } catch (error) {
      if (!(error instanceof StopError)) throw error;
      diagnostics.push(...error.diagnostics);
      exitCode ??= error.exitCode;
    }
  }
  if (exitCode !== undefined) throw new RunError(exitCode, [{ diagnostics, sources: new Map() }], found);
  return found;
}
