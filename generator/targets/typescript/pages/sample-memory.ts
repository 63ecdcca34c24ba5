// Remembers samples of declared types, which stand inside those of many others. One that was cut short, because of what
// it stands in, is not remembered; one that is would have come out the same wherever it is not nested too deep.

import type { TypeId } from '../../../model';
import type { Ecmascript } from '../../../languages/ecmascript';
import type { Side } from '../types/sides';

interface Known {
  readonly code: Ecmascript | undefined;
  /** How many levels below its own were looked at. */
  readonly height: number;
}

/** How deep samples nest. */
export const MAX_DEPTH = 6;

export class SampleMemory {
  readonly #known = new Map<string, Known>();
  #cut = false;
  #deepest = 0;

  /** The sample of a declared type at this depth, remembered or made. */
  of(id: TypeId, side: Side, depth: number, make: () => Ecmascript | undefined): Ecmascript | undefined {
    const key = `${side} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined && depth + known.height <= MAX_DEPTH) {
      this.reach(depth + known.height);
      return known.code;
    }
    const [cut, deepest] = [this.#cut, this.#deepest];
    this.#cut = false;
    this.#deepest = depth;
    const code = make();
    if (!this.#cut) this.#known.set(key, { code, height: this.#deepest - depth });
    this.#cut ||= cut;
    this.#deepest = Math.max(this.#deepest, deepest);
    return code;
  }

  /** Notes that something was left out for the sake of what it stands in. */
  cut(): void {
    this.#cut = true;
  }

  /** Notes that this depth was looked at. */
  reach(depth: number): void {
    this.#deepest = Math.max(this.#deepest, depth);
  }
}
