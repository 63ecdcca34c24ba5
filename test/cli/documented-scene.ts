// Where documented commands are run: the pages, and a folder with a document, a configuration and the clients of it.
// Needs dist/, as `npm test` makes it.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { blockOf } from './documented-commands';
import { PROGRAM, ROOT, type Ran } from './run-cli';

export const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');
export const README = read('README.md');
export const CLI = read('docs/cli.md');

export const DOCUMENT = `openapi: 3.0.3
info: {title: Things, version: 1.0.0}
paths:
  /things:
    get:
      operationId: getThing
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /internal:
    get:
      operationId: getInternal
      x-internal: true
      responses: {'204': {description: ok}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
`;
const SLOPPY = DOCUMENT.replace('schemas/Thing', 'schemas/Missing');
const OVERLAY = `overlay: 1.0.0
info: {title: Fixes, version: 1.0.0}
actions: [{target: $.info, update: {title: Renamed}}]
`;

const root = scratchFolder();
/** Has clients, once `makeScene` was called. */
export const scene = path.join(root, 'scene');
const env = {
  PATH: process.env.PATH,
  HOME: root,
  XDG_STATE_HOME: path.join(root, 'state'),
  SPECSMITH_PYTHON: '/no/python',
};
let folders = 0;

/** A folder that has a document, a configuration of openapi-generator, and nothing of specsmith. */
export function emptyFolder(): string {
  const folder = path.join(root, String((folders += 1)));
  mkdirSync(folder);
  plant(folder, {
    'api.yaml': DOCUMENT,
    'config.yaml': 'generatorName: python\npackageName: acme\ninputSpec: api.yaml\n',
  });
  return folder;
}

export function run(args: readonly string[], cwd: string, program = PROGRAM): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : ((error.code as unknown as number | undefined) ?? null), stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** Runs a command that ends when it is interrupted, which is done when it has said something. */
export function runUntil(said: RegExp, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env });
    const heard = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        heard[stream] += text;
        if (said.test(heard[stream])) child.kill('SIGINT');
      });
    }
    child.on('close', (code) => resolve({ code, ...heard }));
  });
}

/** Generates the clients of the configuration that README.md shows. */
export async function makeScene(): Promise<void> {
  mkdirSync(scene);
  plant(scene, {
    'api.yaml': DOCUMENT,
    'sloppy.yaml': SLOPPY,
    'specsmith.yaml': blockOf(README, 'and, to keep it', 'yaml'),
    'fixes.overlay.yaml': OVERLAY,
  });
  mkdirSync(path.join(scene, 'node_modules'));
  symlinkSync(ROOT, path.join(scene, 'node_modules/specsmith'));
  const { code, stderr } = await run(['generate'], scene);
  if (code !== 0) throw new Error(stderr);
}
