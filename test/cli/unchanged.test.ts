// Where nothing changed, nothing is done; and each thing that may have changed has all of it done again.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../generator/run/generate';
import { unchangedRun } from '../../generator/run/unchanged';
import { stampOfGenerator } from '../../generator/write/generator-stamp';
import { sha256 } from '../../generator/write/manifest';
import { plant, scratchFolder } from '../unit/write/scratch';
import { PROGRAM } from './run-cli';

const DOCUMENT = `openapi: 3.1.0
info: { title: Pets, version: '1.0' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': { description: all, content: { application/json: { schema: { $ref: 'models.yaml#/Pet' } } } }
`;
const OVERLAY = `overlay: 1.0.0
info: { title: Fixes, version: '1' }
actions: [{ target: $.info, update: { summary: all pets } }]
`;
const CONFIG = `apis:
  pets: { spec: api.yaml, output: out, overlays: [fixes.yaml], targets: { python: { packageName: pets } } }
`;

const home = scratchFolder();
const first = path.join(home, 'first');

beforeAll(async () => {
  plant(first, {
    'api.yaml': DOCUMENT,
    'models.yaml': 'Pet: { type: object, properties: { name: { type: string } } }\n',
    'fixes.yaml': OVERLAY,
    'specsmith.yaml': CONFIG,
  });
  await generate({ cwd: first });
});

let copies = 0;

function copy(): string {
  const folder = path.join(home, `copy${++copies}`);
  cpSync(first, folder, { recursive: true });
  return folder;
}

function edit(file: string, from: string | RegExp, to: string): (folder: string) => void {
  return (folder) => {
    const before = readFileSync(path.join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path.join(folder, file), after);
  };
}

test('a client is left alone, wherever it lies, and named as it would be otherwise', async () => {
  const cwd = copy();
  const unchanged = await unchangedRun({ cwd });
  const all = await generate({ cwd });
  expect(unchanged?.outputs).toEqual(all.outputs);
  expect((await unchangedRun({ cwd, check: true }))?.outputs).toEqual((await generate({ cwd, check: true })).outputs);
  expect(await unchangedRun({ cwd, apis: ['pets'], targets: ['python'] })).toBeDefined();
});

