// `specsmith list`: what there is to generate, and what can be said about it.

import { list, type Listing } from '../run/list';
import { EXIT } from './exit-codes';
import { dataStyle, printData } from './output-streams';
import { asRunError, reportBeside } from './report-run';
import { shownOption } from './shown-option';
import { visible } from '../format/visible';

export async function runList(argv: { readonly [name: string]: unknown }): Promise<number> {
  try {
    const { config } = argv as { readonly config?: string };
    const found = await list(config === undefined ? {} : { config });
    await printData(argv.json === true ? `${JSON.stringify(found, undefined, 2)}\n` : pretty(found));
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    await reportBeside(stop.reports, 'pretty');
    return stop.exitCode;
  }
}

function pretty({ apis, targets }: Listing): string {
  const style = dataStyle();
  const lines: string[] = apis.flatMap((api) => [
    `${style.bold(visible(api.name))}  ${visible(api.spec)}`,
    ...api.targets.map(({ name, output }) => `  ${name} → ${visible(output)}`),
    '',
  ]);
  for (const { name, options } of targets) {
    lines.push(style.bold(`${name}: options`));
    for (const option of options) lines.push(`  ${shownOption(option)}`, `    ${option.description}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
