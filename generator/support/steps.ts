// Work that is done in steps. Between two of them a program may look after other things, such as a signal that it was sent.

export type Steps = Iterable<void>;

/** Signals and messages are let in after every step. */
export async function inSteps(steps: Steps): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => setImmediate(resolve, step));
  }
}
