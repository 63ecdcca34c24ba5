// The commands and their options, for yargs: parsing, help and completion of what was typed wrong. What a command does
// is in its own file.

import type { MessagePort } from 'node:worker_threads';
import type { Argv } from 'yargs';
import { packageRoot } from '../write/package-root';
import { Chosen } from './chosen';
import { diffOptions } from './diff-options';
import { EXIT } from './exit-codes';
import { initOptions } from './init-options';
import { inspectOptions } from './inspect-options';
import { namesOptions } from './names-options';
import { conformanceOptions, previewOptions } from './preview-options';
import type { MakingStart } from '../run/making-thread';
import { FORMATS, type Format } from '../format/format';
import { linting, outputs, reading, shared } from './shared-options';
import { shownOption } from './shown-option';
import { usageMessage } from './usage-message';

/** yargs takes a lone dash for the beginning of an option. No argument that the system passes holds this character. */
const STDIN = '\0';

/** Help names what can be said of targets; nothing else waits for their options. */
async function targetsFor(args: readonly string[]): Promise<string> {
  const asked = args.some((arg) => arg === '--help' || arg === '-h');
  if (!asked || !['generate', 'check', 'watch', 'inspect'].includes(args[0] ?? '')) return '';
  const { targetsWithOptions } = await import('../run/list');
  const targets = (await targetsWithOptions()).map(({ name, options }) => {
    const each = options.map((option) => `  ${shownOption(option)}`);
    return [`${name}:`, ...each].join('\n');
  });
  return `Targets, and what --option TARGET.KEY=VALUE sets (specsmith list says what each means):\n\n${targets.join('\n')}`;
}

/** Values of --target, beside what yargs knows. */
async function completed(
  _current: string,
  _argv: unknown,
  defaults: (done: (error: Error | null, found?: string[]) => void) => void,
  done: (found: string[]) => void,
): Promise<void> {
  if (process.argv.at(-2) === '--target') done([...(await import('../run/list')).targetNames()]);
  else defaults((_error, found) => done(found ?? []));
}

const EPILOGUE = `Exit codes: 0 ok, 1 findings, 2 usage or configuration, 3 document unusable, 4 output stale,
5 refused, 6 input or output failed, 70 a bug of specsmith, 130 interrupted.`;

/** What the making thread does: here, since its program loads this file, which the main thread has loaded. */
export async function startMaking(port: MessagePort, start: MakingStart, ended: () => void): Promise<void> {
  const { serveMaking } = await import('../run/making-thread');
  serveMaking(port, start, ended);
}

