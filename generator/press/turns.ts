// Lets one thread stop another between two pieces of work, and be sure of it. Each piece of work is a turn, and no turn
// begins after the stop. The threads share numbers in memory, since neither can wait for a message at that moment.

const STOPPED = 0;
const BUSY = 1;
const TAKEN = 2;

/** A turn takes milliseconds, unless its thread has died of something in the middle of it. */
const LONGEST_TURN_MS = 5_000;

export class Turns {
  readonly #numbers: Int32Array;

  constructor(readonly memory = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)) {
    this.#numbers = new Int32Array(memory);
  }

  /** Does the work, unless the other thread has stopped this one. */
  take(work: () => void): void {
    Atomics.store(this.#numbers, BUSY, 1);
    try {
      if (Atomics.load(this.#numbers, STOPPED) === 0) work();
    } finally {
      Atomics.add(this.#numbers, TAKEN, 1);
      Atomics.store(this.#numbers, BUSY, 0);
      Atomics.notify(this.#numbers, BUSY);
    }
  }

  /** How many turns have ended. */
  get taken(): number {
    return Atomics.load(this.#numbers, TAKEN);
  }

  /** When this returns, no turn is going on, and none will begin. */
  stop(): void {
    Atomics.store(this.#numbers, STOPPED, 1);
    Atomics.wait(this.#numbers, BUSY, 1, LONGEST_TURN_MS);
  }
}
