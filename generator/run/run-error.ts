// What a run throws where it could not do what it was asked: the exit code, and every finding with the texts to show it.

import { StopError, type Diagnostic } from '../support/diagnostics';
import type { Report } from '../support/report';

export class RunError<Partial = unknown> extends StopError {
  constructor(
    exitCode: StopError['exitCode'],
    readonly reports: readonly Report[],
    /** What was done before or beside it: other APIs' outputs. */
    readonly partial?: Partial,
  ) {
    super(
      exitCode,
      reports.flatMap((report): readonly Diagnostic[] => report.diagnostics),
    );
  }
}