export async function runCommand(args: readonly string[]): Promise<number> {
  const { default: yargs } = await import('yargs');
  const targets = await targetsFor(args);
  const parser: Argv = yargs(args.map((arg) => (arg === '-' ? STDIN : arg)))
    .locale('en')
    .scriptName('specsmith')
    .usage('$0 <command>\n\nReads an OpenAPI document and writes client libraries.')
    .version(packageRoot().version)
    .alias('help', 'h')
    .alias('version', 'v')
    .strict()
    .recommendCommands()
    .demandCommand(1, `Which command? ${COMMANDS.join(', ')}.`)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': true, 'parse-numbers': false })
    .command(
      'generate [api..]',
      'Write the clients of the APIs in specsmith.yaml, or of one document',
      (builder: Argv) =>
        outputs(shared(builder))
          .epilogue(targets)
          .option('check', { type: 'boolean', describe: 'As the command check' })
          .option('dry-run', { type: 'boolean', describe: 'Say what would change, and change nothing' })
          .option('prune', { type: 'boolean', describe: 'Remove clients that the configuration names no more' })
          .option('overwrite-modified', { type: 'boolean', describe: 'Overwrite generated files that were edited' })
          .example('$0 generate', 'everything in specsmith.yaml')
          .example('$0 generate vault --target python', 'one client of one API')
          .example('$0 generate vault --dry-run', 'what would change for one API')
          .example('$0 generate --spec api.yaml --target typescript --out sdk', 'no configuration')
          .example('$0 generate --spec - --target python --out sdk < api.json', 'from stdin'),
      (argv) => {
        throw new Chosen(async () => (await import('./generate-command')).runGenerate(withDash(argv)));
      },
    )
    .command(
      'check [api..]',
      'Say whether the clients are what would be generated; exit code 4 where they are not',
      (builder: Argv) =>
        outputs(shared(builder))
          .epilogue(targets)
          .example('$0 check', 'everything in specsmith.yaml')
          .example('$0 check vault --format github', 'as annotations of a pull request'),
      (argv) => {
        throw new Chosen(async () => (await import('./check-command')).runCheck(withDash(argv)));
      },
    )
    .command(
      'watch [api..]',
      'Write the clients, and again at each change of what they are made from',
      (builder: Argv) =>
        outputs(reading(builder))
          .epilogue(targets)
          .option('overwrite-modified', { type: 'boolean', describe: 'Overwrite generated files that were edited' })
          .example('$0 watch', 'everything in specsmith.yaml')
          .example('$0 watch vault --target typescript', 'one client of one API'),
      (argv) => {
        throw new Chosen(async () => (await import('./watch-command')).runWatch(withDash(argv)));
      },
    )
    .command(
      'verify <dir..>',
      'Say whether folders still are what specsmith wrote, by their manifests; exit code 5 where they are not',
      (builder: Argv) =>
        builder
          .positional('dir', { type: 'string', array: true, demandOption: true, describe: 'Folders with a manifest' })
          .option('format', { choices: FORMATS, default: 'pretty' as Format, describe: 'How findings are printed' })
          .option('list', { type: 'boolean', describe: 'Print hashes and paths for sha256sum -c' })
          .option('sbom', { choices: ['cyclonedx', 'spdx'] as const, describe: 'Print a bill of materials' })
          .conflicts('list', 'sbom')
          .example('$0 verify vendor/acme-sdk', 'a copy in another repository')
          .example('$0 verify sdk --list > sdk.sha256', 'for machines without specsmith'),
      (argv) => {
        throw new Chosen(async () => (await import('./verify-command')).runVerify(argv));
      },
    )
    .command(
      'names [api..]',
      'Print and check the names that clients have recorded, or record those of clients that were generated before',
      namesOptions,
      (argv) => {
        throw new Chosen(async () => (await import('./names-command')).runNames(argv));
      },
    )
    .command(
      'diff <old> [new]',
      'Say what a change of the document does to each client, as a major, minor or patch version',
      diffOptions,
      (argv) => {
        throw new Chosen(async () => (await import('./diff-command')).runDiff(withDash(argv)));
      },
    )
    .command(
      'preview [api]',
      'Write a static site that shows the clients of an API side by side',
      previewOptions,
      (argv) => {
        throw new Chosen(async () => (await import('./preview-command')).runPreview(withDash(argv)));
      },
    )
    .command(
      'conformance [api]',
      'Call every operation through the clients, and compare them with the document and each other',
      conformanceOptions,
      (argv) => {
        throw new Chosen(async () => (await import('./conformance-command')).runConformance(withDash(argv)));
      },
    )
    .command(
      'list',
      'Print the APIs of specsmith.yaml, and every target with its options',
      (builder: Argv) =>
        builder
          .option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' })
          .option('json', { type: 'boolean', describe: 'As JSON' }),
      (argv) => {
        throw new Chosen(async () => (await import('./list-command')).runList(argv));
      },
    )
    .command(
      'lint [spec..]',
      'Report everything that is wrong with documents, or with those of specsmith.yaml',
      (builder: Argv) =>
        linting(builder)
          .example('$0 lint api.yaml', 'with code frames')
          .example('$0 lint --fail-on error --format sarif', 'the documents of specsmith.yaml, for code scanning')
          .example('$0 lint api.yaml --format github', 'as annotations of a pull request'),
      (argv) => {
        throw new Chosen(async () => (await import('./lint-command')).runLint(withDash(argv)));
      },
    )
    .command(
      'inspect <spec>',
      'Print the model of a document, or a target’s plan of it, as JSON',
      (builder: Argv) => inspectOptions(builder).epilogue(targets),
      (argv) => {
        throw new Chosen(async () => (await import('./inspect-command')).runInspect(withDash(argv)));
      },
    )
    .command(
      'overlay',
      'Apply OpenAPI Overlays to a document, or write the overlay that turns one document into another',
      overlayCommands,
    )
    .command(
      'init',
      'Write a first specsmith.yaml, also from the configuration of another generator',
      initOptions,
      (argv) => {
        throw new Chosen(async () => (await import('./init-command')).runInit(argv));
      },
    )
    .command(
      'doctor',
      'Print versions, tools of the languages, and what would be written where',
      (builder: Argv) =>
        builder.option('config', { type: 'string', describe: 'The configuration (default: specsmith.yaml)' }),
      (argv) => {
        throw new Chosen(async () => (await import('./doctor-command')).runDoctor(argv));
      },
    )
    .completion('completion', 'Print a script that completes commands and options in bash or zsh', completed)
    .epilogue(EPILOGUE)
    .exitProcess(false)
    .fail((message: string, error: Error | undefined) => {
      throw error ?? new UsageError(message, Object.keys((parser as unknown as Parsing).getOptions().key));
    });
  try {
    await parser.parseAsync();
    return EXIT.ok;
  } catch (error) {
    if (error instanceof Chosen) return error.run();
    // What there is to complete was printed; then yargs takes the flag that asks for it for an unknown one.
    if (args[0] === '--get-yargs-completions') return EXIT.ok;
    if (!(error instanceof UsageError) && (error as Error).name !== 'YError') throw error;
    const options = error instanceof UsageError ? error.options : [];
    const message = usageMessage((error as Error).message, { args, commands: COMMANDS, options });
    const command = COMMANDS.find((name) => name === args[0]);
    process.stderr.write(`${message}\n\nSee specsmith ${command === undefined ? '' : `${command} `}--help.\n`);
    return EXIT.usage;
  }
}

