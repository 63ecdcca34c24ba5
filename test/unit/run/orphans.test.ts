// A client that the configuration names no more is named, and removed where that is asked for, but nobody's own files.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
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
  await codes({ prune: true });
  expect(readdirSync(path.join(cwd, 'out/csharp'), { recursive: true })).toEqual(['src', 'src/mine.txt']);
});

test('an edited file keeps all of it', async () => {
  writeFileSync(path.join(cwd, 'out/csharp/README.md'), 'mine');
  const stop = await codes({ prune: true }).catch((error: unknown) => error);
  expect(stop).toBeInstanceOf(RunError);
  expect(stop).toMatchObject({ exitCode: 5, reports: [{ diagnostics: [{ code: 'output-edited' }] }] });
  expect(existsSync(path.join(cwd, 'out/csharp/specsmith.lock.json'))).toBe(true);
});

test('a client of an API that the configuration does not have is none of its business', async () => {
  plant(cwd, {
    'specsmith.yaml': configOf('python').replace('pets:', 'cats:').replace('output: out', 'output: out/cats'),
  });
  expect(await codes()).toEqual([]);
});
