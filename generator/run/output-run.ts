// The outputs of one API through one run: each is drafted while it is emitted, and none is published before all are. However
// the run ends, even by a signal, what was drafted and not published is removed.

import type { FileSink } from '../code/file-set';
import type { Press } from '../press/press';
import type { Origin } from '../write/manifest';
import { openOutput, type OpenOutput, type OutputMode, type OutputRequest, type OutputResult } from '../write/output';

export class OutputRun {
  readonly #press: Press;
  readonly #mode: OutputMode;
  readonly #outputs: OpenOutput[] = [];

  constructor(press: Press, mode: OutputMode) {
    this.#press = press;
    this.#mode = mode;
    process.once('exit', this.end);
  }

  async draft(
    request: OutputRequest,
    emit: (sink: FileSink) => Promise<void>,
    origin: Origin,
    names?: () => string,
  ): Promise<OutputResult> {
    const output = openOutput(request, this.#mode);
    this.#outputs.push(output);
    this.#press.open(output.place);
    await emit(this.#press);
    const drafted = this.#press.done();
    // A thread may have files left: names are printed meanwhile.
    const printed = names?.();
    return output.compare(await drafted, origin, printed);
  }

  publish(): void {
    for (const output of this.#outputs) output.publish();
  }

  /** May be called again. */
  readonly end = (): void => {
    process.off('exit', this.end);
    this.#press.end();
    // The first one may have made the folder that the others are in.
    for (const output of [...this.#outputs].reverse()) output.close();
  };
}
