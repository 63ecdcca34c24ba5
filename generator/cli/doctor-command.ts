// `specsmith doctor`: versions, tools of the languages, and what `generate` would write where. It changes nothing and
// fetches nothing.

import { findToolchains } from '../program/toolchains';
import { generate, type GeneratedOutput } from '../run/generate';
import { list } from '../run/list';
import type { RunError } from '../run/run-error';
import { packageRoot } from '../write/package-root';
import { EXIT } from './exit-codes';
import { dataStyle, printData } from './output-streams';
import { asRunError, reportBeside } from './report-run';
import { visible } from '../format/visible';

export async function runDoctor(argv: { readonly [name: string]: unknown }): Promise<number> {
  const style = dataStyle();
  const config = argv.config as string | undefined;
  const { version, folder } = packageRoot();
  const lines = [
    `${style.bold('specsmith')} ${version} in ${visible(folder)}`,
    `${style.bold('system')} ${process.platform} ${process.arch}`,
  ];
  for (const tool of await findToolchains()) {
    lines.push(`${style.bold(tool.name)} ${tool.version ?? `is not there: it ${tool.needed}`}`);
  }
  try {
    const { apis } = await list(config === undefined ? {} : { config });
    if (apis.length === 0) lines.push('', 'There is no specsmith.yaml here: specsmith init writes one.');
    await printData(`${lines.join('\n')}\n`);
    if (apis.length === 0) return EXIT.ok;
    const { outputs, reports } = await generate({
      dryRun: true,
      offline: true,
      ...(config === undefined ? {} : { config }),
    });
    await printData(`\n${outputs.map(lineOf).join('')}`);
    await reportBeside(reports, 'pretty');
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error) as RunError<readonly GeneratedOutput[]>;
    await printData((stop.partial ?? []).map(lineOf).join(''));
    await reportBeside(stop.reports, 'pretty');
    return stop.exitCode;
  }
}

function lineOf({ api, target, folder, files }: GeneratedOutput): string {
  const count = (state: string): number => files.filter((file) => file.state === state).length;
  const changes = (['created', 'changed', 'deleted'] as const).filter((state) => count(state) > 0);
  const what = changes.map((state) => `${count(state)} to be ${state}`).join(', ');
  return `${visible(api)} ${target} → ${visible(folder)}: ${what === '' ? 'up to date' : what}\n`;
}
