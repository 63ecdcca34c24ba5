// Options of `diff`, for yargs.

import type { Argv } from 'yargs';
import { reading } from './shared-options';

export function diffOptions(builder: Argv) {
  return reading(builder)
    .positional('old', { type: 'string', demandOption: true, describe: 'A file, a URL, or git:REVISION:PATH' })
    .positional('new', { type: 'string', describe: 'The same (default: the document of the configuration)' })
    .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
    .option('old-config', {
      type: 'string',
      describe: 'The configuration of the old client: a file, or git:REVISION:PATH',
    })
    .option('api', { type: 'string', describe: 'The API of the configuration, where it has several' })
    .option('target', { type: 'string', array: true, describe: 'Which clients (default: all)' })
    .option('option', { type: 'string', array: true, describe: 'Without a configuration: target.key=value' })
    .option('fresh-names', { type: 'boolean', describe: 'As if the new client were made without the names of the old' })
    .option('format', {
      choices: ['pretty', 'json', 'markdown', 'github', 'html'] as const,
      default: 'pretty',
      describe: 'How changes are printed',
    })
    .option('fail-on', {
      choices: ['major', 'minor', 'patch'] as const,
      describe: 'Exit code 1 for such a change or a worse one',
    })
    .option('bump', { type: 'boolean', describe: 'Print the next version of each package, and nothing else' })
    .option('changelog', { type: 'string', describe: 'Put the changes on top of this file; for one --target' })
    .example('$0 diff git:main:specs/api.yaml', 'what the document on the branch does to the clients')
    .example('$0 diff git:main:api.yaml --old-config git:main:specsmith.yaml', 'and what its options do')
    .example('$0 diff old.yaml new.yaml --target python --fail-on major', 'two files, one client')
    .example('$0 diff old.yaml --format markdown', 'for a pull request')
    .example('$0 diff old.yaml --format html > diff.html', 'one page');
}
