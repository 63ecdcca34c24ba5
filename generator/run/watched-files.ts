// Which files changed on the disk: those of a set that may grow, also such as are not there yet, or are replaced by another
// file of the same name, as editors do. The only file that loads chokidar, and only `watch` loads this one.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { watch as watchFolders, type FSWatcher } from 'chokidar';

interface Stamp {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  readonly ino: number;
}

/** A clock of the file system may be behind that of the process by a tick. */
const TICK = 20;

/** How often the files are looked at besides: chokidar drops what happens in a folder within a second of its last look at it. */
const LOOK_MS = 500;

export class WatchedFiles {
  readonly #watcher: FSWatcher;
  readonly #changed: (file: string) => void;
  /** What is known of each file; nothing of one that was not heard of yet. */
  readonly #files = new Map<string, string | undefined>();
  /** Those that may be looked at, and those of them that are. */
  readonly #folders = new Set<string>();
  readonly #watched = new Set<string>();
  /** What is not heard of yet counts as changed where it is younger. */
  #since = 0;
  readonly #looking = setInterval(() => void this.#look(), LOOK_MS);

  /** `base`: folders that are not there are looked for up to this one, or to one above it. */
  constructor(base: string, changed: (file: string) => void, failed: (error: Error) => void) {
    this.#changed = changed;
    for (let folder = base; !this.#folders.has(folder); folder = path.dirname(folder)) this.#folders.add(folder);
    // Folders are watched, not files: a file that was replaced is not heard of any more.
    this.#watcher = watchFolders([], {
      depth: 0,
      alwaysStat: true,
      ignored: (file) => !this.#files.has(file) && !this.#folders.has(file),
    });
    this.#watcher
      .on('add', (file, stats) => this.#heard(file, stats))
      .on('change', (file, stats) => this.#heard(file, stats))
      // A folder that was not there is heard of by the one above it.
      .on('addDir', (folder) => this.#watched.has(folder) && this.#watcher.add(folder))
      .on('unlink', (file) => this.#gone(file))
      .on('error', (error) => failed(error as Error));
  }

  /** From now on these files and no others. `since`: when they were begun to be read, in milliseconds of the clock. */
  set(files: Iterable<string>, since: number): void {
    this.#since = since - TICK;
    const wanted = new Set(files);
    for (const file of this.#files.keys()) if (!wanted.has(file)) this.#files.delete(file);
    for (const file of wanted) {
      if (this.#files.has(file)) continue;
      this.#files.set(file, undefined);
      const own = path.dirname(file);
      if (this.#watched.has(own)) this.#watcher.add(file);
      for (let folder = own; !this.#folders.has(folder); folder = path.dirname(folder)) this.#watch(folder);
      this.#watch(own);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.#watcher.close();
  }

  #watch(folder: string): void {
    if (this.#watched.has(folder)) return;
    this.#watched.add(folder);
    this.#folders.add(folder);
    this.#watcher.add(folder);
  }

  #heard(file: string, stats: Stamp | undefined): void {
    if (stats === undefined || !this.#files.has(file)) return;
    const stamp = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
    const before = this.#files.get(file);
    this.#files.set(file, stamp);
    if (before === stamp) return;
    if (before !== undefined || Math.max(stats.mtimeMs, stats.ctimeMs) >= this.#since) this.#changed(file);
  }

  async #look(): Promise<void> {
    for (const [file, known] of [...this.#files]) {
      const stats = await stat(file).catch(() => undefined);
      // An event that came meanwhile knows better.
      if (this.#files.get(file) !== known) continue;
      if (stats !== undefined) this.#heard(file, stats);
      else if (known !== undefined) this.#gone(file);
    }
  }

  #gone(file: string): void {
    if (!this.#files.has(file) || this.#files.get(file) === 'gone') return;
    this.#files.set(file, 'gone');
    this.#changed(file);
  }
}
