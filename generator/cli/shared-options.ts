// Options that several commands have, for yargs.

import type { Argv } from 'yargs';
import { FORMATS, type Format } from '../format/format';

export function shared(builder: Argv) {
  return reading(builder).option('format', {
    choices: FORMATS,
    default: 'pretty' as Format,
    describe: 'How findings are printed',
  });
}

/** Of `lint`. */
export function linting(builder: Argv) {
  return shared(builder)
    .positional('spec', { type: 'string', array: true, describe: 'Documents; - for stdin' })
    .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
    .option('fail-on', {
      choices: ['error', 'warning', 'never'] as const,
      describe: 'Which findings make the exit code other than 0 (default: warning)',
    });
}

/** How documents are read. */
export function reading(builder: Argv) {
  return builder
    .option('base', { type: 'string', describe: 'For stdin: the folder that references are relative to' })
    .option('overlay', { type: 'string', array: true, describe: 'Overlays to apply to the document, in this order' })
    .option('strict', { type: 'boolean', describe: 'An overlay action that selects nothing is an error' })
    .option('lenient', { type: 'boolean', describe: 'Go on without the parts of the document that are lost' })
    .option('header', { type: 'string', array: true, describe: 'For a URL: "Name: value", env:NAME for a secret' })
    .option('allow-ref-origin', { type: 'string', array: true, describe: 'An origin that references may lead to' })
    .option('allow-ref-outside', { type: 'boolean', describe: 'References may leave the folder of the document' });
}

/** Which outputs: of a configuration, or of one document. */
export function outputs(builder: Argv) {
  return builder
    .positional('api', { type: 'string', array: true, describe: 'APIs of the configuration; all by default' })
    .option('fail-on', {
      choices: ['error', 'warning'] as const,
      describe: 'Which findings keep an API from being written (default: error)',
    })
    .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
    .option('spec', { type: 'string', describe: 'Without a configuration: the document, a URL, or - for stdin' })
    .option('save', { type: 'string', describe: 'Without a configuration: keep a copy of a fetched document here' })
    .option('offline', { type: 'boolean', describe: 'Fetch nothing: read the kept copy' })
    .option('target', { type: 'string', array: true, describe: 'What to write; with a configuration, all by default' })
    .option('force', { type: 'boolean', describe: 'Do all the work, also where nothing changed' })
    .option('out', { type: 'string', describe: 'Without a configuration: the output folder' })
    .option('option', { type: 'string', array: true, describe: 'Without a configuration: target.key=value' });
}
