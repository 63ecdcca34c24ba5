// Which inline schemas are being built at the moment, and which of them turned out to contain themselves. A schema that
// contains itself needs a declaration, whatever it is, so that it can be referred to.

import type { TypeId } from '../type';

export class Recursion {
  readonly #open = new Set<TypeId>();
  readonly #recursive = new Set<TypeId>();

  /** False where the schema is being built already: then it contains itself. Otherwise it must be left again. */
  enter(id: TypeId): boolean {
    if (this.#open.has(id)) {
      this.#recursive.add(id);
      return false;
    }
    this.#open.add(id);
    return true;
  }

  leave(id: TypeId): void {
    this.#open.delete(id);
  }

  isRecursive(id: TypeId): boolean {
    return this.#recursive.has(id);
  }
}
