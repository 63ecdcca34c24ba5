// Prints what a run found, in the format that was asked for. Loaded only where there is something to print.

import type { Format } from '../format/format';
import { findingsAs } from '../run/format-findings';
import { RunError } from '../run/run-error';
import { StopError } from '../support/diagnostics';
import type { Report } from '../support/report';
import { messageStyle, printData, printMessage } from './output-streams';

/**
 * Findings beside a result: on the standard error, but what programs read, which goes to the standard output. JSON is left to the
 * command, which has more to say in it.
 */
export async function reportBeside(reports: readonly Report[], format: Format): Promise<void> {
  // Who reads SARIF or JUnit waits for a document also where nothing was found.
  const isNothing = reports.every(({ diagnostics }) => diagnostics.length === 0);
  if (format === 'json' || (isNothing && format !== 'sarif' && format !== 'junit')) return;
  const text = await findingsAs(reports, format, messageStyle());
  await (format === 'pretty' ? printMessage : printData)(text);
}

/** What stopped a run, where it is something that the user can put right; anything else is thrown on. */
export function asRunError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  if (!(error instanceof StopError)) throw error;
  return new RunError(error.exitCode, [{ diagnostics: error.diagnostics, sources: new Map() }]);
}
