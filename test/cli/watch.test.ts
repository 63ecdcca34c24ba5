// `specsmith watch` from outside: what it says, and how it ends. Needs dist/ (npm run build), as `npm test` makes it.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { PROGRAM, specsmith } from './run-cli';

const document = (id: string): string =>
  `openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths: {/pets: {get: {operationId: ${id}, responses: {'204': {description: ok}}}}}
`;
const CONFIG = 'apis: {pets: {spec: pets.yaml, output: out, targets: {javascript: {}}}}\n';

const cwd = scratchFolder();

/** A watch with what it said until now. */
function start() {
  const child = spawn(process.execPath, [PROGRAM, 'watch'], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let heard = (): void => undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    heard();
  });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, last: said.split('\n').at(-2) })));
  const saying = async (text: RegExp): Promise<void> => {
    while (!text.test(said)) await new Promise<void>((resolve) => (heard = resolve));
    said = said.replace(text, '');
  };
  return { child, ended, saying };
}

test('faults and what became of files are said, and each signal ends it', async () => {
  plant(cwd, { 'pets.yaml': document('listPets'), 'specsmith.yaml': CONFIG });
  const first = start();
  await first.saying(/pets javascript → out\/javascript: \d+ files, \d+ created\nwatching 2 files; Ctrl\+C ends it\n/);
  plant(cwd, { 'pets.yaml': 'openapi: 3.0.3: [' });
  await first.saying(/pets\.yaml changed[^]*pets\.yaml:\d+:\d+[^]*nothing else was written[^]*watching/);
  plant(cwd, { 'pets.yaml': document('getPets') });
  await first.saying(/pets\.yaml changed\n[^]*files, \d+ changed[^]*watching/);
  first.child.kill('SIGINT');
  expect(await first.ended).toEqual({ code: 0, last: 'SIGINT: specsmith watches no more' });

  const second = start();
  await second.saying(/files, unchanged\nwatching/);
  plant(cwd, { 'pets.yaml': document('allPets') });
  // In the middle of the run.
  await second.saying(/pets\.yaml changed/);
  second.child.kill('SIGTERM');
  expect(await second.ended).toEqual({ code: 0, last: 'SIGTERM: specsmith watches no more' });
  expect(readdirSync(cwd).sort()).toEqual(['out', 'pets.yaml', 'specsmith.yaml']);
  expect(readdirSync(path.join(cwd, 'out'))).toEqual(['javascript']);
});

test('the standard input cannot be watched', () => {
  const { code, stderr } = specsmith(['watch', '--spec', '-', '--target', 'python', '--out', 'x'], { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('the standard input cannot be watched'),
  });
});
