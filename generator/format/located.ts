// A finding with its line and column.

import type { Diagnostic } from '../support/diagnostics';
import type { SourceText } from '../support/report';

export interface Located {
  readonly diagnostic: Diagnostic;
  readonly api: string | undefined;
  readonly source: SourceText | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

export function fileOf(located: Located): string {
  return located.source?.label ?? located.diagnostic.place?.file ?? '\uFFFF';
}

/** Nothing where a finding is about no file. */
export function nameOfFile(located: Located): string | undefined {
  const file = located.diagnostic.place === undefined ? '' : fileOf(located);
  return file === '' ? undefined : file;
}
