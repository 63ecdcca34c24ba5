// The only way to what lies below the output, the staging folder and the state folder: everything in them is read, written,
// renamed and removed through a gate. It takes portable relative paths, and passes no segment that is a link, the folder
// itself among them. What it has seen of folders it keeps, so a gate is for one stretch of work and not for a whole run.
// It neither knows what may be changed nor why: that is for the comparison, the journal and the claims.

import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { isPortablePath } from '../code/file-set';
import { invariant } from '../support/invariant';
import { sha256 } from './manifest';
import { refusal, refuse } from './refusal';

/** What stands at a path. `barred`: a link on the way to it or at its end, or something that is neither file nor folder. */
export type Standing =
  | { readonly kind: 'absent' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'file'; readonly stats: Stats }
  | { readonly kind: 'barred'; readonly path: string; readonly what: string };

/** Nothing that specsmith writes comes near it; reading is bounded all the same. */
const LARGEST = 256 * 1024 * 1024;

/** Not on every system; the look before opening has to do there. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { readonly [name: string]: number | undefined };
const READ = constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | O_NOFOLLOW;

const ABSENT: Standing = { kind: 'absent' };
const FOLDER: Standing = { kind: 'folder' };

export class Gate {
  /** Seen to be folders, and no links. */
  readonly #folders = new Set<string>();

  /** `root` is absolute; the way to it is the caller's to judge. */
  constructor(readonly root: string) {}

  at(file: string): Standing {
    if (file === '') return this.#way('');
    const folder = this.#way(parentOf(file));
    return folder.kind === 'folder' ? this.#look(file) : folder.kind === 'file' ? ABSENT : folder;
  }

  /** Refuses anything but a file, or nothing. */
  checkFile(file: string): void {
    const standing = this.at(file);
    if (standing.kind !== 'absent' && standing.kind !== 'file') this.#bar(file, standing);
  }

  /** Nothing where nothing is. Anything but a file is refused, without being opened. */
  read(file: string): Buffer | undefined {
    const standing = this.at(file);
    if (standing.kind === 'absent') return undefined;
    if (standing.kind !== 'file') return this.#bar(file, standing);
    if (standing.stats.size > LARGEST) return this.#refuse(file, 'larger than anything that specsmith writes');
    return this.#readFile(file, standing.stats);
  }

  /** Whether there is a file of this very content. */
  holds(file: string, content: Buffer): boolean {
    const standing = this.at(file);
    if (standing.kind !== 'file' || standing.stats.size !== content.length) return false;
    return this.#readFile(file, standing.stats).equals(content);
  }

  /** Of a file; what is too large to be one of ours has none. */
  sha256(file: string): string | undefined {
    const standing = this.at(file);
    if (standing.kind !== 'file') return this.#bar(file, standing);
    return standing.stats.size > LARGEST ? undefined : sha256(this.#readFile(file, standing.stats));
  }

  /** Whether these names are files in a folder, each of them with its sha256. Looks at the folder once and not at each file. */
  holdsAll(folder: string, wanted: Iterable<readonly [string, string]>): boolean {
    const files = new Set<string>();
    for (const entry of this.list(folder) ?? []) if (entry.isFile()) files.add(entry.name);
    const start = `${this.#full(folder)}${path.sep}`;
    for (const [name, sha] of wanted) if (!files.has(name) || hashOf(`${start}${name}`) !== sha) return false;
    return true;
  }

  list(folder: string): readonly Dirent[] | undefined {
    const standing = this.#way(folder);
    if (standing.kind === 'absent') return undefined;
    if (standing.kind !== 'folder') return this.#bar(folder, standing);
    return readdirSync(this.#full(folder), { withFileTypes: true });
  }

  /** Makes the file and its folders. There must be none. */
  write(file: string, text: string, more: { readonly mode?: number; readonly flush?: boolean } = {}): void {
    this.makeFolder(parentOf(file));
    const handle = openSync(this.#full(file), CREATE, more.mode ?? 0o666);
    try {
      writeFileSync(handle, text);
      if (more.flush === true) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }

  /** With those above it, up to the gate's own folder. */
  makeFolder(folder: string, mode = 0o777): void {
    const standing = this.#way(folder);
    if (standing.kind === 'folder') return;
    if (standing.kind !== 'absent') return this.#bar(folder, standing);
    if (folder !== '') this.makeFolder(parentOf(folder), mode);
    try {
      mkdirSync(this.#full(folder), { mode });
      this.#folders.add(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const made = this.#way(folder);
      if (made.kind === 'absent') throw error;
      if (made.kind !== 'folder') this.#bar(folder, made);
    }
  }

  /** Removes a file. */
  unlink(file: string): void {
    const standing = this.at(file);
    if (standing.kind !== 'file') this.#bar(file, standing);
    unlinkSync(this.#full(file));
  }

  /** The same, where it does not matter whether it is there. */
  discard(file: string): void {
    if (this.at(file).kind !== 'file') return;
    try {
      unlinkSync(this.#full(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  /** Removes a file, or a folder with all that is in it; links in there are removed and not followed. */
  clear(file: string): void {
    const standing = this.at(file);
    if (standing.kind === 'absent') return;
    if (standing.kind === 'barred') return this.#bar(file, standing);
    rmSync(this.#full(file), { recursive: true, force: true });
    this.#forget(file);
  }

  /** Removes a folder if it is there and empty. Says whether it is gone. */
  removeEmpty(folder: string): boolean {
    const standing = this.#way(folder);
    if (standing.kind !== 'folder') return standing.kind === 'absent';
    const gone = removeEmpty(this.#full(folder));
    if (gone) this.#forget(folder);
    return gone;
  }

  /** Removes the folders of a file that is gone, from its own upwards, as long as they are empty. */
  removeEmptyAbove(file: string): void {
    for (let folder = parentOf(file); folder !== '' && this.removeEmpty(folder); folder = parentOf(folder));
  }

  /** `create`: nothing may be there yet. `replace`: it takes the place of a file, if there is one. */
  move(file: string, gate: Gate, target: string, how: 'create' | 'replace'): void {
    const source = this.at(file);
    if (source.kind !== 'file') this.#bar(file, source);
    gate.makeFolder(parentOf(target));
    const place = gate.at(target);
    if (place.kind !== 'absent' && (how === 'create' || place.kind !== 'file')) gate.#bar(target, place);
    renameSync(this.#full(file), gate.#full(target));
  }

  /** A folder becomes that of another gate, where there is none yet. */
  become(folder: string, gate: Gate): void {
    const source = this.#way(folder);
    if (source.kind !== 'folder') this.#bar(folder, source);
    const place = gate.#way('');
    if (place.kind !== 'absent') gate.#bar('', place);
    renameSync(this.#full(folder), gate.root);
    this.#forget(folder);
  }

  /** Changes when the file does, or becomes another. */
  stamp(file: string): string {
    const standing = this.at(file);
    return standing.kind === 'file' ? stampOf(standing.stats) : standing.kind;
  }

  /**
   * A second name for the same file costs nothing and keeps its times; a copy where the file system has no links. With a
   * stamp, only as long as the file still has it.
   */
  keep(file: string, gate: Gate, target: string, stamp?: string): void {
    const source = this.at(file);
    if (source.kind !== 'file') return this.#bar(file, source);
    if (stamp !== undefined && stampOf(source.stats) !== stamp) return this.#changing(file, 'was changed');
    gate.makeFolder(parentOf(target));
    try {
      linkSync(this.#full(file), gate.#full(target));
    } catch (error) {
      if (['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyFileSync(this.#full(file), gate.#full(target), constants.COPYFILE_EXCL);
    }
  }

  /** Opened as it was looked at: neither through a link, nor waiting for whoever would write to a pipe. */
  #readFile(file: string, { size, ino, dev }: Stats): Buffer {
    const handle = openSync(this.#full(file), READ);
    try {
      const now = fstatSync(handle);
      if (!now.isFile() || now.ino !== ino || now.dev !== dev) return this.#bar(file, ABSENT);
      return readAll(handle, size);
    } finally {
      closeSync(handle);
    }
  }

  /** Refuses what stands at a path. */
  #bar(file: string, standing: Standing): never {
    switch (standing.kind) {
      case 'barred':
        return this.#refuse(standing.path, standing.what);
      case 'absent':
        return this.#changing(file, 'is gone');
      case 'file':
      case 'folder':
        return this.#refuse(file, standing.kind === 'file' ? 'a file' : 'a folder');
    }
  }

  #changing(file: string, how: string): never {
    const message = `${this.#full(file)} ${how} while specsmith ran`;
    return refuse(refusal('output-changing', message, 'Run again when nothing else writes.'));
  }

  #refuse(file: string, what: string): never {
    const full = this.#full(file);
    if (what === LINK) return refuse(refusal('output-symlink', `${full} is ${LINK}`, 'Remove the link and run again.'));
    const hint = 'Look at what it is, and remove it.';
    return refuse(refusal('output-obstructed', `${full} is ${what}: specsmith did not make it`, hint));
  }

  /** What a folder's path leads to; every folder on the way is looked at, once. */
  #way(folder: string): Standing {
    if (this.#folders.has(folder)) return FOLDER;
    if (folder !== '') {
      const above = this.#way(parentOf(folder));
      if (above.kind !== 'folder') return above.kind === 'file' ? ABSENT : above;
    }
    const standing = this.#look(folder);
    if (standing.kind === 'folder') this.#folders.add(folder);
    return standing;
  }

  #look(file: string): Standing {
    const stats = statsOf(this.#full(file));
    if (stats === undefined) return ABSENT;
    if (stats.isFile()) return { kind: 'file', stats };
    if (stats.isDirectory()) return FOLDER;
    return { kind: 'barred', path: file, what: kindOf(stats) };
  }

  #forget(folder: string): void {
    for (const known of this.#folders) {
      if (known === folder || folder === '' || known.startsWith(`${folder}/`)) this.#folders.delete(known);
    }
  }

  #full(file: string): string {
    invariant(file === '' || isPortablePath(file), `not a portable path: ${JSON.stringify(file)}`);
    return file === '' ? this.root : path.join(this.root, file);
  }
}

/** Makes a folder that the user named, with those above it. Returns the first one that was not there. */
export function makeNamedFolder(folder: string, mode = 0o777): string | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return undefined;
  const first = path.dirname(folder) === folder ? undefined : makeNamedFolder(path.dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return first ?? folder;
}

/** Removes a folder and those above it, as long as they are empty, up to the one that a run made first. */
export function removeNamedFolders(folder: string, first: string): void {
  for (let at = folder; removeEmpty(at) && at !== first; at = path.dirname(at));
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return true;
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EBUSY', 'EPERM', 'EACCES'].includes(code)) return false;
    throw error;
  }
}

function readAll(handle: number, size: number): Buffer {
  const content = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, content, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return content.subarray(0, length);
}

/** One piece of memory for all files, and no look at their size: both together take a tenth of the time of hashing them. */
function hashOf(file: string): string {
  const handle = openSync(file, READ);
  try {
    const length = readSync(handle, shared(), 0, SHARED, null);
    return sha256(length < SHARED ? shared().subarray(0, length) : Buffer.concat([shared(), readFileSync(handle)]));
  } finally {
    closeSync(handle);
  }
}

const SHARED = 256 * 1024;
let memory: Buffer | undefined;

function shared(): Buffer {
  return (memory ??= Buffer.allocUnsafeSlow(SHARED));
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function stampOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

function parentOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

const LINK = 'a symbolic link';

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return LINK;
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
