// `specsmith preview`: writes the site, and shows it on this machine where it was asked to.

import path from 'node:path';
import { preview } from '../run/preview';
import { optionsOf } from './generate-options';
import { EXIT } from './exit-codes';
import { messageStyle, printMessage } from './output-streams';
import type { Format } from '../format/format';
import { printOutputs } from './print-outputs';
import { progressOn } from './progress';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import { catchSignals, leaveSignalsToTheSystem } from './signals';

export async function runPreview(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const progress = progressOn(process.stderr, process.env);
  try {
    const { apis: _, out: __, config, spec, targets, targetOptions, ...reading } = optionsOf(argv);
    const api = argv.api as string | undefined;
    const { folder, files, reports } = await preview(
      {
        ...reading,
        out: String(argv.out),
        ...(api === undefined ? {} : { api }),
        ...(config === undefined ? {} : { config }),
        ...(spec === undefined ? {} : { spec }),
        ...(targets === undefined ? {} : { targets }),
        ...(targetOptions === undefined ? {} : { targetOptions }),
        onProgress: progress.show,
      },
      { computing: leaveSignalsToTheSystem, staging: catchSignals },
    );
    progress.end();
    await reportBeside(reports, format);
    const found = format === 'json' ? await findingsIn(reports) : [];
    await printOutputs([{ api: api ?? '', target: 'preview', folder, files }], format, false, found);
    if (argv.serve === true) await serve(path.resolve(folder), argv.port as number);
    return EXIT.ok;
  } catch (error) {
    progress.end();
    const stop = asRunError(error);
    await reportBeside(stop.reports, format);
    if (format === 'json') await printOutputs([], format, false, await findingsIn(stop.reports));
    return stop.exitCode;
  }
}

async function serve(folder: string, port: number): Promise<void> {
  const { serveFolder } = await import('./serve-folder');
  const { origin, ended } = await serveFolder(folder, port);
  await printMessage(`${messageStyle().bold(origin)} until it is interrupted\n`);
  await ended;
}
