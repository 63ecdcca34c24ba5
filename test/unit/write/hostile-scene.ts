// A folder with an output, a victim beside it, and ways to plant between them what a repository, an archive or a
// neighbour on the same machine may bring. Everything of the victim is compared, its times and inodes too.

import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../../generator/write/manifest';
import { writeReceipt } from '../../../generator/write/receipt';
import { stagingPlaces, type Staging } from '../../../generator/write/staging';
import { plant, write, type Tree } from './scratch';

/** What the output holds before, and what the run wants to make of it. */
export const OLD: Tree = { 'README.md': 'one\n', 'src/deep/gone.ts': 'gone\n', 'src/a.ts': 'a\n' };
export const NEW: Tree = { 'README.md': 'two\n', 'src/a.ts': 'A\n', 'new/c.ts': 'c\n' };

export interface Scene {
  readonly parent: string;
  readonly out: string;
  readonly victim: string;
  readonly staging: Staging;
  /** A path below the parent. */
  at(...names: readonly string[]): string;
  staged(...names: readonly string[]): string;
}

export type Kind = 'link' | 'dangling link' | 'pipe' | 'socket' | 'device' | 'folder' | 'file';

const OLD_TIME = new Date('2001-02-03T04:05:06Z');

/** `outside`: where the victim is, if not beside the output. */
export function sceneIn(root: string, outside?: string): Scene {
  const parent = mkdtempSync(path.join(root, 'scene-'));
  const out = path.join(parent, 'out');
  write(out, OLD);
  plant(out, { 'mine.txt': 'mine\n', 'src/mine.ts': 'mine\n' });
  const victim = outside === undefined ? path.join(parent, 'victim') : mkdtempSync(path.join(outside, 'specsmith-'));
  plant(victim, {
    'thesis.txt': 'x\n',
    'a.ts': 'a\n',
    'gone.ts': 'gone\n',
    'new/x/f': '1\n',
    'old/0': '2\n',
    empty: '',
  });
  plant(victim, { 'deep/gone.ts': 'gone\n', 'claims/elsewhere-1-1-cccc': '', 'journal.json': '{}' });
  for (const name of ['thesis.txt', 'empty', 'claims/elsewhere-1-1-cccc']) {
    utimesSync(path.join(victim, name), OLD_TIME, OLD_TIME);
  }
  const staging = stagingPlaces(out)[0] as Staging;
  const at = (...names: readonly string[]): string => path.join(parent, ...names);
  return { parent, out, victim, staging, at, staged: (...names) => path.join(staging.folder, ...names) };
}

/** Puts such a thing at a place, instead of what is there. A link leads to the victim's entry of the name given. */
export function put(scene: Scene, kind: Kind, place: string, to = ''): void {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  switch (kind) {
    case 'link':
      return symlinkSync(path.join(scene.victim, to), place);
    case 'dangling link':
      return symlinkSync(path.join(scene.victim, 'not there'), place);
    case 'pipe':
      return void execFileSync('mkfifo', [place]);
    case 'socket':
      return void spawnSync(process.execPath, ['-e', SOCKET, path.basename(place)], { cwd: path.dirname(place) });
    case 'device':
      return void execFileSync('mknod', [place, 'c', '1', '5']);
    case 'folder':
      return plant(place, { 'mine.txt': 'mine\n' });
    case 'file':
      return plant(path.dirname(place), { [path.basename(place)]: 'mine\n' });
  }
}

/** A program that ends at once leaves the socket that it listened at. */
const SOCKET = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';

export function canMake(kind: Kind): boolean {
  if (process.platform === 'win32') return kind === 'folder' || kind === 'file';
  return kind !== 'device' || process.getuid?.() === 0;
}

export function hardLink(from: string, to: string): void {
  rmSync(to, { force: true });
  mkdirSync(path.dirname(to), { recursive: true });
  linkSync(from, to);
}

export interface Entry {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Hashes of what it says was and is there, so that it would be followed. */
export function journal(entries: readonly Entry[], folders: readonly string[] = []): string {
  const hashed = entries.map(({ path: name, before, after }) => ({
    path: name,
    ...(before === undefined ? {} : { before: sha256(before) }),
    ...(after === undefined ? {} : { after: sha256(after) }),
  }));
  return JSON.stringify({ specsmith: 'journal', version: 1, entries: hashed, folders });
}

/** A journal with what it would put back; `ours` has its receipt, as if this machine had written it. */
export function plantJournal(scene: Scene, text: string, whose: 'ours' | 'foreign', old: readonly string[] = []): void {
  plant(scene.staging.folder, { 'journal.json': text });
  for (const [index, content] of old.entries()) plant(scene.staging.folder, { [`old/${index}`]: content });
  if (whose === 'ours') writeReceipt(scene.staging, text);
}

/** One hash of all that is below a folder: names, kinds, content, inodes, times of change. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const walk = (file: string): void => {
    const stats = lstatSync(file);
    hash.update(`${path.relative(folder, file)}\0${stats.mode}\0${stats.ino}\0${stats.mtimeMs}\0`);
    if (stats.isSymbolicLink()) hash.update(readlinkSync(file));
    else if (stats.isDirectory()) for (const name of readdirSync(file).sort()) walk(path.join(file, name));
    else if (stats.isFile()) hash.update(stats.size > 10_000_000 ? 'large' : readFileSync(file));
  };
  if (existsSync(folder)) walk(folder);
  return hash.digest('hex');
}
