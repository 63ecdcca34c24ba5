// What one run found out about one document or configuration, with the texts needed to show where. Says nothing of how
// it is shown.

import type { Diagnostic } from './diagnostics';

export interface SourceText {
  /** The file as the user would open it from the current folder, or an URL. */
  readonly label: string;
  readonly text: string;
  readonly format: 'json' | 'yaml';
}

export interface Report {
  /** The API's name, or nothing for findings about the run itself. */
  readonly api?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** By `Place.file`. */
  readonly sources: ReadonlyMap<string, SourceText>;
}
