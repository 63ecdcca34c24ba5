// Options of `inspect`, for yargs.

import type { Argv } from 'yargs';
import { ASIDE_FORMATS, type Format } from '../format/format';
import { reading } from './shared-options';

export function inspectOptions(builder: Argv) {
  return reading(builder)
    .positional('spec', { type: 'string', demandOption: true, describe: 'The document, - for stdin' })
    .option('target', { type: 'string', describe: 'Print the public part of this target’s plan' })
    .option('format', {
      choices: ASIDE_FORMATS,
      default: 'pretty' as Format,
      describe: 'How findings are printed',
    })
    .option('plan', {
      type: 'boolean',
      describe: 'All that the target decided, not its public part only',
      implies: 'target',
    })
    .option('pages', {
      type: 'boolean',
      describe: 'Rules of pages that fit the operations, as YAML for specsmith.yaml',
      conflicts: 'target',
    })
    .option('api', {
      type: 'string',
      describe: 'With --pages: the API of specsmith.yaml, where several are made of the document',
      implies: 'pages',
    })
    .option('option', { type: 'string', array: true, describe: 'An option of the target: key=value' })
    .example('$0 inspect api.yaml', 'the model')
    .example('$0 inspect api.yaml --pages', 'rules of pages to choose from')
    .example('$0 inspect api.yaml --target typescript', 'modules, methods and arguments');
}
