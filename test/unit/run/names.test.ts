// What `specsmith names` finds in a names file, and the file that it writes for a client from before there was one.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../../generator/run/generate';
import { names } from '../../../generator/run/names';
import { RunError } from '../../../generator/run/run-error';
import { plant, scratchFolder } from '../write/scratch';

const OLD = `openapi: 3.1.0
info: { title: Pets, version: '1.0' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: kind, in: query, schema: { type: string } }
      responses:
        '200': { description: all, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet: { type: object, properties: { tag: { type: object, properties: { name: { type: string } } } } }
`;
const NEW = `${OLD}    PetTag: { type: object, properties: { colour: { type: string } } }\n`;
const CONFIG = 'apis: { pets: { spec: api.yaml, output: out, targets: { python: { packageName: pets } } } }\n';

const cwd = scratchFolder();
const file = path.join(cwd, 'out/python/specsmith.names.json');
let written = '';

beforeAll(async () => {
  plant(cwd, { 'api.yaml': OLD, 'old.yaml': OLD, 'specsmith.yaml': CONFIG });
  await generate({ cwd });
  written = readFileSync(file, 'utf8');
});

beforeEach(() => {
  writeFileSync(file, written);
  writeFileSync(path.join(cwd, 'api.yaml'), OLD);
});

async function findings(): Promise<readonly string[]> {
  const { reports } = await names({ cwd });
  return reports.flatMap(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code} ${message}`));
}

test('a record as it was written has no faults, and lists its names', async () => {
  const { outputs, reports } = await names({ cwd });
  expect(reports).toEqual([]);
  expect(outputs).toEqual([expect.objectContaining({ api: 'pets', target: 'python', written: false })]);
  const types = outputs[0]?.names.filter(({ scope }) => scope === 'type').map(({ key, name }) => [key, name]);
  expect(types).toContainEqual(['#/components/schemas/Pet', 'Pet']);
});

function changed(from: string | RegExp, to: string): void {
  const text = written.replace(from, to);
  expect(text).not.toBe(written);
  writeFileSync(file, text);
}

test('an entry of nothing is named', async () => {
  changed('"#/components/schemas/Pet": "Pet"', '"#/components/schemas/Pat": "Animal"');
  expect(await findings()).toEqual([
    'names-of-nothing out/python/specsmith.names.json: type: the document has no #/components/schemas/Pat',
  ]);
});

test('two things of one name are named', async () => {
  changed('"PetTag"', '"Pet"');
  expect(await findings()).toEqual([
    'names-doubled out/python/specsmith.names.json: type: #/components/schemas/Pet and #/components/schemas/Pet/properties/tag have one name, Pet',
  ]);
});

test('two lines for one thing are named', async () => {
  changed(/^( {4}"#\/components\/schemas\/Pet": .*\n)/m, '    "#/components/schemas/Pet": "Animal",\n$1');
  expect(await findings()).toEqual([
    'names-repeated out/python/specsmith.names.json has two lines for type: #/components/schemas/Pet',
  ]);
});

test('the record of an old document keeps its names in the new one, and is written once', async () => {
  rmSync(file);
  writeFileSync(path.join(cwd, 'api.yaml'), NEW);
  const { outputs, reports } = await names({ cwd, from: 'old.yaml' });
  expect(outputs).toEqual([expect.objectContaining({ written: true })]);
  expect(reports).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(written);
  const stop = await names({ cwd, from: 'old.yaml' }).catch((error: unknown) => error);
  expect(stop).toBeInstanceOf(RunError);
  expect(stop).toMatchObject({ exitCode: 5, reports: [{ diagnostics: [{ code: 'names-in-the-way' }] }] });
  await generate({ cwd });
  expect(readFileSync(file, 'utf8')).toContain('"#/components/schemas/Pet/properties/tag": "PetTag"');
});

test('another document than that of the manifest is told', async () => {
  rmSync(file);
  plant(cwd, { 'other.yaml': `# another\n${OLD}` });
  const { reports } = await names({ cwd, from: 'other.yaml' });
  expect(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual(['names-of-another']);
});
