// watch(): generates, and again whenever something changed that it generates from: the configuration, documents, the files
// that they refer to, overlays. One run at a time; what changes during a run is for the next one. A run that fails is told, and
// the next change may put it right.

import path from 'node:path';
import { DEFAULT_CONFIG } from '../config/load';
import { StopError } from '../support/diagnostics';
import { isHttpUrl } from '../support/url';
import { usage } from './configuration';
import { shownPath } from './findings';
import { generateWith, type GeneratedOutput, type GenerateOptions, type GenerateResult } from './generate';
import { RunError } from './run-error';
import type { WatchedFiles } from './watched-files';

export type WatchOptions = Omit<GenerateOptions, 'check' | 'dryRun' | 'prune'>;

export interface WatchListener {
  /** A run begins, because these files changed: as one would type them. None before the first run. */
  readonly begins?: (files: readonly string[]) => void;
  readonly done?: (result: GenerateResult) => void | Promise<void>;
  readonly failed?: (error: RunError<readonly GeneratedOutput[]>) => void | Promise<void>;
  /** Nothing is to do until one of so many files changes. */
  readonly waiting?: (files: number) => void;
}

/** Editors and version control write several files, or one in several steps. */
const SETTLE = 100;

/** Until `signal` says that it is to end. Throws RunError where there is nothing that could be watched. */
export async function watch(options: WatchOptions, listener: WatchListener, signal: AbortSignal): Promise<void> {
  const cwd = options.cwd ?? process.cwd();
  checkWatchable(options);
  const { WatchedFiles } = await import('./watched-files');
  const changes = new Changes();
  const watched: WatchedFiles = new WatchedFiles(cwd, changes.add, changes.fail);
  const end = (): void => changes.end();
  signal.addEventListener('abort', end);
  try {
    let files: ReadonlySet<string> = new Set(configurationOf(options, cwd));
    let changed: readonly string[] = [];
    while (!signal.aborted) {
      listener.begins?.(changed.map((file) => shownPath(file, cwd)));
      const since = Date.now();
      const read = new Set(configurationOf(options, cwd));
      const reading = (more: readonly string[]): void => more.forEach((file) => read.add(file));
      try {
        const result = await generateWith(options, { reading });
        files = read;
        await listener.done?.(result);
      } catch (error) {
        if (!(error instanceof RunError) || (options.spec !== undefined && error.exitCode === 2)) throw error;
        // What it did not come to may be what is to be put right.
        files = new Set([...files, ...read]);
        await listener.failed?.(error as RunError<readonly GeneratedOutput[]>);
      }
      watched.set(files, since);
      listener.waiting?.(files.size);
      changed = await changes.next();
    }
  } finally {
    signal.removeEventListener('abort', end);
    await watched.close();
  }
}

function checkWatchable({ spec }: WatchOptions): void {
  if (spec === undefined || (spec !== '-' && !isHttpUrl(spec))) return;
  const what = spec === '-' ? 'the standard input' : 'a URL';
  const refused = usage(`${what} cannot be watched`, 'Name a document that is a file, or a configuration.');
  throw new RunError(2, [{ diagnostics: [refused], sources: new Map() }]);
}

function configurationOf({ spec, config }: WatchOptions, cwd: string): readonly string[] {
  return [path.resolve(cwd, spec ?? config ?? DEFAULT_CONFIG)];
}

/** What changed since somebody asked. */
class Changes {
  readonly #files = new Set<string>();
  #ended = false;
  #error: Error | undefined;
  #wake: () => void = () => undefined;

  readonly add = (file: string): void => {
    this.#files.add(file);
    this.#wake();
  };

  readonly fail = (error: Error): void => {
    this.#error = error;
    this.#wake();
  };

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Waits for a change, and until nothing more changes for a moment; nothing where it is to end. */
  async next(): Promise<readonly string[]> {
    while (this.#files.size === 0 && !this.#ended && this.#error === undefined) await this.#woken();
    for (let count = -1; count !== this.#files.size && !this.#ended;) {
      count = this.#files.size;
      await this.#woken(SETTLE);
    }
    if (this.#error !== undefined) throw cannotWatch(this.#error);
    const files = [...this.#files].sort();
    this.#files.clear();
    return files;
  }

  #woken(atMost?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = atMost === undefined ? undefined : setTimeout(resolve, atMost);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function cannotWatch({ message }: Error): RunError {
  const hint = 'The system may watch no more files: on Linux fs.inotify.max_user_watches says how many.';
  const { diagnostics } = new StopError(6, [{ code: 'watch-failed', severity: 'error', message, hint }]);
  return new RunError(6, [{ diagnostics, sources: new Map() }]);
}
