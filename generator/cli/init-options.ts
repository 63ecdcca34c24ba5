// Options of `init`, for yargs.

import type { Argv } from 'yargs';

export function initOptions(builder: Argv) {
  return builder
    .option('spec', { type: 'string', describe: 'The document, a file or a URL' })
    .option('target', { type: 'string', array: true, describe: 'What to write' })
    .option('name', { type: 'string', describe: 'Name of the API (default: that of the document)' })
    .option('package', { type: 'string', describe: 'Name of the packages (default: that of each target)' })
    .option('output', { type: 'string', describe: 'The folder in which each target gets one (default: clients)' })
    .option('from', {
      type: 'string',
      array: true,
      describe: 'Configurations of other generators (default: those found)',
    })
    .option('ci', { choices: ['github', 'none'] as const, describe: 'A job that checks (default: github)' })
    .option('yes', { alias: 'y', type: 'boolean', describe: 'Ask nothing; add to .gitattributes and package.json' })
    .option('overwrite', { type: 'boolean', describe: 'Replace files that are there' })
    .example('$0 init', 'asks, on a terminal')
    .example('$0 init --spec api.yaml --target typescript --target python --yes', 'asks nothing')
    .example('$0 init --from config.yaml', 'takes over a configuration of openapi-generator');
}
