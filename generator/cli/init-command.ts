// `specsmith init`: asks what is not said, where somebody is there to answer, and says what became of every file and of
// every setting of another generator.

import { createInterface } from 'node:readline/promises';
import { init, initDefaults, type InitDefaults, type InitOptions, type InitResult } from '../run/init';
import { EXIT } from './exit-codes';
import { messageStyle, printMessage } from './output-streams';
import { asRunError, reportBeside } from './report-run';
import { visible } from '../format/visible';

export async function runInit(argv: { readonly [name: string]: unknown }): Promise<number> {
  const given = {
    ...only('spec', argv.spec as string | undefined),
    ...only('targets', argv.target as readonly string[] | undefined),
    ...only('name', argv.name as string | undefined),
    ...only('packageName', argv.package as string | undefined),
    ...only('output', argv.output as string | undefined),
    ...only('from', argv.from as readonly string[] | undefined),
    ...only('ci', argv.ci as 'github' | 'none' | undefined),
    overwrite: argv.overwrite === true,
    add: argv.yes === true,
  };
  try {
    const asks = argv.yes !== true && process.stdin.isTTY && process.stderr.isTTY;
    await print(await init(asks ? await answered(given) : given));
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    await reportBeside(stop.reports, 'pretty');
    return stop.exitCode;
  }
}

function only<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

async function answered(given: InitOptions): Promise<InitOptions> {
  const defaults: InitDefaults = await initDefaults(given);
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async (question: string, otherwise: string): Promise<string> => {
    const said = (await asking.question(otherwise === '' ? `${question}: ` : `${question} (${otherwise}): `)).trim();
    return said === '' ? otherwise : said;
  };
  try {
    const targets = [...new Set(defaults.adopted.clients.map(({ target }) => target))];
    // Several documents: their configurations say what is written of which, and one name would not be for all.
    const several =
      new Set(defaults.adopted.clients.flatMap(({ spec }) => spec ?? [])).size > 1 && given.spec === undefined;
    const spec =
      given.spec ?? (several ? '' : await ask(documentQuestion(defaults.documents), defaults.documents[0] ?? ''));
    const wanted =
      given.targets ??
      (several ? [] : list(await ask(`Targets, of ${defaults.targets.join(', ')}`, targets.join(' '))));
    const output = given.output ?? (await ask('Folder of the clients', 'clients'));
    const packageName =
      given.packageName ?? (several ? '' : await ask('Name of the packages; empty for the default of each target', ''));
    const add = /^y/i.test(await ask('Add to .gitattributes and package.json where they are there, y or n', 'y'));
    return {
      ...given,
      ...(spec === '' ? {} : { spec }),
      ...(wanted.length === 0 ? {} : { targets: wanted }),
      ...(packageName === '' ? {} : { packageName }),
      output,
      add,
    };
  } finally {
    asking.close();
  }
}

function documentQuestion([, ...others]: readonly string[]): string {
  return `Document, a file or a URL${others.length === 0 ? '' : `; also here: ${visible(others.join(', '))}`}`;
}

function list(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

const STATES = { created: 'created', changed: 'changed', unchanged: 'unchanged', left: 'left as it is' } as const;

async function print({ document, files, kept, left, toAdd, toInstall }: InitResult): Promise<void> {
  const style = messageStyle();
  const lines = files.map(({ path, state }) => `${STATES[state]} ${style.bold(visible(path))}`);
  if (document.said === 'found')
    lines.unshift(`the document is ${style.bold(visible(document.spec))}, the only one here`);
  if (kept.length > 0) lines.push('', 'Kept of the other configuration:', ...kept.map((each) => `  ${visible(each)}`));
  if (left.length > 0) lines.push('', 'Without a counterpart:');
  for (const { name, why } of left) lines.push(`  ${visible(name)}: ${visible(why)}`);
  for (const { path, text } of toAdd)
    lines.push(
      '',
      `To be added to ${path}:`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${visible(line)}`),
    );
  if (toInstall !== undefined)
    lines.push('', `package.json does not name specsmith: npm install --save-dev ${toInstall}`);
  lines.push('', 'Next: specsmith generate, and commit what it writes.', '');
  await printMessage(lines.join('\n'));
}
