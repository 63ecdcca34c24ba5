// A press takes the files of outputs, one output after the other. It prints modules, and drafts every file: it compares
// the file with the disk and stages it. This one works on the thread that calls it; thread-press.ts has a thread of its own.

import type { FileSink } from '../code/file-set';
import type { ModuleLayout } from '../code/module';
import { printModule } from '../code/ts-morph-printer';
import { invariant } from '../support/invariant';
import { Draft, type DraftFiles, type DraftPlace } from '../write/draft';
import type { FrameKeeper } from './frame-keeper';

export interface Press extends FileSink {
  /** Begins an output: the files that are put from now on belong to this place. */
  open(place: DraftPlace): void;
  /** The drafts of all files that were put since `open`, as soon as there are all of them. */
  done(): Promise<DraftFiles>;
  /** Gives up the files that are not drafted yet. When this returns, the press writes nothing any more. It may be called again. */
  end(): void;
}

export class DirectPress implements Press {
  readonly #frames: FrameKeeper | undefined;
  #draft: Draft | undefined;
  #recalled = false;

  /** `frames`: those of earlier runs, where somebody keeps them. */
  constructor(frames?: FrameKeeper) {
    this.#frames = frames;
  }

  open(place: DraftPlace): void {
    this.#draft = new Draft(place);
  }

  put(path: string, content: string | ModuleLayout): void {
    invariant(this.#draft !== undefined, 'no output is open');
    this.#draft.put(path, typeof content === 'string' ? content : this.#printed(content));
  }

  done(): Promise<DraftFiles> {
    if (this.#recalled) this.#frames?.keep();
    return Promise.resolve(this.drafted());
  }

  drafted(): DraftFiles {
    invariant(this.#draft !== undefined, 'no output is open');
    return this.#draft.files;
  }

  end(): void {
    this.#draft = undefined;
  }

  #printed(content: ModuleLayout): string {
    if (!this.#recalled) this.#frames?.recall();
    this.#recalled = true;
    return printModule(content);
  }
}
