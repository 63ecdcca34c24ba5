// `specsmith names`: the names that clients have recorded, and what is wrong with the record.

import { names, type NamedOutput } from '../run/names';
import type { RunError } from '../run/run-error';
import { EXIT } from './exit-codes';
import { messageStyle, printData, printMessage } from './output-streams';
import { isWhole, type Format } from '../format/format';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import type { Report } from '../support/report';
import { visible } from '../format/visible';

export async function runNames(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const { api, config, target, from } = argv as {
    readonly api?: readonly string[];
    readonly config?: string;
    readonly target?: readonly string[];
    readonly from?: string;
  };
  try {
    const { outputs, reports } = await names({
      ...(api === undefined ? {} : { apis: api }),
      ...(config === undefined ? {} : { config }),
      ...(target === undefined ? {} : { targets: target }),
      ...(from === undefined ? {} : { from }),
    });
    await print(outputs, reports, format);
    const wrong = reports.some(({ diagnostics }) => diagnostics.some(({ code }) => FAULTS.has(code)));
    return wrong ? EXIT.findings : EXIT.ok;
  } catch (error) {
    const stop = asRunError(error) as RunError<readonly NamedOutput[]>;
    await print(stop.partial ?? [], stop.reports, format);
    return stop.exitCode;
  }
}

/** What is wrong with a record, and not with a document. */
const FAULTS = new Set(['names-of-nothing', 'names-doubled', 'names-repeated']);

async function print(outputs: readonly NamedOutput[], reports: readonly Report[], format: Format): Promise<void> {
  if (format === 'json') {
    await printData(`${JSON.stringify({ outputs, findings: await findingsIn(reports) }, undefined, 2)}\n`);
    return;
  }
  const style = messageStyle();
  for (const { api, target, folder, names: all, written } of outputs) {
    const what = written ? `${all.length} names written` : `${all.length} names`;
    await printMessage(`${style.bold(`${api} ${target}`)} → ${folder}: ${what}\n`);
    if (written || isWhole(format)) continue;
    const lines = all.map(({ scope, key, name, at, gone }) => {
      const more = [...(at === undefined ? [] : [`at ${at}`]), ...(gone === undefined ? [] : ['gone'])].join(', ');
      return `${visible(scope)}: ${visible(key)} → ${visible(name)}${more === '' ? '' : ` (${more})`}\n`;
    });
    await printData(lines.join(''));
  }
  await reportBeside(reports, format);
}
