// `specsmith diff`: what a change of the document does to each client.

import path from 'node:path';
import { reaches, type Impact } from '../diff';
import { diff, type DiffOptions, type DiffResult } from '../run/diff';
import { StopError } from '../support/diagnostics';
import { checkChangelog, prependToChangelog } from '../run/changelog';
import { formatFindings } from '../run/format-findings';
import { EXIT } from './exit-codes';
import { dataStyle, messageStyle, printData, printMessage } from './output-streams';
import { diffGithub, diffJson, diffMarkdown, diffPretty } from './print-diff';
import type { Format } from '../format/format';
import { readingOptions } from './reading-options';
import { asRunError, reportBeside } from './report-run';
import { targetOptionsOf } from './target-options';

type DiffFormat = 'pretty' | 'json' | 'markdown' | 'github' | 'html';

export async function runDiff(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as DiffFormat;
  try {
    const options = optionsOf(argv);
    const changelog = argv.changelog as string | undefined;
    const inputs: string[] = [];
    const result = await diff(options, { reading: (files) => inputs.push(...files) });
    if (changelog !== undefined) checkChangelog(path.resolve(changelog), inputs);
    await printData(argv.bump === true ? versions(result) : await printed(result, format));
    if (changelog !== undefined) {
      const written = prependToChangelog(path.resolve(changelog), result);
      const message = written ? `${changelog}: the changes are on top` : `${changelog}: it has this version already`;
      await printMessage(`${messageStyle().dim(message)}\n`);
    }
    const limit = argv['fail-on'] as Impact | undefined;
    return limit !== undefined && result.impact !== 'none' && reaches(result.impact, limit) ? EXIT.findings : EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    const shown: Format = format === 'github' || format === 'json' ? format : 'pretty';
    if (shown === 'json') await printData(await formatFindings(stop.reports, 'json'));
    else await reportBeside(stop.reports, shown);
    return stop.exitCode;
  }
}

function optionsOf(argv: { readonly [name: string]: unknown }): DiffOptions {
  const targets = argv.target as readonly string[] | undefined;
  if (argv.changelog !== undefined && targets?.length !== 1) {
    const message = '--changelog is the file of one client';
    const hint = 'Name the client with --target, and run the command once for each.';
    throw new StopError(2, [{ code: 'usage', severity: 'error', message, hint }]);
  }
  const given = { new: argv.new, config: argv.config, oldConfig: argv['old-config'], api: argv.api, targets };
  return {
    old: String(argv.old),
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<DiffOptions>),
    ...targetOptionsOf(argv.option as readonly string[] | undefined, targets),
    freshNames: argv['fresh-names'] === true,
    ...readingOptions({ ...argv, spec: argv.new ?? argv.old }),
  };
}

async function printed(result: DiffResult, format: DiffFormat): Promise<string> {
  switch (format) {
    case 'pretty':
      return diffPretty(result, dataStyle());
    case 'json':
      return diffJson(result);
    case 'markdown':
      return diffMarkdown(result);
    case 'github':
      return diffGithub(result);
    case 'html':
      return (await import('./print-diff-html')).diffHtml(result);
  }
}

function versions({ targets }: DiffResult): string {
  return Object.entries(targets)
    .map(
      ([
        target,
        {
          package: { version, next },
        },
      ]) => `${target} ${next ?? version}\n`,
    )
    .join('');
}
