// `specsmith check`: whether committed outputs are what would be generated, and if not, which files and why.

import { generateWith, type GeneratedOutput } from '../run/generate';
import type { RunError } from '../run/run-error';
import type { Report } from '../support/report';
import { EXIT } from './exit-codes';
import { optionsOf } from './generate-options';
import { different, findingOf } from './judged-output';
import { printData } from './output-streams';
import { isWhole, type Format } from '../format/format';
import { progressOn } from './progress';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import { leaveSignalsToTheSystem } from './signals';
import { visible } from '../format/visible';

export async function runCheck(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const progress = progressOn(process.stderr, process.env);
  try {
    const options = { ...optionsOf(argv), check: true, onProgress: progress.show };
    const { outputs, reports } = await generateWith(options, { computing: leaveSignalsToTheSystem });
    progress.end();
    await print(outputs, reports, format);
    return outputs.some((output) => different(output).length > 0) ? EXIT.stale : EXIT.ok;
  } catch (error) {
    progress.end();
    const stop = asRunError(error) as RunError<readonly GeneratedOutput[]>;
    await print(stop.partial ?? [], stop.reports, format);
    return stop.exitCode;
  }
}

async function print(outputs: readonly GeneratedOutput[], reports: readonly Report[], format: Format): Promise<void> {
  const found = outputs.map((output) => ({ output, finding: findingOf(output) }));
  const all = [...reports, { diagnostics: found.map(({ finding }) => finding), sources: new Map() }];
  if (format === 'json') {
    const shown = outputs.map(({ files: _, ...output }) => output);
    await printData(`${JSON.stringify({ outputs: shown, findings: await findingsIn(all) }, undefined, 2)}\n`);
    return;
  }
  if (!isWhole(format)) await printData(outputs.flatMap(linesOf).join(''));
  await reportBeside(all, format);
}

function linesOf(output: GeneratedOutput): readonly string[] {
  return different(output).map(({ path, state, difference }) => {
    const file = `${state} ${output.folder}/${path}`;
    if (difference === undefined) return `${file}\n`;
    const { line, found, wanted } = difference;
    return `${file}:${line}\n${shown('-', found)}${shown('+', wanted)}`;
  });
}

/** One line of a file: what it does to a terminal is shown, not done. */
function shown(sign: string, line: string | undefined): string {
  return line === undefined ? '' : `  ${sign} ${visible(line).slice(0, 160)}\n`;
}
