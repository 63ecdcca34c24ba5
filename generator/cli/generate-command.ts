// `specsmith generate`: runs it, and says what became of which file.

import { generateWith, type GeneratedOutput } from '../run/generate';
import type { RunError } from '../run/run-error';
import { EXIT } from './exit-codes';
import { optionsOf, type GenerateArguments } from './generate-options';
import type { Format } from '../format/format';
import { printOutputs } from './print-outputs';
import { progressOn } from './progress';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import { catchSignals, leaveSignalsToTheSystem } from './signals';

export async function runGenerate(argv: GenerateArguments): Promise<number> {
  if (argv.check === true) return (await import('./check-command')).runCheck(argv);
  const format = argv.format as Format;
  const dryRun = argv['dry-run'] === true;
  const progress = progressOn(process.stderr, process.env);
  try {
    const result = await generateWith(
      { ...optionsOf(argv), onProgress: progress.show },
      { computing: leaveSignalsToTheSystem, staging: catchSignals },
    );
    progress.end();
    await reportBeside(result.reports, format);
    await printOutputs(result.outputs, format, dryRun, await jsonFindings(result.reports, format));
    return EXIT.ok;
  } catch (error) {
    progress.end();
    const stop = asRunError(error) as RunError<readonly GeneratedOutput[]>;
    await reportBeside(stop.reports, format);
    await printOutputs(stop.partial ?? [], format, dryRun, await jsonFindings(stop.reports, format));
    return stop.exitCode;
  }
}

async function jsonFindings(reports: Parameters<typeof findingsIn>[0], format: Format): Promise<readonly object[]> {
  return format === 'json' ? findingsIn(reports) : [];
}
