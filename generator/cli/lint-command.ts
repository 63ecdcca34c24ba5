// `specsmith lint`: the findings of one document, of several, or of all that a configuration names. They are the data.

import { lintAll, type Linted } from '../run/lint-all';
import type { Severity } from '../support/diagnostics';
import { EXIT } from './exit-codes';
import { dataStyle, messageStyle, printData, printMessage } from './output-streams';
import type { Format } from '../format/format';
import { readingOptions } from './reading-options';
import { findingsAs } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import { leaveSignalsToTheSystem } from './signals';

export type FailOn = 'error' | 'warning' | 'never';

export async function runLint(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const failOn = argv['fail-on'] as FailOn | undefined;
  const specs = (argv.spec ?? []) as readonly string[];
  let found: readonly Linted[];
  try {
    const config = argv.config as string | undefined;
    const options = { specs, ...readingOptions(argv), ...(config === undefined ? {} : { config }) };
    found = await lintAll(options, { computing: leaveSignalsToTheSystem });
  } catch (error) {
    const stop = asRunError(error);
    if (format === 'json') await printData(await findingsAs(stop.reports, format, dataStyle(), []));
    else await reportBeside(stop.reports, format);
    return stop.exitCode;
  }
  const subjects = found.map(({ label }) => label);
  const reports = found.map(({ report }) => report);
  await printData(await findingsAs(reports, format, dataStyle(), subjects));
  if (format === 'pretty') {
    const clean = found.filter((each) => !has(each, 'error') && !has(each, 'warning'));
    for (const { label } of clean) await printMessage(`${messageStyle().green('clean')} ${label}\n`);
  }
  return Math.max(...found.map((each) => codeOf(each, failOn ?? each.failOn ?? 'warning')));
}

/** What could not be read at all is no finding about a document: that fails in any case. */
function codeOf(linted: Linted, failOn: FailOn): number {
  const { stopped } = linted;
  if (stopped !== undefined && stopped !== EXIT.unusable) return stopped;
  if (failOn === 'never') return EXIT.ok;
  if (stopped !== undefined) return stopped;
  return has(linted, 'error') || (failOn === 'warning' && has(linted, 'warning')) ? EXIT.findings : EXIT.ok;
}

function has({ report }: Linted, severity: Severity): boolean {
  return report.diagnostics.some((diagnostic) => diagnostic.severity === severity);
}
