// A press whose files are turns: another thread can stop it between two of them, and be sure of it.

import type { FileOrigin } from '../code/file-set';
import type { ModuleLayout } from '../code/module';
import type { DraftFiles, DraftPlace } from '../write/draft';
import type { Press } from './press';
import type { Turns } from './turns';

export class TurnPress implements Press {
  readonly #press: Press;
  readonly #turns: Turns;

  constructor(press: Press, turns: Turns) {
    this.#press = press;
    this.#turns = turns;
  }

  open(place: DraftPlace): void {
    this.#press.open(place);
  }

  put(path: string, content: string | ModuleLayout, origin: FileOrigin): void {
    this.#turns.take(() => this.#press.put(path, content, origin));
  }

  done(): Promise<DraftFiles> {
    return this.#press.done();
  }

  end(): void {
    this.#press.end();
  }
}
