// The outputs of one API through one run: each is drafted while it is emitted, and none is published before all are. However
// the run ends, even by a signal, what was drafted and not published is removed.

import type { FileSink } from '../code/file-set';
import type { Press } from '../press/press';
import type { Makers } from './makers';
import type { SecondMaker } from './second-maker';
import { openOutput, type OpenOutput, type OutputMode, type OutputRequest, type OutputResult } from '../write/output';

export class OutputRun {
  readonly #press: Press;
  readonly #second: SecondMaker | undefined;
  readonly #mode: OutputMode;
  readonly #outputs: OpenOutput[] = [];

  constructor({ press, second }: Makers, mode: OutputMode) {
    this.#press = press;
    this.#second = second;
    this.#mode = mode;
    process.once('exit', this.end);
  }

  /** From now on no other run may write to it. */
  open(request: OutputRequest): OpenOutput {
    const output = openOutput(request, this.#mode);
    this.#outputs.push(output);
    return output;
  }

  async draft(request: OutputRequest, emit: (sink: FileSink) => Promise<void>): Promise<OutputResult> {
    const output = this.open(request);
    this.#press.open(output.place);
    await emit(this.#press);
    return output.compare(await this.#press.done());
  }

  publish(): void {
    for (const output of this.#outputs) output.publish();
  }

  /** May be called again. */
  readonly end = (): void => {
    process.off('exit', this.end);
    this.#press.end();
    this.#second?.end();
    // The first one may have made the folder that the others are in.
    for (const output of [...this.#outputs].reverse()) output.close();
  };
}
