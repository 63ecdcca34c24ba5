// The way out of a merge that left conflict markers in the manifest or the names file: take either side, and generate again.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../../generator/run/generate';
import { RunError } from '../../../generator/run/run-error';
import { plant, scratchFolder, treeOf } from '../write/scratch';

const document = (...ids: readonly string[]): string => `openapi: 3.1.0
info: { title: Pets, version: '1.0' }
paths:
${ids.map((id) => `  /${id}: { get: { operationId: ${id}, responses: { '204': { description: none } } } }\n`).join('')}`;
const CONFIG = 'apis: { pets: { spec: api.yaml, output: out, targets: { python: {} } } }\n';
const FILES = ['specsmith.lock.json', 'specsmith.names.json'];

const home = scratchFolder();
let count = 0;
let cwd = '';
const fileOf = (name: string): string => path.join(cwd, 'out/python', name);
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** The two branches, each generated, as a merge of both files leaves them; the document is merged without a conflict. */
beforeEach(async () => {
  cwd = path.join(home, String(++count));
  plant(cwd, { 'api.yaml': document('one'), 'specsmith.yaml': CONFIG });
  await generate({ cwd });
  plant(cwd, { 'api.yaml': document('one', 'two') });
  await generate({ cwd });
});

async function sidesOf(name: string): Promise<{ readonly ours: string; readonly theirs: string }> {
  const ours = textOf(name);
  const other = path.join(home, `${count}-theirs`);
  plant(other, { 'api.yaml': document('one', 'three'), 'specsmith.yaml': CONFIG });
  await generate({ cwd: other });
  return { ours, theirs: readFileSync(path.join(other, 'out/python', name), 'utf8') };
}

test.each(FILES.flatMap((name) => (['ours', 'theirs'] as const).map((side) => [name, side] as const)))(
  '%s: %s is taken',
  async (name, side) => {
    const sides = await sidesOf(name);
    plant(cwd, { 'api.yaml': document('one', 'two', 'three') });
    writeFileSync(fileOf(name), `<<<<<<< HEAD\n${sides.ours}=======\n${sides.theirs}>>>>>>> theirs\n`);
    const stop: unknown = await generate({ cwd }).catch((error: unknown) => error);
    expect(stop).toBeInstanceOf(RunError);
    const code = name === 'specsmith.lock.json' ? 'manifest-conflict' : 'names-conflict';
    expect(stop).toMatchObject({
      exitCode: 5,
      diagnostics: [{ code, hint: expect.stringContaining('generate again') }],
    });

    writeFileSync(fileOf(name), sides[side]);
    // With the manifest of the other side, its files are there too, as the hint says: of the whole folder.
    if (name === 'specsmith.lock.json' && side === 'theirs') {
      plant(path.join(cwd, 'out/python'), treeOf(path.join(home, `${count}-theirs`, 'out/python')));
    }
    await generate({ cwd });
    expect(textOf('specsmith.names.json')).toContain('three');
    const { outputs } = await generate({ cwd, check: true });
    expect(outputs[0]?.judgement?.files.filter(({ state }) => state !== 'current')).toEqual([]);
  },
);

// A place that takes no folders, on Linux.
(process.platform === 'linux' ? test : test.skip)(
  'an output where no folder can be made ends with code 6',
  async () => {
    const spec = path.join(cwd, 'api.yaml');
    const stop: unknown = await generate({ spec, targets: ['python'], out: '/proc/specsmith/sdk' }).catch(
      (error: unknown) => error,
    );
    expect(stop).toMatchObject({
      exitCode: 6,
      diagnostics: [{ code: 'io-failed', message: expect.stringContaining('/proc/specsmith') }],
    });
  },
);
