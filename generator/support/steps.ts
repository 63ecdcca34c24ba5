// Work that is done in steps. Between two of them a program may look after other things, such as a signal that it was sent.

export type Steps = Iterable<void>;

/** Most steps take far less than a millisecond, and letting others in takes longer than many of them. */
const STEPS = 16;

/** Signals and messages are let in after so many steps. */
export async function inSteps(steps: Steps, most = STEPS): Promise<void> {
  let count = 0;
  for (const step of steps) {
    count += 1;
    if (count % most === 0) await new Promise((resolve) => setImmediate(resolve, step));
  }
}
