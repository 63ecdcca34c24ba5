// `specsmith inspect`: the model, a plan or rules of pages on the standard output, findings on the standard error.

import { inspect } from '../run/inspect';
import { paginationText } from '../run/pagination-text';
import { isJsonObject, type JsonObject, jsonText } from '../support/json';
import { readingOptions } from './reading-options';
import { EXIT } from './exit-codes';
import { printData } from './output-streams';
import type { Format } from '../format/format';
import { asRunError, reportBeside } from './report-run';
import { leaveSignalsToTheSystem } from './signals';
import { optionTree } from './target-options';

export async function runInspect(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const target = argv.target as string | undefined;
  try {
    const tree = optionTree((argv.option ?? []) as readonly string[]);
    const options = {
      spec: String(argv.spec),
      ...readingOptions(argv),
      ...(argv.pages === true ? { show: 'pages' as const } : {}),
      ...(target === undefined
        ? {}
        : {
            target,
            targetOptions: optionsFor(target, tree),
            show: argv.plan === true ? ('plan' as const) : undefined,
          }),
    };
    const { value, report } = await inspect(options, { computing: leaveSignalsToTheSystem });
    // Findings of a model are `lint`'s business; here only what could not be done.
    await printData(argv.pages === true ? paginationText(value as never) : `${jsonText(value as never, 2)}\n`);
    if (report.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) await reportBeside([report], format);
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    await reportBeside(stop.reports, format === 'json' ? 'pretty' : format);
    return stop.exitCode;
  }
}

/** With or without the target's name before the key. */
function optionsFor(target: string, tree: JsonObject): JsonObject {
  const own = Object.hasOwn(tree, target) ? tree[target] : undefined;
  return isJsonObject(own) ? own : tree;
}