const COMMANDS = [
  'generate',
  'check',
  'watch',
  'verify',
  'names',
  'diff',
  'preview',
  'conformance',
  'list',
  'lint',
  'inspect',
  'overlay',
  'init',
  'doctor',
  'completion',
];

class UsageError extends Error {
  constructor(
    message: string,
    /** Those of the command that was named, without their dashes. */
    readonly options: readonly string[],
  ) {
    super(message);
  }
}

/** What yargs knows while it reads the arguments of a command; its types leave it out. */
interface Parsing {
  getOptions(): { readonly key: object };
}

function overlayCommands(builder: Argv) {
  return builder
    .command(
      'apply <spec> <overlay..>',
      'Print the document as the overlays make it',
      (apply: Argv) =>
        apply
          .positional('spec', { type: 'string', demandOption: true, describe: 'The document, - for stdin' })
          .positional('overlay', { type: 'string', array: true, demandOption: true, describe: 'Applied in this order' })
          .option('strict', { type: 'boolean', describe: 'An action that selects nothing is an error' }),
      (argv) => {
        throw new Chosen(async () => (await import('./overlay-command')).runApply(withDash(argv)));
      },
    )
    .command(
      'compare <before> <after>',
      'Print the overlay that turns the first document into the second',
      (compare: Argv) =>
        compare
          .positional('before', { type: 'string', demandOption: true, describe: 'A document' })
          .positional('after', { type: 'string', demandOption: true, describe: 'What it is to become' }),
      (argv) => {
        throw new Chosen(async () => (await import('./overlay-command')).runCompare(argv));
      },
    )
    .demandCommand(1, 'Which one? specsmith overlay apply, or specsmith overlay compare.');
}

function withDash(argv: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } {
  const { spec } = argv;
  if (Array.isArray(spec)) return { ...argv, spec: spec.map((each: unknown) => (each === STDIN ? '-' : each)) };
  return spec === STDIN ? { ...argv, spec: '-' } : argv;
}
