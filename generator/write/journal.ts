// The journal of a publication: written before the first file of the output is touched, removed after the last. While
// it exists, everything that it names can be put back. It holds what changes and nothing of the files' content.

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { isPortablePath } from '../code/file-set';
import { own } from '../support/json';
import type { Json } from '../support/json';

export interface JournalEntry {
  /** Relative to the output. */
  readonly path: string;
  /** sha256 of the file before and after. `undefined`: there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Folders, relative to the output, that the publication makes; outer ones first. `''` is the output itself. */
  readonly folders: readonly string[];
}

export function writeJournal(file: string, journal: Journal): void {
  const text = JSON.stringify({ specsmith: 'journal', version: 1, ...journal });
  const handle = openSync(`${file}.tmp`, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.tmp`, file);
}

/** `absent`: no publication was going on. `damaged`: not a journal that we wrote. */
export function readJournal(file: string): Journal | 'absent' | 'damaged' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'absent';
    throw error;
  }
  try {
    return journalOf(JSON.parse(text) as Json) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

function journalOf(value: Json): Journal | undefined {
  const [entries, folders] = [own(value, 'entries'), own(value, 'folders')];
  if (own(value, 'specsmith') !== 'journal' || own(value, 'version') !== 1) return undefined;
  if (!Array.isArray(entries) || !Array.isArray(folders)) return undefined;
  const parsed = entries.map((entry: Json): JournalEntry | undefined => {
    const [path, before, after] = [own(entry, 'path'), own(entry, 'before'), own(entry, 'after')];
    if (typeof path !== 'string' || !isPortablePath(path) || !isHash(before) || !isHash(after)) return undefined;
    return { path, before, after };
  });
  const legal = folders.every(
    (folder: Json) => folder === '' || (typeof folder === 'string' && isPortablePath(folder)),
  );
  if (!legal || parsed.includes(undefined)) return undefined;
  return { entries: parsed as JournalEntry[], folders: folders as string[] };
}

function isHash(value: Json | undefined): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
}
