// `specsmith check`: whether committed outputs are what would be generated, and if not, which files and why.

import { generateWith, type GeneratedOutput } from '../run/generate';
import type { RunError } from '../run/run-error';
import type { Diagnostic } from '../support/diagnostics';
import type { Report } from '../support/report';
import type { JudgedFile } from '../write/judgement';
import type { Judgement } from '../write/output';
import { EXIT } from './exit-codes';
import { optionsOf } from './generate-options';
import { printData } from './output-streams';
import type { Format } from './print-findings';
import { progressOn } from './progress';
import { asRunError, findingsJson, reportBeside } from './report-run';
import { leaveSignalsToTheSystem } from './signals';
import { visible } from './visible';

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
    await printData(`${JSON.stringify({ outputs: shown, findings: await findingsJson(all) }, undefined, 2)}\n`);
    return;
  }
  await printData(outputs.flatMap(linesOf).join(''));
  await reportBeside(all, format);
}

/** Files that are not what would be written; line endings make no difference. */
function different({ judgement }: GeneratedOutput): readonly JudgedFile[] {
  return (judgement?.files ?? []).filter(({ state }) => state !== 'current' && state !== 'line-endings');
}

function findingOf(output: GeneratedOutput): Diagnostic {
  const { files, reasons } = output.judgement ?? NOTHING;
  const { length } = different(output);
  const total = `${output.folder}: ${files.length} files`;
  if (length === 0) {
    const endings = files.filter(({ state }) => state === 'line-endings').length;
    const note = endings === 0 ? '' : `; ${endings} of them with CRLF, which makes no difference`;
    return { code: 'output-current', severity: 'info', message: `${total}, as they would be generated${note}` };
  }
  return {
    code: 'output-stale',
    severity: 'error',
    message: `${total}, ${length} of them not as they would be generated: ${reasons.join('; ') || 'the files changed'}`,
    hint: 'Run specsmith generate, and commit the result.',
  };
}

const NOTHING: Judgement = { files: [], reasons: [] };

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
