// `specsmith lint`: the findings are the data. Clean means neither errors nor warnings.

import { lint } from '../run/lint';
import type { Report } from '../support/report';
import { EXIT } from './exit-codes';
import { dataStyle, messageStyle, printData, printMessage } from './output-streams';
import type { Format } from './print-findings';
import { readingOptions } from './reading-options';
import { asRunError, findingsAs } from './report-run';
import { leaveSignalsToTheSystem } from './signals';

export async function runLint(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const spec = String(argv.spec);
  const print = async (report: readonly Report[]): Promise<void> => {
    await printData(await findingsAs(report, format, dataStyle()));
  };
  try {
    const { clean, report } = await lint({ spec, ...readingOptions(argv) }, { computing: leaveSignalsToTheSystem });
    await print([report]);
    if (clean && format === 'pretty') await printMessage(`${messageStyle().green('clean')} ${spec}\n`);
    return clean ? EXIT.ok : EXIT.findings;
  } catch (error) {
    const stop = asRunError(error);
    await print(stop.reports);
    return stop.exitCode;
  }
}
