// The journal of a publication: written before the first file of the output is touched, removed after the last. While
// it exists, everything that it names can be put back. It holds what changes and nothing of the files' content. One that
// this user did not write on this machine is no journal.

import { own } from '../support/json';
import type { Json } from '../support/json';
import type { Gate } from './gate';
import { isOwnable } from './ownable';
import { checkReceipt, removeReceipt, writeReceipt } from './receipt';
import { enter, STAGED, type Staging } from './staging';

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

export function writeJournal(staging: Staging, gate: Gate, journal: Journal): void {
  const text = JSON.stringify({ specsmith: 'journal', version: 1, ...journal });
  writeReceipt(staging, text);
  gate.write(STAGED.unfinished, text, { flush: true });
  gate.move(STAGED.unfinished, gate, STAGED.journal, 'create');
}

export function removeJournal(staging: Staging, gate: Gate): void {
  gate.discard(STAGED.journal);
  removeReceipt(staging);
}

/** `absent`: no publication was going on. `foreign`: written elsewhere, or by somebody else. `damaged`: ours, and changed since. */
export function readJournal(staging: Staging): Journal | 'absent' | 'foreign' | 'damaged' {
  const content = enter(staging).read(STAGED.journal);
  if (content === undefined) return 'absent';
  const receipt = checkReceipt(staging, content);
  if (receipt !== 'ours') return receipt === 'altered' ? 'damaged' : 'foreign';
  return parseJournal(content) ?? 'damaged';
}

/** For the process that wrote it and still has the claim: there may be no receipt. */
export function ownJournal(staging: Staging): Journal | undefined {
  const content = enter(staging).read(STAGED.journal);
  return content === undefined ? undefined : parseJournal(content);
}

function parseJournal(content: Buffer): Journal | undefined {
  try {
    return journalOf(JSON.parse(content.toString('utf8')) as Json);
  } catch {
    return undefined;
  }
}

function journalOf(value: Json): Journal | undefined {
  const [entries, folders] = [own(value, 'entries'), own(value, 'folders')];
  if (own(value, 'specsmith') !== 'journal' || own(value, 'version') !== 1) return undefined;
  if (!Array.isArray(entries) || !Array.isArray(folders)) return undefined;
  const parsed = entries.map((entry: Json): JournalEntry | undefined => {
    const [path, before, after] = [own(entry, 'path'), own(entry, 'before'), own(entry, 'after')];
    if (typeof path !== 'string' || !isOwnable(path) || !isHash(before) || !isHash(after)) return undefined;
    return { path, before, after };
  });
  const legal = folders.every((folder: Json) => folder === '' || (typeof folder === 'string' && isOwnable(folder)));
  if (!legal || parsed.includes(undefined)) return undefined;
  return { entries: parsed as JournalEntry[], folders: folders as string[] };
}

function isHash(value: Json | undefined): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
}
