// Programs that people write with the clients of real documents: streams and uploads, pages and archives, downloads from a
// storage host, a bot, a webhook. Each is there once for each language, checked by the strictest checkers that its users
// have, and run: all languages print the same, and send the same.

import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TargetName } from '../../generator/targets/target';
import { OneBuild } from '../csharp/one-build';
import { describeDotnet, DOTNET_ENV } from '../csharp/toolchain';
import { sharedFolder } from '../corpus/shared-documents';
import { describePython, run } from '../python/toolchain';
import { complaints } from '../support/compilers';
import { generateInMemory, loadInMemory, type Loaded } from '../support/in-memory';
import { installVault } from '../support/built-javascript';
import type { OutputFile } from '../support/memory-files';
import { projectRoot } from '../support/project-root';
import { startServers } from './answering-server';
import { documents, environment, files, type RealDocument } from './real-documents';
import { scratch } from '../support/scratch';

jest.setTimeout(900_000);

const work = scratch('real-programs');
const programs = path.join(__dirname, 'programs/real');
const corpus = path.join(sharedFolder, 'specs/corpus');
const isOwn = ({ name }: RealDocument): boolean => name === 'vault';
const present = documents.filter((one) => isOwn(one) || existsSync(path.join(corpus, one.file)));

if (present.length < documents.length)
  test.skip('programs over the documents of ../shared (skipped: they are not there)', () => undefined);

const loaded = new Map<string, Loaded>();

async function clientOf(document: RealDocument, target: TargetName, options: { readonly [name: string]: string }) {
  if (isOwn(document)) throw new Error('The clients of Vault are in output/.');
  const known = loaded.get(document.name);
  const model =
    known ?? (await loadInMemory({ kind: 'file', path: path.join(corpus, document.file) }, document.settings));
  loaded.set(document.name, model);
  return (await generateInMemory(model, target, document.name, options)).files;
}

function write(folder: string, all: readonly OutputFile[]): void {
  for (const { path: inside, text } of all) {
    mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
    writeFileSync(path.join(folder, inside), text);
  }
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

const vault = (target: string): string => path.join(projectRoot, 'output/vault', target);

interface Ran {
  readonly prints: string;
  readonly sends: readonly string[];
}

/** Runs a program in a folder of its own; what it prints of a path has no folder. */
async function ran(document: RealDocument, language: string, command: string, args: readonly string[]): Promise<Ran> {
  const cwd = emptied(path.join(work, 'run', `${language}-${document.name}`));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
  const servers = await startServers(document.answers);
  const env = {
    ...DOTNET_ENV,
    ...environment,
    ORIGIN: servers.origin,
    NO_PROXY: '127.0.0.1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  try {
    const output = await new Promise<string>((resolve) => {
      execFile(command, args, { cwd, env, timeout: 120_000 }, (error, stdout, stderr) =>
        resolve(error === null ? stdout : `${stdout}\n${error.message}\n${stderr}`),
      );
    });
    expect(servers.sent.filter(({ headers }) => headers['authorization']?.includes('key-1') !== true)).toEqual([]);
    expect(servers.stored.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    return {
      prints: alike(output.replaceAll('\r\n', '\n').replace(/^\S*[\\/](?=stored\.bin )/gm, '')),
      sends: servers.sent.map(({ method, target }) => `${method} ${target}`),
    };
  } finally {
    await servers.stop();
  }
}

/** Each language writes enums and truth in its own case. */
const alike = (text: string): string => text.replace(/[_.]/g, '').toLowerCase();

const expected = ({ prints, sends }: RealDocument): Ran => ({ prints: alike(prints), sends });

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: ['node'],
  typeRoots: [path.join(projectRoot, 'node_modules/@types')],
  moduleDetection: 'force',
};

const program = ({ name }: RealDocument, file: string): string => path.join(programs, name, file);

describe('TypeScript', () => {
  const sources = (document: RealDocument): string =>
    isOwn(document) ? path.join(vault('typescript'), 'src') : path.join(work, 'typescript', document.name, 'src');

  beforeAll(async () => {
    emptied(path.join(work, 'typescript'));
    for (const document of present.filter((one) => !isOwn(one))) {
      const [packageName] = document.packages;
      write(path.dirname(sources(document)), await clientOf(document, 'typescript', { packageName }));
    }
  });

  test('they are checked', () => {
    const paths = Object.fromEntries(
      present.flatMap((document) => [
        [document.packages[0], [path.join(sources(document), 'index.ts')]],
        [`${document.packages[0]}/*`, [path.join(sources(document), '*.ts')]],
      ]),
    );
    const config = path.join(work, 'typescript/tsconfig.json');
    const include = present.map((document) => program(document, 'program.ts'));
    writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, paths }, files: include }));
    expect(complaints(config)).toBe('');
  });

  test.each(present.map((document) => [document.name, document] as const))('%s', async (name, document) => {
    const outfile = path.join(work, 'typescript', `${name}.mjs`);
    const alias = { [document.packages[0]]: sources(document) };
    const entryPoints = [program(document, 'program.ts')];
    await build({ entryPoints, outfile, alias, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
    expect(await ran(document, 'typescript', process.execPath, [outfile])).toEqual(expected(document));
  });
});

