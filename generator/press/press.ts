// A press takes the files of outputs, one output after the other. It prints modules, and drafts every file: it compares
// the file with the disk and stages it. This one works on the thread that calls it; thread-press.ts has a thread of its own.

import type { FileSink } from '../code/file-set';
import type { ModuleLayout } from '../code/module';
import { printModule } from '../code/ts-morph-printer';
import { invariant } from '../support/invariant';
import { Draft, type DraftFiles, type DraftPlace } from '../write/draft';

export interface Press extends FileSink {
  /** Begins an output: the files that are put from now on belong to this place. */
  open(place: DraftPlace): void;
  /** The drafts of all files that were put since `open`, as soon as there are all of them. */
  done(): Promise<DraftFiles>;
  /** Gives up the files that are not drafted yet. When this returns, the press writes nothing any more. It may be called again. */
  end(): void;
}

export class DirectPress implements Press {
  #draft: Draft | undefined;

  open(place: DraftPlace): void {
    this.#draft = new Draft(place);
  }

  put(path: string, content: string | ModuleLayout): void {
    invariant(this.#draft !== undefined, 'no output is open');
    this.#draft.put(path, typeof content === 'string' ? content : printModule(content));
  }

  done(): Promise<DraftFiles> {
    return Promise.resolve(this.drafted());
  }

  drafted(): DraftFiles {
    invariant(this.#draft !== undefined, 'no output is open');
    return this.#draft.files;
  }

  end(): void {
    this.#draft = undefined;
  }
}
