// Thrown when a document cannot be used at all (exit code 3) or its file cannot be read (6). It carries the files read
// so far, so that a report can still show where.

import { StopError, type Diagnostics } from '../support/diagnostics';
import type { LoadedFile } from './loaded-spec';

export class UnusableDocument extends StopError {
  constructor(
    exitCode: 3 | 6,
    diagnostics: Diagnostics,
    readonly files: ReadonlyMap<string, LoadedFile>,
  ) {
    super(exitCode, diagnostics.list);
  }
}
