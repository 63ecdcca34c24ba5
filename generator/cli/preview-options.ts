// Options of `preview` and `conformance`, for yargs: what commands have that look at one API.

import type { Argv } from 'yargs';
import { FORMATS, type Format } from '../format/format';
import { reading } from './shared-options';

function oneApiOptions(builder: Argv) {
  return reading(builder)
    .positional('api', { type: 'string', describe: 'The API of the configuration, where it has several' })
    .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
    .option('spec', { type: 'string', describe: 'Without a configuration: the document, a URL, or - for stdin' })
    .option('target', { type: 'string', array: true, describe: 'Which clients (default: all)' })
    .option('option', { type: 'string', array: true, describe: 'Without a configuration: target.key=value' });
}

export function previewOptions(builder: Argv) {
  return oneApiOptions(builder)
    .option('out', { type: 'string', demandOption: true, describe: 'The folder of the site' })
    .option('format', { choices: FORMATS, default: 'pretty' as Format, describe: 'How findings are printed' })
    .option('overwrite-modified', { type: 'boolean', describe: 'Overwrite pages that were edited' })
    .option('serve', { type: 'boolean', describe: 'Show it on this machine until it is interrupted' })
    .option('port', { type: 'number', default: 0, describe: 'With --serve: the port (default: a free one)' })
    .example('$0 preview --out site', 'the API of specsmith.yaml')
    .example('$0 preview --spec api.yaml --out site --serve', 'a document by itself, shown at once');
}

export function conformanceOptions(builder: Argv) {
  return oneApiOptions(builder)
    .option('operation', { type: 'string', array: true, describe: 'Which operations, by id (default: all)' })
    .option('format', {
      choices: ['pretty', 'json', 'junit'] as const,
      default: 'pretty',
      describe: 'How results are printed',
    })
    .example('$0 conformance', 'all operations of the API of specsmith.yaml, in all its clients')
    .example('$0 conformance --spec api.yaml --target typescript --operation getThing', 'one operation');
}
