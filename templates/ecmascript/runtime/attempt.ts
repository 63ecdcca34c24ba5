// The time limits of a call: the caller's signal for all of it, `timeoutMs` for each attempt until its body is read.

import { AbortedError, type SDKError, TimeoutError } from './errors.js';

export interface Attempt {
  readonly signal: AbortSignal;
  /** Settles as the work does, or at once with an AbortedError or TimeoutError. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  readonly end: () => void;
}

export function startAttempt(caller: AbortSignal | null | undefined, timeoutMs: number): Attempt {
  const controller = new AbortController();
  let stop!: (reason: SDKError) => void;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  stopped.catch(() => undefined);
  const onAbort = (): void => stop(new AbortedError('aborted', caller?.reason));
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort);
  // Longer delays overflow in every engine, and would fire at once.
  const timer =
    timeoutMs > 0 && timeoutMs < 2 ** 31
      ? setTimeout(() => stop(new TimeoutError(`no response within ${timeoutMs} ms`)), timeoutMs)
      : undefined;
  return {
    signal: controller.signal,
    race: (work) => Promise.race([stopped, work]),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}

/** Waits, or ends at once when the caller aborts. */
export async function pause(delayMs: number, caller: AbortSignal | null | undefined): Promise<void> {
  const wait = startAttempt(caller, Math.max(1, delayMs));
  try {
    await wait.race(new Promise(() => undefined));
  } catch (reason) {
    if (reason instanceof AbortedError) throw reason;
  } finally {
    wait.end();
  }
}
