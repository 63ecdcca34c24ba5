// The main thread's side of the making thread: hands it the document and the outputs, and waits for what it made.

import { Worker } from 'node:worker_threads';
import { toCarry, type ModelSettings } from '../pipeline';
import { endThread } from '../press/end-thread';
import { Shares } from '../press/shares';
import { Turns } from '../press/turns';
import type { LoadedSpec } from '../spec/loaded-spec';
import type { FindingPolicy } from '../support/finding-policy';
import { InvariantError } from '../support/invariant';
import type { MadeOutput, OutputOrder } from './make-output';
import { modelSettingsOf } from './model-settings';
import type { MakingOrder, MakingReport, MakingStart } from './making-thread';

export class SecondMaker {
  readonly #worker: Worker;
  readonly #turns = new Turns();
  readonly #made = new Map<number, MadeOutput>();
  readonly #ended: Promise<void>;
  #state: 'working' | 'delivered' | 'ended' = 'working';
  #began: (index: number) => void = () => undefined;

  constructor(program: string) {
    const workerData: MakingStart = { turns: this.#turns.memory };
    this.#worker = new Worker(program, { workerData });
    // A run that has failed elsewhere must not wait for the thread.
    this.#worker.unref();
    this.#ended = new Promise((resolve, reject) => {
      this.#worker.on('error', reject);
      this.#worker.on('exit', () => reject(new InvariantError('the making thread ended early')));
      this.#worker.on('message', (report: MakingReport) => {
        if ('began' in report) this.#began(report.began);
        else if ('made' in report) this.#made.set(report.made, report.output);
        else if ('problem' in report) reject(new InvariantError(report.problem));
        else resolve();
      });
    });
    this.#ended.catch(() => undefined);
  }

  /** The thread builds the model of this document, which the caller does at the same time. */
  read(spec: LoadedSpec, settings: ModelSettings, policy: FindingPolicy): void {
    this.#tell({ read: toCarry(spec), settings: modelSettingsOf(settings), policy });
  }

  /** The thread begins with the last of these outputs; the caller takes its own from the shares that are returned. */
  make(orders: readonly OutputOrder[], began: (index: number) => void): Shares {
    const shares = new Shares(orders.length, 'front');
    this.#began = began;
    this.#tell({ make: orders, shares: shares.memory });
    return shares;
  }

  /** What the thread made, by index: as soon as there is all of it. */
  async done(): Promise<ReadonlyMap<number, MadeOutput>> {
    this.#worker.ref();
    await this.#ended;
    this.#worker.unref();
    this.#state = 'delivered';
    return this.#made;
  }

  /** When this returns, the thread writes nothing any more. */
  end(): void {
    if (this.#state === 'ended') return;
    endThread(this.#worker, this.#turns, this.#state === 'delivered');
    this.#state = 'ended';
  }

  #tell(order: MakingOrder): void {
    this.#worker.postMessage(order);
  }
}
