// The time limits of a call: the caller's signal for all of it, `timeoutMs` for each attempt until its body is read.

import { AbortedError, TimeoutError } from './errors.js';

/**
 * Waits, then works. Settles as the work does, or at once with an AbortedError or TimeoutError, which the work's signal
 * is aborted with; a failure of the work aborts it too, so that nothing goes on being sent.
 */
export function limited<T>(
  caller: AbortSignal | null | undefined,
  delayMs: number | undefined,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Longer delays overflow in every engine, and would fire at once.
  const after = (ms: number, then: () => void): unknown => ms < 2 ** 31 && (timer = setTimeout(then, ms));
  let onAbort!: () => void;
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    onAbort = () => stop(new AbortedError('aborted', caller!.reason));
    caller?.addEventListener('abort', onAbort);
    const start = (): void => {
      if (timeoutMs > 0) after(timeoutMs, () => stop(new TimeoutError(`no response within ${timeoutMs} ms`)));
      work(controller.signal).then(resolve, stop);
    };
    if (caller?.aborted) onAbort();
    else if (delayMs) after(delayMs, start);
    else start();
  }).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
  });
}