const CHANGES: readonly (readonly [what: string, change: (folder: string) => void])[] = [
  ['the document', edit('api.yaml', 'all', 'all of them')],
  ['a file that it refers to', edit('models.yaml', 'string', 'integer')],
  ['an overlay', edit('fixes.yaml', 'all pets', 'some pets')],
  ['an overlay less', edit('specsmith.yaml', '[fixes.yaml]', '[]')],
  ['a file that is gone', (folder) => rmSync(path.join(folder, 'models.yaml'))],
  ['an option', edit('specsmith.yaml', 'packageName: pets', 'packageName: animals')],
  ['where references may lead', edit('specsmith.yaml', 'output: out', 'output: out, allowRefOutside: true')],
  ['a filter', edit('specsmith.yaml', 'output: out', 'output: out, filter: { paths: ["/pets"] }')],
  ['a configuration with a key that there is not', edit('specsmith.yaml', 'output: out', 'output: out, overlay: x')],
  ['an API more', edit('specsmith.yaml', /$/, '  other: { spec: api.yaml, output: two, targets: { python: {} } }\n')],
  ['the version of the generator', edit('out/python/specsmith.lock.json', /"version": "/, '"version": "9.')],
  ['an edited file', edit('out/python/README.md', /$/, 'mine\n')],
  ['an edited names file', edit('out/python/specsmith.names.json', 'Pet', 'Animal')],
  ['a missing file', (folder) => rmSync(path.join(folder, 'out/python/README.md'))],
  ['a missing manifest', (folder) => rmSync(path.join(folder, 'out/python/specsmith.lock.json'))],
  [
    'a folder in the place of a file',
    (folder) => {
      rmSync(path.join(folder, 'out/python/README.md'));
      mkdirSync(path.join(folder, 'out/python/README.md'));
    },
  ],
  [
    'a link in the place of a file',
    (folder) => {
      renameSync(path.join(folder, 'out/python/README.md'), path.join(folder, 'README.md'));
      symlinkSync('../../README.md', path.join(folder, 'out/python/README.md'));
    },
  ],
  [
    'an edited file with a manifest to match',
    (folder) => {
      const readme = readFileSync(path.join(folder, 'out/python/README.md'), 'utf8');
      edit('out/python/specsmith.lock.json', sha256(readme), sha256(`${readme}mine\n`))(folder);
      edit('out/python/README.md', /$/, 'mine\n')(folder);
    },
  ],
  ['what an interrupted run left', (folder) => mkdirSync(path.join(folder, 'out/.specsmith-python'))],
];

test.each(CHANGES)('not: %s', async (_what, change) => {
  const cwd = copy();
  change(cwd);
  expect(await unchangedRun({ cwd })).toBeUndefined();
});

test('after a change, the next run does the work, and the one after it has nothing to do', async () => {
  const cwd = copy();
  edit('api.yaml', 'listPets', 'allPets')(cwd);
  const { outputs } = await generate({ cwd, skipUnchanged: true });
  expect(outputs[0]?.files.some(({ state }) => state === 'changed')).toBe(true);
  expect(await unchangedRun({ cwd })).toBeDefined();
});

test('a document with a reference to a file that is not there is read again', async () => {
  const cwd = copy();
  edit('models.yaml', 'name: {', 'later: { $ref: later.yaml }, name: {')(cwd);
  const { reports } = await generate({ cwd });
  expect(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain('ref-unresolved');
  expect(await unchangedRun({ cwd })).toBeUndefined();
});

test.each([
  ['templates/python/a.hbs', 'b'],
  ['dist/commands.js', '2'],
  ['node_modules/printer/package.json', '{"version":"2"}'],
  ['node_modules/.package-lock.json', '{"other":1}'],
  ['templates/python/new.hbs', 'c'],
])('another %s is another generator', (file, text) => {
  const folder = path.join(home, `generator${++copies}`);
  plant(folder, {
    'package.json': '{}',
    'templates/python/a.hbs': 'a',
    'dist/commands.js': '1',
    'node_modules/printer/package.json': '{"version":"1.0"}',
    'node_modules/.package-lock.json': '{}',
  });
  const packages = ['printer'];
  const before = stampOfGenerator({ folder, packages });
  expect(stampOfGenerator({ folder, packages })).toBe(before);
  plant(folder, { [file]: text });
  expect(stampOfGenerator({ folder, packages })).not.toBe(before);
});

test('the program loads nothing that generates, and with --force it does', () => {
  const cwd = copy();
  const hook = path.join(home, 'loaded.cjs');
  writeFileSync(
    hook,
    `process.once('exit', () => console.log(Object.keys(require.cache).map((file) => require('node:path').basename(file)).join()));`,
  );
  const run = (...args: readonly string[]) => {
    const done = spawnSync(process.execPath, ['--require', hook, PROGRAM, ...args], { cwd, encoding: 'utf8' });
    return { code: done.status, loaded: done.stdout.trim().split(',').sort(), said: done.stderr };
  };
  run('generate');
  const files = ['cli.js', 'loaded.cjs', 'unchanged-command.js'];
  expect(run('generate')).toEqual({ code: 0, loaded: files, said: expect.stringMatching(/: \d+ files, unchanged\n$/) });
  expect(run('check')).toEqual({ code: 0, loaded: files, said: expect.stringContaining('as they would be generated') });
  const forced = run('generate', '--force');
  expect(forced.loaded).toEqual(expect.arrayContaining(['commands.js']));
  expect(forced.said).toBe(run('generate').said);
  edit('api.yaml', 'listPets', 'allPets')(cwd);
  expect(run('check').code).toBe(4);
});
