// `specsmith generate`: runs it, and says what became of which file.

import { isJsonObject, type JsonObject } from '../support/json';
import { generateWith, type GeneratedOutput, type GenerateOptions } from '../run/generate';
import type { RunError } from '../run/run-error';
import { allowedRefs } from './allowed-refs';
import { EXIT } from './exit-codes';
import { messageStyle, printData, printMessage } from './output-streams';
import type { Format } from './print-findings';
import { progressOn } from './progress';
import { asRunError, findingsJson, reportBeside } from './report-run';
import { catchSignals, leaveSignalsToTheSystem } from './signals';
import { optionTree } from './target-options';

export interface GenerateArguments {
  readonly [name: string]: unknown;
}

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

/** What `generate` and `check` are told alike. */
export function optionsOf(argv: GenerateArguments): GenerateOptions {
  const tree = optionTree((argv.option ?? []) as readonly string[]);
  const flat = Object.entries(tree).filter(([, value]) => !isJsonObject(value));
  const targets = (argv.target ?? undefined) as readonly string[] | undefined;
  // With one target its name may be left out: --option package=sdk.
  const only = targets?.length === 1 ? targets[0] : undefined;
  const targetOptions =
    only !== undefined && flat.length > 0 && !Object.hasOwn(tree, only) ? { [only]: tree } : (tree as Options);
  return {
    ...given('config', argv.config as string | undefined),
    ...given('apis', argv.api as readonly string[] | undefined),
    ...given('spec', argv.spec as string | undefined),
    ...given('out', argv.out as string | undefined),
    ...given('targets', targets),
    ...(Object.keys(tree).length === 0 ? {} : { targetOptions }),
    ...allowedRefs(argv),
    dryRun: argv['dry-run'] === true,
    overwriteModified: argv['overwrite-modified'] === true,
  };
}

type Options = { readonly [target: string]: JsonObject };

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
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
