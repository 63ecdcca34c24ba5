// What SIGINT, SIGTERM and SIGHUP do. While something is staged they are caught, and the run cleans up after the file
// that it is at; nothing is published in part. While a run only computes, it could not answer for as long as that takes, and there
// is nothing to clean up: the system ends it at once, and a shell shows the same codes.

import { EXIT } from './exit-codes';

const CODES = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hungUp],
] as const;

/** `answer` ends the process; by default with the code of the signal. */
export function catchSignals(
  answer: (signal: string, code: number) => void = (_signal, code) => process.exit(code),
): void {
  leaveSignals();
  // Publishing never waits, so no signal arrives in the middle of it: nothing is left half written.
  for (const [signal, code] of CODES) process.on(signal, () => answer(signal, code));
}

/** What arrived until now is answered first. */
export async function leaveSignalsToTheSystem(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  leaveSignals();
}

/** The program is the only one here that listens; its parts are bundled apart, so they cannot share what they listen with. */
function leaveSignals(): void {
  for (const [signal] of CODES) process.removeAllListeners(signal);
}
