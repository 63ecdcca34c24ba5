// How many properties objects take from other schemas by their conditions, and not by `allOf`, whose bases a declaration names.

import type { TypeId } from '../type';

export class Borrowed {
  readonly #counts = new Map<TypeId, number>();

  add(id: TypeId, count: number): void {
    if (count > 0) this.#counts.set(id, count);
  }

  of(id: TypeId): number {
    return this.#counts.get(id) ?? 0;
  }
}
