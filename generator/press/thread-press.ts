// A press with a thread of its own, which works while the target goes on emitting files. Printing, checking and writing
// take longer than emitting, and loading ts-morph takes as long as all earlier stages. The files are the same as without it.

import { Worker } from 'node:worker_threads';
import type { ModuleLayout } from '../code/module';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { InvariantError } from '../support/invariant';
import type { DraftFiles, DraftPlace } from '../write/draft';
import { endThread } from './end-thread';
import { DirectPress, type Press } from './press';
import { Turns } from './turns';

export interface PressedFile {
  readonly path: string;
  readonly content: string | ModuleLayout;
}

/** Messages to the thread: begin an output at this place, print and draft these files, send the drafts, end. */
export type Order =
  | { readonly open: DraftPlace }
  | { readonly put: readonly PressedFile[] }
  | { readonly deliver: true }
  | { readonly close: true };

/** The answer of the thread: all drafts, or the reason why there are none. */
export type Delivery =
  | { readonly files: DraftFiles }
  | { readonly problem: string }
  | { readonly stop: { readonly exitCode: StopError['exitCode']; readonly diagnostics: readonly Diagnostic[] } };

/** The data that the thread starts with. */
export interface ThreadStart {
  readonly turns: SharedArrayBuffer;
  /** Whether modules will come: then the thread loads ts-morph at once. */
  readonly modules: boolean;
}

const BATCH = 20;

/** How many files may wait for the thread. Beyond that, texts are drafted on this thread, at the same time. */
const BACKLOG = 200;

export class ThreadPress implements Press {
  readonly #worker: Worker;
  readonly #turns = new Turns();
  readonly #here = new DirectPress();
  #batch: PressedFile[] = [];
  #sent = 0;
  #failure: Error | undefined;
  #state: 'unused' | 'busy' | 'delivered' | 'ended' = 'unused';

  constructor(file: string, modules: boolean) {
    const workerData: ThreadStart = { turns: this.#turns.memory, modules };
    this.#worker = new Worker(file, { workerData });
    // A run that has failed elsewhere must not wait for the thread.
    this.#worker.unref();
    this.#worker.on('error', (error) => (this.#failure = error));
    this.#worker.on('exit', () => (this.#failure ??= new InvariantError('the printing thread ended early')));
  }

  open(place: DraftPlace): void {
    this.#state = 'busy';
    this.#here.open(place);
    this.#tell({ open: place });
  }

  put(path: string, content: string | ModuleLayout): void {
    if (typeof content === 'string' && this.#sent - this.#turns.taken > BACKLOG) {
      this.#here.put(path, content);
      return;
    }
    this.#batch.push({ path, content });
    if (this.#batch.length === BATCH) this.#send();
  }

  done(): Promise<DraftFiles> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#send();
    this.#tell({ deliver: true });
    return new Promise((resolve, reject) => {
      const worker = this.#worker;
      const ended = (): void => reject(this.#failure);
      worker.ref();
      worker.once('exit', ended);
      worker.once('message', (delivery: Delivery) => {
        worker.off('exit', ended);
        worker.unref();
        this.#state = 'delivered';
        if ('files' in delivery) resolve(new Map([...delivery.files, ...this.#here.drafted()]));
        else if ('problem' in delivery) reject(new InvariantError(delivery.problem));
        else reject(new StopError(delivery.stop.exitCode, delivery.stop.diagnostics));
      });
    });
  }

  end(): void {
    if (this.#state === 'ended') return;
    endThread(this.#worker, this.#turns, this.#state === 'delivered');
    this.#state = 'ended';
  }

  #send(): void {
    if (this.#batch.length > 0) this.#tell({ put: this.#batch });
    this.#sent += this.#batch.length;
    this.#batch = [];
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }
}
