// Divides the outputs of a run between two threads: each takes the next one when it has made one, the first thread from the
// front and the second from the back, until none is left. The count of those taken is a number that both share.

export class Shares {
  readonly #taken: Int32Array;
  #mine = 0;

  constructor(
    /** How many outputs there are. */
    readonly all: number,
    readonly from: 'front' | 'back',
    readonly memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.#taken = new Int32Array(memory);
  }

  /** The index of an output that nobody has taken, and is ours from now on. */
  take(): number | undefined {
    if (Atomics.add(this.#taken, 0, 1) >= this.all) return undefined;
    this.#mine += 1;
    return this.from === 'front' ? this.#mine - 1 : this.all - this.#mine;
  }
}
