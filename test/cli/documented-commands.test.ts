// Every command of README.md, docs/cli.md and docs/diagnostics.md is run, and does what the page says.

import { cpSync, existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { EXIT } from '../../generator/cli/exit-codes';
import { documentedCommands } from './documented-commands';
import { CLI, DOCUMENT, emptyFolder, makeScene, read, README, run, runUntil, scene } from './documented-scene';

const PAGES = { 'README.md': README, 'docs/cli.md': CLI, 'docs/diagnostics.md': read('docs/diagnostics.md') };

beforeAll(makeScene);

/** What is run for a command of the pages, and what the pages promise of it. */
interface Row {
  /** The arguments, where the page has placeholders. */
  readonly args?: string;
  /** Without anything that the program has made before. */
  readonly empty?: true;
  /** Changes the folder before; the command gets a copy of the one with clients then. */
  readonly before?: (folder: string) => void;
  /** 0 by default. */
  readonly code?: number;
  /** What is said when the command, which does not end by itself, can be interrupted. */
  readonly until?: RegExp;
  readonly files?: readonly string[];
  /** On the standard output. */
  readonly says?: RegExp;
  /** On the standard error. */
  readonly tells?: RegExp;
}

const CLIENTS = ['clients/shop/typescript/README.md', 'clients/shop/python/README.md'];
const NAMES = ['clients/shop/typescript/specsmith.names.json', 'clients/shop/python/specsmith.names.json'];
const ROWS: Readonly<Record<string, Row>> = {
  'lint api.yaml': {},
  'lint <spec>': { args: 'lint api.yaml' },
  'lint FILE': { args: 'lint api.yaml' },
  'lint [FILE|URL|-]…': { args: 'lint' },
  'generate --spec api.yaml --target typescript --out sdk': {
    empty: true,
    files: ['sdk/README.md', 'sdk/package.json'],
  },
  'generate [api…]': { args: 'generate shop', files: CLIENTS, tells: /shop python.*unchanged/ },
  'generate [api…] [--target NAME…]': { args: 'generate shop --target python', tells: /^shop python/ },
  'generate --spec FILE|- --target NAME… --out DIR': {
    args: 'generate --spec api.yaml --target typescript --target csharp --out sdk',
    empty: true,
    files: ['sdk/typescript/README.md', 'sdk/csharp/README.md'],
  },
  'generate --check': { says: /^$/ },
  'check [api…]': { args: 'check shop', says: /^$/ },
  'watch [api…]': { args: 'watch shop', until: /watching/i },
  'preview [api] --out site': { args: 'preview shop --out site', files: ['site/index.html'] },
  'preview --spec api.yaml --out site --serve': {
    empty: true,
    until: /127\.0\.0\.1/,
    code: EXIT.interrupted,
    files: ['site/index.html'],
  },
  'conformance [api]': { args: 'conformance shop --target typescript', says: /getThing/ },
  'conformance --spec api.yaml --target typescript --operation getThing --format junit': { says: /<testsuites/ },
  'diff <old> [new]': { args: 'diff api.yaml sloppy.yaml', says: /python/ },
  'diff OLD [NEW]': { args: 'diff sloppy.yaml', says: /typescript/ },
  'verify <dir…>': { args: 'verify clients/shop/python' },
  'verify FOLDER…': { args: 'verify clients/shop/python clients/shop/typescript' },
  'names [api…] [--target NAME…]': { args: 'names shop --target python', says: /getThing/ },
  'names [api…]': { args: 'names', says: /getThing/ },
  'names vault --from vault-1.0.yaml': {
    args: 'names shop --from api.yaml',
    before: (folder) => NAMES.forEach((file) => rmSync(path.join(folder, file))),
    files: NAMES,
  },
  list: { says: /packageName/ },
  init: { args: 'init --target python', empty: true, files: ['specsmith.yaml', '.gitattributes'] },
  'init --spec api.yaml --target typescript --target python --package acme --yes': {
    empty: true,
    files: ['specsmith.yaml', '.gitattributes', '.github/workflows/specsmith.yml'],
  },
  'init --from config.yaml': { empty: true, files: ['specsmith.yaml'] },
  doctor: { says: new RegExp(`node ${process.versions.node}`) },
  'completion >> ~/.bashrc': { args: 'completion', says: /specsmith/ },
  'inspect FILE --pages': { args: 'inspect api.yaml --pages', says: /^# No operation/ },
  'inspect <spec> [--target NAME]': { args: 'inspect api.yaml --target python', says: /^\{/ },
  'inspect FILE|- [--target NAME [--plan]] [--option KEY=VALUE…]': {
    args: 'inspect api.yaml --target python --plan --option packageName=acme',
    says: /^\{/,
  },
  'overlay apply|compare': { args: 'overlay compare api.yaml api.yaml', says: /overlay/ },
  'overlay apply FILE|- OVERLAY…': { args: 'overlay apply api.yaml fixes.overlay.yaml', says: /title: Renamed/ },
  'overlay compare BEFORE AFTER': { args: 'overlay compare api.yaml sloppy.yaml', says: /^overlay: 1\.0/ },
  '--help': { says: /Exit codes/ },
};
/** The list of all commands at the top of docs/cli.md, and a command that needs a server. */
const TOLD_BELOW = (command: string): boolean =>
  command.startsWith('generate | check') || command.startsWith('lint https');

test('there is a row for each command of the pages, and no other', () => {
  const shown = Object.values(PAGES).flatMap((page) => documentedCommands(page));
  expect(Object.keys(ROWS).sort()).toEqual([...new Set(shown)].filter((command) => !TOLD_BELOW(command)).sort());
});

test.each(Object.entries(ROWS))('specsmith %s', async (command, row) => {
  const { args = command, empty = row.before !== undefined, until, files = [], says, tells } = row;
  const cwd = empty ? emptyFolder() : scene;
  if (row.before !== undefined) {
    cpSync(scene, cwd, { recursive: true });
    row.before(cwd);
  }
  const words = args.split(' ');
  const { code, stdout, stderr } = await (until === undefined ? run(words, cwd) : runUntil(until, words, cwd));
  expect({ code, stderr }).toEqual({ code: row.code ?? 0, stderr: expect.not.stringMatching(/^error/m) as string });
  expect(files.filter((file) => !existsSync(path.join(cwd, file)))).toEqual([]);
  if (says !== undefined) expect(stdout).toMatch(says);
  if (tells !== undefined) expect(stderr).toMatch(tells);
});

test('specsmith lint https://… fetches the document that is named', async () => {
  const server = createServer((_request, response) => response.end(DOCUMENT)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await run(['lint', `http://127.0.0.1:${port}/api.yaml`], emptyFolder())).toMatchObject({ code: 0 });
  server.close();
});
