// What `generate` and `check` are told on the command line, as options of the library.

import type { GenerateOptions } from '../run/generate';
import { readingOptions } from './reading-options';
import { targetOptionsOf } from './target-options';

export interface GenerateArguments {
  readonly [name: string]: unknown;
}

export function optionsOf(argv: GenerateArguments): GenerateOptions {
  const targets = (argv.target ?? undefined) as readonly string[] | undefined;
  return {
    ...given('config', argv.config as string | undefined),
    ...given('apis', argv.api as readonly string[] | undefined),
    ...given('spec', argv.spec as string | undefined),
    ...given('out', argv.out as string | undefined),
    ...given('targets', targets),
    ...targetOptionsOf(argv.option as readonly string[] | undefined, targets),
    ...readingOptions(argv),
    ...given('failOn', argv['fail-on'] as 'error' | 'warning' | undefined),
    ...given('save', argv.save as string | undefined),
    offline: argv.offline === true,
    dryRun: argv['dry-run'] === true,
    // Programs want all findings, also those that are as before.
    skipUnchanged: argv.force !== true && argv.format === 'pretty',
    prune: argv.prune === true,
    overwriteModified: argv['overwrite-modified'] === true,
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
