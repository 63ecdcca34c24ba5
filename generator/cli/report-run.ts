// Prints what a run found, in the format that was asked for. Loaded only where there is something to print.

import { RunError } from '../run/run-error';
import { StopError } from '../support/diagnostics';
import type { Report } from '../support/report';
import { packageRoot } from '../write/package-root';
import { locateAll } from '../run/locate-all';
import { messageStyle, printData, printMessage } from './output-streams';
import { findingJson, printGithub, printPretty, type Format } from './print-findings';
import { printJunit } from './print-junit';
import { printSarif } from './print-sarif';
import type { Style } from './style';

/**
 * Findings beside a result: on the standard error, but what programs read, which goes to the standard output. JSON is left to the
 * command, which has more to say in it.
 */
export async function reportBeside(reports: readonly Report[], format: Format): Promise<void> {
  if (format === 'sarif' || format === 'junit') {
    // Also where nothing was found: who reads it waits for a document.
    const subjects = reports.flatMap(({ sources }) => sources.get('')?.label ?? []);
    await printData(await findingsAs(reports, format, { style: messageStyle(), subjects }));
    return;
  }
  if (reports.every((report) => report.diagnostics.length === 0)) return;
  const located = await locateAll(reports);
  if (format === 'github') await printData(printGithub(located));
  else if (format === 'pretty') await printMessage(printPretty(located, messageStyle()));
}

/** `subjects`: what was looked at, also where nothing was found in it. */
export async function findingsAs(
  reports: readonly Report[],
  format: Format,
  { style, subjects }: { readonly style: Style; readonly subjects: readonly string[] },
): Promise<string> {
  const located = await locateAll(reports);
  switch (format) {
    case 'pretty':
      return printPretty(located, style);
    case 'github':
      return printGithub(located);
    case 'json':
      return `${JSON.stringify({ findings: located.map(findingJson) }, undefined, 2)}\n`;
    case 'sarif':
      return printSarif(located, packageRoot().version);
    case 'junit':
      return printJunit(located, subjects);
  }
}

export async function findingsJson(reports: readonly Report[]): Promise<readonly object[]> {
  return (await locateAll(reports)).map(findingJson);
}

/** What stopped a run, where it is something that the user can put right; anything else is thrown on. */
export function asRunError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  if (!(error instanceof StopError)) throw error;
  return new RunError(error.exitCode, [{ diagnostics: error.diagnostics, sources: new Map() }]);
}
