// The frames of all shapes that were met, in this run or, where somebody keeps them, in earlier ones. ts-morph is asked for
// each of them once.

import { frameOf, type Frame } from './frames';

/** Frames by shape, as data. */
export interface KeptFrames {
  readonly ambient: readonly (readonly [shape: string, frame: Frame])[];
  readonly other: readonly (readonly [shape: string, frame: Frame])[];
}

/** A large document has hundreds of shapes in each client. What is remembered is begun anew before it grows large. */
const MOST_SHAPES = 5_000;

/** Characters of shapes that are kept: to read them takes a tenth of what loading ts-morph takes. */
const MOST_KEPT = 1_000_000;

export class FrameBook {
  readonly #print: (shape: string, ambient: boolean) => string;
  readonly #ambient = new Map<string, Frame>();
  readonly #other = new Map<string, Frame>();
  #isNew = false;

  /** `print`: the structure of a shape, whose texts are marks. */
  constructor(print: (shape: string, ambient: boolean) => string) {
    this.#print = print;
  }

  of(shape: string, ambient: boolean): Frame {
    const known = ambient ? this.#ambient : this.#other;
    let frame = known.get(shape);
    if (frame === undefined) {
      frame = frameOf(this.#print(shape, ambient));
      if (known.size >= MOST_SHAPES) known.clear();
      known.set(shape, frame);
      this.#isNew = true;
    }
    return frame;
  }

  recall({ ambient, other }: KeptFrames): void {
    for (const [shape, frame] of ambient) this.#ambient.set(shape, frame);
    for (const [shape, frame] of other) this.#other.set(shape, frame);
  }

  /** The smallest shapes, which are the most frequent ones. Nothing where all that is there was recalled. */
  toKeep(): KeptFrames | undefined {
    if (!this.#isNew) return undefined;
    this.#isNew = false;
    return { ambient: smallest(this.#ambient), other: smallest(this.#other) };
  }
}

function smallest(known: ReadonlyMap<string, Frame>): readonly (readonly [string, Frame])[] {
  let size = 0;
  return [...known]
    .sort(([left], [right]) => left.length - right.length)
    .filter(([shape]) => (size += shape.length) <= MOST_KEPT);
}
