// Which folders may be an output at all. Judges the folder itself, not what lies in it.

import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { refusal, refuse } from './refusal';

/** Returns the folder's real path. `inputs` are the files that the run reads: they may not lie in the output. */
export function checkOutputFolder(folder: string, inputs: readonly string[]): string {
  const real = realPath(folder);
  const reason = reasonAgainst(real, inputs.map(realPath));
  if (reason !== undefined) {
    refuse(
      refusal(
        'output-forbidden',
        `${folder} cannot be an output folder: ${reason}`,
        'Name a folder of its own for each target.',
      ),
    );
  }
  return real;
}

/** Whether one of two folders is the other or lies in it. */
export function overlap(left: string, right: string): boolean {
  return holds(left, right) || holds(right, left);
}

function reasonAgainst(real: string, inputs: readonly string[]): string | undefined {
  if (path.dirname(real) === real) return 'it is the root of the file system';
  if (holds(real, realPath(homedir()))) return 'it is a home folder, or holds one';
  if (existsSync(path.join(real, '.git'))) return 'it is the root of a git repository';
  const input = inputs.find((file) => holds(real, file));
  if (input !== undefined) return `it holds ${path.basename(input)}, which this run reads`;
  if (existsSync(real) && !statSync(real).isDirectory()) return 'it is not a folder';
  return undefined;
}

export function holds(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (!way.startsWith(`..${path.sep}`) && way !== '..' && !path.isAbsolute(way));
}

/** Follows symbolic links as far as the path exists; what is still to be made is appended. */
function realPath(file: string): string {
  const missing: string[] = [];
  let existing = path.resolve(file);
  while (!exists(existing) && path.dirname(existing) !== existing) {
    missing.unshift(path.basename(existing));
    existing = path.dirname(existing);
  }
  try {
    return path.join(realpathSync(existing), ...missing);
  } catch {
    return refuse(refusal('output-forbidden', `${file} is reached by a symbolic link that leads nowhere`));
  }
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
