// Folders of .cache/drive, filled once per key: a lock keeps two runs from filling the same folder, a marker says that it
// is complete, and the oldest go when there are too many. Knows nothing of documents or drivers.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A hash over strings, buffers, and whole folders (`{ folder }`) or files (`{ file }`). */
export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) {
    if (typeof part === 'string' || Buffer.isBuffer(part)) hash.update(part);
    else if (part.file !== undefined) hash.update(existsSync(part.file) ? readFileSync(part.file) : 'absent');
    else addFolder(hash, part.folder, '');
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

const skipped = new Set(['node_modules', '__pycache__', 'bin', 'obj', '.cache', '.venv', '.DS_Store']);

function addFolder(hash, folder, prefix) {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    hash.update(`${prefix}${entry.name}\0`);
    if (entry.isDirectory()) addFolder(hash, full, `${prefix}${entry.name}/`);
    else if (entry.isFile()) hash.update(readFileSync(full));
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `fill(folder)` unless an earlier run completed it; an incomplete folder is emptied first. */
export async function fillOnce(folder, fill) {
  const marker = path.join(folder, '.complete');
  if (isComplete(folder)) {
    utimesSync(marker, new Date(), new Date());
    return;
  }
  const unlock = await lock(`${folder}.lock`);
  try {
    if (existsSync(marker)) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await fill(folder);
    writeFileSync(marker, '');
  } finally {
    unlock();
  }
}

export function isComplete(folder) {
  return existsSync(path.join(folder, '.complete'));
}

export async function lock(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'pid'), String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
      else await pause(100);
    }
  }
}

function isAbandoned(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'EPERM') return false;
    // The pid file is written just after the folder is made.
    if (error.code === 'ENOENT') return existsSync(folder) && Date.now() - statSync(folder).mtimeMs > 5000;
    return true;
  }
}

/** Removes the least recently used complete folders beyond `keep`. */
export function prune(parent, keep) {
  if (!existsSync(parent)) return;
  const folders = readdirSync(parent)
    .filter((name) => isComplete(path.join(parent, name)))
    .map((name) => ({ name, used: statSync(path.join(parent, name, '.complete')).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of folders.slice(keep)) rmSync(path.join(parent, name), { recursive: true, force: true });
}