describe('JavaScript', () => {
  const folder = path.join(work, 'javascript');

  beforeAll(async () => {
    emptied(folder);
    for (const document of present) {
      const [, packageName] = document.packages;
      if (isOwn(document)) installVault(folder);
      else {
        const all = await clientOf(document, 'javascript', { packageName, module: 'esm' });
        write(path.join(folder, 'node_modules', packageName), all);
      }
      cpSync(program(document, 'program.mjs'), path.join(folder, `${document.name}.mjs`));
    }
  });

  test('they are checked', () => {
    const config = path.join(folder, 'tsconfig.json');
    // What a scheme is called is no type.
    const compilerOptions = {
      ...strict,
      noUncheckedIndexedAccess: false,
      allowJs: true,
      checkJs: true,
      maxNodeModuleJsDepth: 0,
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: present.map(({ name }) => `${name}.mjs`) }));
    expect(complaints(config)).toBe('');
  });

  test.each(present.map((document) => [document.name, document] as const))('%s', async (name, document) => {
    const args = [path.join(folder, `${name}.mjs`)];
    expect(await ran(document, 'javascript', process.execPath, args)).toEqual(expected(document));
  });
});

describePython('Python', 'current', ({ python, pyright }) => {
  const folder = path.join(work, 'python');
  const all: string[] = [];

  beforeAll(async () => {
    emptied(folder);
    for (const document of present) {
      const [, , packageName] = document.packages;
      if (isOwn(document))
        cpSync(path.join(vault('python'), packageName), path.join(folder, packageName), { recursive: true });
      else
        write(
          folder,
          (await clientOf(document, 'python', { packageName })).filter((one) => one.path.startsWith(packageName)),
        );
      for (const file of ['program.py', 'aio.py'].filter((one) => existsSync(program(document, one)))) {
        const name = `${document.name}_${file}`;
        cpSync(program(document, file), path.join(folder, name));
        all.push(name);
      }
    }
  });

  test('they are checked', () => {
    const cache = path.join(projectRoot, '.cache/python/mypy/real-programs');
    const mypy = run(python, ['-m', 'mypy', '--strict', '--cache-dir', cache, ...all], folder);
    expect({ ...mypy, output: mypy.status === 0 ? '' : mypy.output }).toEqual({ status: 0, output: '' });
    writeFileSync(
      path.join(folder, 'pyrightconfig.json'),
      JSON.stringify({ include: all, typeCheckingMode: 'strict' }),
    );
    const checked = run(pyright, ['-p', '.', '--pythonpath', python], folder);
    expect({ ...checked, output: checked.status === 0 ? '' : checked.output }).toEqual({ status: 0, output: '' });
  });

  test.each(present.map((document) => [document.name, document] as const))('%s', async (name, document) => {
    const args = [path.join(folder, `${name}_program.py`)];
    expect(await ran(document, 'python', python, args)).toEqual(expected(document));
  });

  const awaited = present.filter((document) => existsSync(program(document, 'aio.py')));
  test.each(awaited.map((document) => [document.name, document] as const))('%s, awaited', async (name, document) => {
    const { prints } = await ran(document, 'aio', python, [path.join(folder, `${name}_aio.py`)]);
    expect(prints).not.toBe('');
    // It does a part of what the other does.
    const known = expected(document).prints.split('\n');
    expect(prints.split('\n').filter((line) => !known.includes(line))).toEqual([]);
  });
});

describeDotnet('C#', () => {
  const folder = path.join(work, 'csharp');

  test('they are built without a warning', async () => {
    emptied(folder);
    const one = new OneBuild(folder);
    const main = present.map(
      ({ name }) => `    case "${name}": await ${name[0]?.toUpperCase()}${name.slice(1)}Program.Run(); break;`,
    );
    mkdirSync(path.join(folder, 'programs'));
    for (const document of present) {
      const [, , , packageName] = document.packages;
      one.add(packageName, isOwn(document) ? outputOfVault() : await clientOf(document, 'csharp', { packageName }));
      cpSync(program(document, 'Program.cs'), path.join(folder, 'programs', `${document.name}.cs`));
    }
    writeFileSync(path.join(folder, 'programs/Main.cs'), `switch (args[0])\n{\n${main.join('\n')}\n}\n`);
    one.run([
      'TargetFrameworks=net10.0',
      'OutputType=Exe',
      'AssemblyName=programs',
      'OutDir=bin/',
      'RunAnalyzers=false',
    ]);
  });

  test.each(present.map((document) => [document.name, document] as const))('%s', async (name, document) => {
    const args = [path.join(folder, 'bin/programs.dll'), name];
    expect(await ran(document, 'csharp', 'dotnet', args)).toEqual(expected(document));
  });
});

function outputOfVault(): readonly OutputFile[] {
  const lock = JSON.parse(readFileSync(path.join(vault('csharp'), 'specsmith.lock.json'), 'utf8')) as { files: object };
  return Object.keys(lock.files).map(
    (file) => ({ path: file, text: readFileSync(path.join(vault('csharp'), file), 'utf8') }) as OutputFile,
  );
}
