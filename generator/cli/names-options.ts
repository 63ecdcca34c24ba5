// The options of `specsmith names`.

import type { Argv } from 'yargs';
import { FORMATS, type Format } from '../format/format';

export function namesOptions(builder: Argv) {
  return builder
    .positional('api', { type: 'string', array: true, describe: 'APIs of the configuration; all by default' })
    .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
    .option('target', { type: 'string', array: true, describe: 'Clients of these targets; all by default' })
    .option('from', { type: 'string', describe: 'The document that the clients were generated from' })
    .option('format', { choices: FORMATS, default: 'pretty' as Format, describe: 'How names and findings are printed' })
    .example('$0 names', 'list and check all names')
    .example('$0 names vault --from vault-1.0.yaml', 'write the names file of clients from before there was one');
}
