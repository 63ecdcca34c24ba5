// Keeps what ts-morph made of the shapes of statements (code/frame-book.ts), so that the next run need not load a compiler for
// them. Where nothing is kept, or a shape is new, ts-morph is loaded as before.

import { statSync } from 'node:fs';
import path from 'node:path';
import { keptName, readKept, writeKept } from './kept-file';

export class FrameCache<Frames> {
  readonly #file: string | undefined;

  /** `root`: the package's own folder; `program`: the file that prints, which stands for its version. */
  constructor(root: string, program: string) {
    this.#file = fileFor(root, program);
  }

  read(): Frames | undefined {
    const data = this.#file === undefined ? undefined : readKept(this.#file);
    return data === undefined ? undefined : (JSON.parse(data.toString('utf8')) as Frames);
  }

  write(frames: Frames): void {
    if (this.#file === undefined) return;
    try {
      writeKept(this.#file, Buffer.from(JSON.stringify(frames)));
    } catch {
      // A package that may not write to its own folder asks ts-morph each time.
    }
  }
}

function fileFor(root: string, program: string): string | undefined {
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined;
  try {
    const state = [program, require.resolve('ts-morph')].flatMap((file) => {
      const { size, mtimeMs } = statSync(file);
      return [file, size, mtimeMs];
    });
    return path.join(root, '.cache', 'frames', keptName('frames', state));
  } catch {
    return undefined;
  }
}
