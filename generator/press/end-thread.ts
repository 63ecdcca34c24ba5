// How a thread that drafts files ends, whatever else it does.

import type { Worker } from 'node:worker_threads';
import type { Turns } from './turns';

/**
 * When this returns, the thread writes nothing any more. One that has delivered may keep its compiled code for the next run, for which
 * it is told to close; one that has not is of no use any more.
 */
export function endThread(worker: Worker, turns: Turns, delivered: boolean): void {
  if (delivered) {
    worker.ref();
    worker.postMessage({ close: true });
  } else {
    turns.stop();
    void worker.terminate();
  }
}
