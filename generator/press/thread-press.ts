// Prints modules on a thread of its own while the emission goes on: printing and checking take as long as all the rest of
// it, and loading ts-morph for it as long as all that comes before. Small documents are not worth a thread. What is
// printed is the same either way.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Press } from '../code/file-set';
import type { ModuleLayout } from '../code/module';
import { InvariantError } from '../support/invariant';

/** What the thread is told: to print these, to hand over what it has, to end. */
export type Order = { readonly print: readonly ModuleLayout[] } | { readonly deliver: true } | { readonly close: true };

/** What it answers with: all texts by path, or why there are none. */
export type Delivery = { readonly texts: ReadonlyMap<string, string> } | { readonly problem: string };

/** Bytes of a document from which a thread pays. */
const LARGE = 100_000;
const BATCH = 20;

/** Asked before the document is read, so that the thread can get ready meanwhile. */
export function threadPays(document: { readonly path: string } | { readonly text: string }): boolean {
  const bytes = 'text' in document ? document.text.length : sizeOf(document.path);
  return bytes >= LARGE && availableParallelism() > 1 && existsSync(workerFile());
}

/** What is wrong with a file is for its reader to say. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

export class ThreadPress implements Press {
  readonly #worker: Worker;
  #batch: ModuleLayout[] = [];
  #failure: Error | undefined;
  #busy = false;

  constructor(file = workerFile()) {
    this.#worker = new Worker(file);
    // A run that has failed elsewhere must not wait for the thread.
    this.#worker.unref();
    this.#worker.on('error', (error) => (this.#failure = error));
  }

  put(module: ModuleLayout): void {
    this.#busy = true;
    this.#batch.push(module);
    if (this.#batch.length === BATCH) this.#send();
  }

  texts(): Promise<ReadonlyMap<string, string>> {
    this.#send();
    this.#tell({ deliver: true });
    return new Promise((resolve, reject) => {
      const worker = this.#worker;
      const ended = (): void => reject(this.#failure ?? new InvariantError('the printing thread ended early'));
      worker.ref();
      worker.once('exit', ended);
      worker.once('message', (delivery: Delivery) => {
        worker.off('exit', ended);
        worker.unref();
        this.#busy = false;
        if ('texts' in delivery) resolve(delivery.texts);
        else reject(new InvariantError(delivery.problem));
      });
    });
  }

  /** A thread that has delivered may keep its compiled code for the next run; one that has not is of no use any more. */
  end(): void {
    if (this.#busy) {
      void this.#worker.terminate();
      return;
    }
    this.#worker.ref();
    this.#tell({ close: true });
  }

  #send(): void {
    if (this.#batch.length > 0) this.#tell({ print: this.#batch });
    this.#batch = [];
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }
}

/** Built beside the programs; there is none beside the source. */
function workerFile(): string {
  return path.join(__dirname, 'printing-thread.js');
}
