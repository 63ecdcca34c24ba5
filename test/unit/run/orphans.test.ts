// A client that the configuration names no more is named, and removed where that is asked for, but nobody's own files.

import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate, type GenerateOptions } from '../../../generator/run/generate';
import { RunError } from '../../../generator/run/run-error';
import { plant, scratchFolder } from '../write/scratch';

const DOCUMENT = `openapi: 3.1.0
info: { title: Pets, version: '1.0' }
paths: { /pets: { get: { operationId: listPets, responses: { '204': { description: none } } } } }
`;
const configOf = (...targets: readonly string[]): string =>
  `apis: { pets: { spec: api.yaml, output: out, targets: { ${targets.map((target) => `${target}: {}`).join(', ')} } } }\n`;

const home = scratchFolder();
let count = 0;
let cwd = '';

beforeEach(async () => {
  cwd = path.join(home, String(++count));
  plant(cwd, { 'api.yaml': DOCUMENT, 'specsmith.yaml': configOf('python', 'csharp') });
  await generate({ cwd });
  plant(cwd, { 'specsmith.yaml': configOf('python') });
});

async function codes(options: GenerateOptions = {}): Promise<readonly string[]> {
  const { reports } = await generate({ cwd, ...options });
  return reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

test.each<[string, GenerateOptions]>([
  ['generate', {}],
  ['check', { check: true, prune: true }],
  ['a dry run', { dryRun: true, prune: true }],
])('%s names it, and leaves it', async (_what, options) => {
  expect(await codes(options)).toEqual(['output-orphaned']);
  expect(existsSync(path.join(cwd, 'out/csharp/specsmith.lock.json'))).toBe(true);
});

test('it is removed with its folders, and then there is none', async () => {
  expect(await codes({ prune: true })).toEqual(['output-pruned']);
  expect(readdirSync(path.join(cwd, 'out'))).toEqual(['python']);
  expect(await codes()).toEqual([]);
});

test('files of somebody else stay', async () => {
  plant(cwd, { 'out/csharp/src/mine.txt': 'mine' });
  const { reports } = await generate({ cwd, prune: true });
  expect(reports[0]?.diagnostics[0]?.message).toMatch(/ files were removed; .*: out\/csharp\/src\/mine\.txt$/);
  expect(readdirSync(path.join(cwd, 'out/csharp'), { recursive: true })).toEqual(['src', 'src/mine.txt']);
});

test('an edited file keeps all of it', async () => {
  writeFileSync(path.join(cwd, 'out/csharp/README.md'), 'mine');
  const stop = await codes({ prune: true }).catch((error: unknown) => error);
  expect(stop).toBeInstanceOf(RunError);
  expect(stop).toMatchObject({ exitCode: 5, reports: [{ diagnostics: [{ code: 'output-edited' }] }] });
  expect(existsSync(path.join(cwd, 'out/csharp/specsmith.lock.json'))).toBe(true);
});

test('a client of another configuration is none of its business, whatever its API is called', async () => {
  plant(cwd, { 'other.yaml': configOf('csharp').replace('output: out', 'output: out/other') });
  await generate({ cwd, config: 'other.yaml', overwriteModified: true });
  await generate({ cwd, prune: true });
  expect(await codes({ prune: true })).toEqual([]);
  expect(existsSync(path.join(cwd, 'out/other/csharp/specsmith.lock.json'))).toBe(true);
});

test('a client of a configuration that is there no more is named, also where it was renamed, and stays', async () => {
  renameSync(path.join(cwd, 'specsmith.yaml'), path.join(cwd, 'clients.yaml'));
  for (const prune of [false, true]) {
    const { reports } = await generate({ cwd, config: 'clients.yaml', prune });
    expect(reports[0]?.diagnostics).toMatchObject([
      {
        code: 'output-orphaned',
        message: expect.stringContaining('that specsmith.yaml named, which is there no more') as string,
      },
    ]);
  }
  expect(existsSync(path.join(cwd, 'out/csharp/specsmith.lock.json'))).toBe(true);
  plant(cwd, { 'specsmith.yaml': configOf('csharp') });
  expect(await codes({ config: 'clients.yaml' })).toEqual([]);
});

test('a copy of a client is nobody’s, wherever it is', async () => {
  cpSync(path.join(cwd, 'out/python'), path.join(cwd, 'out/copy'), { recursive: true });
  await codes({ prune: true });
  expect(await codes()).toEqual([]);
});

test('a manifest that does not say who named it: its API says it', async () => {
  const file = path.join(cwd, 'out/csharp/specsmith.lock.json');
  const { configuration: _, ...before } = JSON.parse(readFileSync(file, 'utf8')) as { configuration: unknown };
  writeFileSync(file, JSON.stringify(before));
  expect(await codes()).toEqual(['output-orphaned']);
});

describe('an API that leaves', () => {
  const apis = (...names: readonly string[]): string =>
    `apis:\n${names.map((name) => `  ${name}: { spec: api.yaml, output: clients/${name}, targets: { python: {}, typescript: {} } }\n`).join('')}`;

  beforeEach(async () => {
    cwd = path.join(home, `apis${count}`);
    plant(cwd, { 'api.yaml': DOCUMENT, 'specsmith.yaml': apis('cats', 'dogs') });
    await generate({ cwd });
    plant(cwd, { 'specsmith.yaml': apis('dogs') });
  });

  test('each of its clients is named, also by check', async () => {
    expect(await codes()).toEqual(['output-orphaned', 'output-orphaned']);
    expect(await codes({ check: true })).toEqual(['output-orphaned', 'output-orphaned']);
    expect(await codes({ skipUnchanged: true })).toEqual(['output-orphaned', 'output-orphaned']);
  });

  test('its clients are removed with their folder, and those of others stay', async () => {
    expect(await codes({ prune: true })).toEqual(['output-pruned', 'output-pruned']);
    expect(readdirSync(path.join(cwd, 'clients'))).toEqual(['dogs']);
    expect(await codes()).toEqual([]);
  });

  test('an edited client stays, and the other one goes', async () => {
    writeFileSync(path.join(cwd, 'clients/cats/python/README.md'), 'mine');
    const stop: unknown = await codes({ prune: true }).catch((error: unknown) => error);
    expect(stop).toMatchObject({ exitCode: 5 });
    expect(readdirSync(path.join(cwd, 'clients/cats'))).toEqual(['python']);
  });

  test('one that has another place now: the old one is named', async () => {
    plant(cwd, { 'specsmith.yaml': apis('cats', 'dogs').replace('clients/cats', 'clients/kittens') });
    expect(await codes()).toEqual(['output-orphaned', 'output-orphaned']);
  });
});
