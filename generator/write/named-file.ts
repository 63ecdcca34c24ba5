// Files that the user named and that are no outputs: a kept copy of a document, a new configuration. What is no regular
// file is left alone.

import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './manifest';
import { onDisk, refusal, refuse } from './refusal';

/** The old content or the new one, never a part of it. A file that has the content is not touched. */
export function replaceNamedFile(file: string, text: string): void {
  onDisk(`writing ${file}`, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    const there = lstatSync(file, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      refuse(refusal('file-obstructed', `${file} is in the way: it is no regular file`, 'Name another file.'));
    }
    if (there !== undefined && readFileSync(file, 'utf8') === text) return;
    const next = `${file}.${process.pid}.new`;
    try {
      writeFileSync(next, text, { flag: 'wx', ...(there === undefined ? {} : { mode: there.mode }) });
      renameSync(next, file);
    } catch (error) {
      rmSync(next, { force: true });
      throw error;
    }
  });
}

/** Nothing where there is none. */
export function readNamedFile(file: string): string | undefined {
  return onDisk(`reading ${file}`, () => {
    const there = lstatSync(file, { throwIfNoEntry: false });
    if (there === undefined) return undefined;
    if (!there.isFile())
      refuse(refusal('file-obstructed', `${file} cannot be read: it is no regular file`, 'Name another file.'));
    return readFileSync(file, 'utf8');
  });
}

/** Whether it was written: not where something of that name is there. */
export function createNamedFile(file: string, text: string): boolean {
  return onDisk(`writing ${file}`, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Of a file that a run reads; nothing where it cannot be read. */
export function hashOfInput(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Whether both names lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  return realPath(one) === realPath(other);
}

/** As the file system knows the file, by whichever name it was reached. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
