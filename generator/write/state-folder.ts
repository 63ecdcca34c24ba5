// Where specsmith keeps what no repository can have brought: a folder of this user on this machine, which nobody else may
// write to and which does not lie with the output. There may be none; then a run works without.

import { existsSync, lstatSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { makeNamedFolder } from './gate';
import { holds } from './output-folder';

/** Those that are there and can be believed, for this output. */
export function stateFolders(output: string): readonly string[] {
  return candidates().filter((folder) => isPrivate(folder) && isApart(folder, output));
}

/** The first that can be made or is there. */
export function makeStateFolder(output: string): string | undefined {
  return candidates().find((folder) => {
    if (!isApart(folder, output) || !isBased(folder)) return false;
    try {
      makeNamedFolder(folder, 0o700);
      return isPrivate(folder);
    } catch {
      return false;
    }
  });
}

function candidates(): readonly string[] {
  const { XDG_STATE_HOME: state = '', LOCALAPPDATA: local = '' } = process.env;
  const named = [state, process.platform === 'win32' ? local : ''].find((folder) => path.isAbsolute(folder));
  const temporary = path.join(tmpdir(), `specsmith-${userName()}`);
  return [path.join(named ?? path.join(homedir(), '.local/state'), 'specsmith'), temporary];
}

/**
 * No link, ours, and closed to others. Where files have no owner, being there has to do. It is not there either where a
 * folder above it is closed to this user, as the home of another one is, or is a file.
 */
function isPrivate(folder: string): boolean {
  try {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true) return false;
    return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** A home that does not exist is not made. */
function isBased(folder: string): boolean {
  const home = homedir();
  return existsSync(holds(home, folder) ? home : path.dirname(path.dirname(folder)));
}

/** Neither below the folder that the output is in, which may be what somebody unpacked, nor in a repository that holds both. */
function isApart(folder: string, output: string): boolean {
  const beside = path.dirname(output);
  if (path.dirname(beside) !== beside && holds(beside, folder)) return false;
  for (let at = folder; path.dirname(at) !== at; at = path.dirname(at)) {
    if (holds(at, output) && existsSync(path.join(at, '.git'))) return false;
  }
  return true;
}

function userName(): string {
  return process.getuid === undefined ? userInfo().username : String(process.getuid());
}
