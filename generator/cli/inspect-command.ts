// `specsmith inspect`: the model, a plan or rules of pages on the standard output, findings on the standard error.

import { inspect } from '../run/inspect';
import { paginationText } from '../run/pagination-text';
import { StopError } from '../support/diagnostics';
import { type JsonObject, jsonText } from '../support/json';
import { readingOptions } from './reading-options';
import { EXIT } from './exit-codes';
import { printData } from './output-streams';
import type { Format } from '../format/format';
import { asRunError, reportBeside } from './report-run';
import { leaveSignalsToTheSystem } from './signals';
import { targetOptionsOf } from './target-options';

export async function runInspect(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const target = argv.target as string | undefined;
  try {
    const options = {
      spec: String(argv.spec),
      ...readingOptions(argv),
      ...(argv.pages === true ? { show: 'pages' as const } : {}),
      ...(argv.api === undefined ? {} : { api: String(argv.api) }),
      ...(target === undefined
        ? {}
        : {
            target,
            targetOptions: optionsFor(target, argv.option as readonly string[] | undefined),
            show: argv.plan === true ? ('plan' as const) : undefined,
          }),
    };
    const { value, report, ruled } = await inspect(options, { computing: leaveSignalsToTheSystem });
    // Findings of a model are `lint`'s business; here only what could not be done.
    await printData(argv.pages === true ? paginationText(value as never, ruled) : `${jsonText(value as never, 2)}\n`);
    if (report.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) await reportBeside([report], format);
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    await reportBeside(stop.reports, format === 'json' ? 'pretty' : format);
    return stop.exitCode;
  }
}

function optionsFor(target: string, args: readonly string[] | undefined): JsonObject {
  const { [target]: own = {}, ...others } = targetOptionsOf(args, [target]).targetOptions ?? {};
  const [stray] = Object.keys(others);
  if (stray === undefined) return own;
  const message = `there are options for ${stray}, and the plan is that of ${target}`;
  throw new StopError(2, [{ code: 'usage', severity: 'error', message, hint: `Leave out ${stray} in --option.` }]);
}
