// `specsmith generate`: runs it, and says what became of which file.

import { generateWith, type GeneratedOutput } from '../run/generate';
import type { RunError } from '../run/run-error';
import { EXIT } from './exit-codes';
import { optionsOf, type GenerateArguments } from './generate-options';
import { messageStyle, printData, printMessage } from './output-streams';
import type { Format } from './print-findings';
import { progressOn } from './progress';
import { asRunError, findingsJson, reportBeside } from './report-run';
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

async function jsonFindings(reports: Parameters<typeof findingsJson>[0], format: Format): Promise<readonly object[]> {
  return format === 'json' ? findingsJson(reports) : [];
}

async function printOutputs(
  outputs: readonly GeneratedOutput[],
  format: Format,
  dryRun: boolean,
  findings: readonly object[],
): Promise<void> {
  if (format === 'json') {
    await printData(`${JSON.stringify({ outputs, findings }, undefined, 2)}\n`);
    return;
  }
  const style = messageStyle();
  for (const { api, target, folder, files } of outputs) {
    const counts = (['created', 'changed', 'deleted'] as const)
      .map((state) => [state, files.filter((file) => file.state === state).length] as const)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${dryRun ? 'to be ' : ''}${state}`);
    const total = files.filter((file) => file.state !== 'deleted').length;
    const what = counts.length === 0 ? 'unchanged' : counts.join(', ');
    await printMessage(
      `${style.bold(api === '' ? target : `${api} ${target}`)} → ${folder}: ${total} files, ${what}\n`,
    );
    if (!dryRun) continue;
    const lines = files
      .filter((file) => file.state !== 'unchanged')
      .map((file) => `${file.state} ${folder}/${file.path}\n`);
    await printData(lines.join(''));
  }
}
