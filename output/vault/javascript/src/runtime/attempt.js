// The time limits of a call: the caller's signal for all of it, `timeoutMs` for each attempt until its body is read.

import { AbortedError, TimeoutError } from "./errors.js";

export function startAttempt(caller, timeoutMs) {
  const controller = new AbortController();
  let stop;
  const stopped = new Promise((_resolve, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  stopped.catch(() => undefined);
  const onAbort = () => stop(new AbortedError("aborted", caller?.reason));
  if (caller?.aborted) onAbort();
  caller?.addEventListener("abort", onAbort);
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
      caller?.removeEventListener("abort", onAbort);
    },
  };
}

/** Waits, or ends at once when the caller aborts. */
export async function pause(delayMs, caller) {
  const wait = startAttempt(caller, Math.max(1, delayMs));
  try {
    await wait.race(new Promise(() => undefined));
  } catch (reason) {
    if (reason instanceof AbortedError) throw reason;
  } finally {
    wait.end();
  }
}
