// Brings the frames of earlier runs to the printer, and keeps those of this one.

import type { KeptFrames } from '../code/frame-book';
import { framesToKeep, recallFrames } from '../code/ts-morph-printer';
import { FrameCache } from '../program/frame-cache';
import { packageRoot } from '../write/package-root';

export class FrameKeeper {
  readonly #cache: FrameCache<KeptFrames>;

  /** `program`: the built file that prints on a thread. */
  constructor(program: string) {
    this.#cache = new FrameCache(packageRoot().folder, program);
  }

  /** Says whether there were any. */
  recall(): boolean {
    const kept = this.#cache.read();
    if (kept !== undefined) recallFrames(kept);
    return kept !== undefined;
  }

  keep(): void {
    const frames = framesToKeep();
    if (frames !== undefined) this.#cache.write(frames);
  }
}
