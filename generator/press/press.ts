// Prints the files of outputs and drafts them, one output after the other: on this thread, or on one of its own.

import type { FileSink } from '../code/file-set';
import type { ModuleLayout } from '../code/module';
import { printModule } from '../code/ts-morph-printer';
import { invariant } from '../support/invariant';
import { Draft, type DraftFiles, type DraftPlace } from '../write/draft';

export interface Press extends FileSink {
  /** What is put from now on is for this place. */
  open(place: DraftPlace): void;
  /** All that was put since, when it has been drafted. */
  done(): Promise<DraftFiles>;
  /** Lets go of what is not done yet. When this returns, nothing is written any more. May be called again. */
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
