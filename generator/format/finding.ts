// A finding as plain data with its place in a file: what programs read.

import type { Severity } from '../support/diagnostics';
import { nameOfFile, type Located } from './located';

export interface Finding {
  /** The API's name in the configuration, where there is one. */
  readonly api?: string;
  /** Stable; docs/diagnostics.md lists them. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** As one would type it from the current folder, or an URL. Nothing where the finding is about no file. */
  readonly file?: string;
  /** Counts from 1, as the column does. Nothing where the file was not read, or the finding is about all of it. */
  readonly line?: number;
  /** In UTF-16 code units. */
  readonly column?: number;
  /** A JSON pointer (RFC 6901) into the file; empty for its root. */
  readonly pointer?: string;
}

export function asFinding(located: Located): Finding {
  const { diagnostic, api, line, column } = located;
  const { code, severity, message, hint, place } = diagnostic;
  const file = nameOfFile(located);
  return {
    ...(api === undefined ? {} : { api }),
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined || column === undefined ? {} : { line, column }),
    ...(place === undefined ? {} : { pointer: place.pointer }),
  };
}
