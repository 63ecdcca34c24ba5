// `specsmith conformance`: runs it, and prints operations by drivers. Exit code 1 where a client differs.

import { conformance, type ConformanceResult } from '../run/conformance';
import { optionsOf } from './generate-options';
import { EXIT } from './exit-codes';
import { dataStyle, printData } from './output-streams';
import { conformanceJson, conformanceJunit, conformancePretty } from './print-conformance';
import { progressOn } from './progress';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';

export async function runConformance(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as 'pretty' | 'json' | 'junit';
  const progress = progressOn(process.stderr, process.env);
  try {
    const { apis: _, out: __, config, spec, targets, targetOptions, ...reading } = optionsOf(argv);
    const api = argv.api as string | undefined;
    const operations = argv.operation as readonly string[] | undefined;
    const result = await conformance({
      ...reading,
      ...(api === undefined ? {} : { api }),
      ...(config === undefined ? {} : { config }),
      ...(spec === undefined ? {} : { spec }),
      ...(targets === undefined ? {} : { targets }),
      ...(targetOptions === undefined ? {} : { targetOptions }),
      ...(operations === undefined ? {} : { operations }),
      onProgress: progress.show,
    });
    progress.end();
    await printData(await printed(result, format));
    return result.cells.some(({ difference }) => difference !== undefined) ? EXIT.findings : EXIT.ok;
  } catch (error) {
    progress.end();
    const stop = asRunError(error);
    if (format === 'json')
      await printData(`${JSON.stringify({ findings: await findingsIn(stop.reports) }, undefined, 2)}\n`);
    else await reportBeside(stop.reports, format);
    return stop.exitCode;
  }
}

async function printed(result: ConformanceResult, format: 'pretty' | 'json' | 'junit'): Promise<string> {
  if (format === 'pretty') return conformancePretty(result, dataStyle());
  return format === 'json' ? conformanceJson(result, await findingsIn(result.reports)) : conformanceJunit(result);
}
