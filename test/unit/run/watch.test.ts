// watch(): each kind of change is followed by a run, one at a time, and a run that fails by one that does not.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunError } from '../../../generator';
import { watch, type WatchOptions } from '../../../generator/run/watch';
import { plant, scratchFolder } from '../write/scratch';

const document = (type: string, more = ''): string => `openapi: 3.1.0
info: { title: Pets, version: '1.0' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ name: q, in: query, schema: { $ref: '${type}' } }${more}]
      responses: { '204': { description: none } }
`;
const config = (more: string): string =>
  `apis: { pets: { spec: api/pets.yaml, output: out, targets: { javascript: {} }${more} } }\n`;
const overlay = (summary: string): string =>
  `overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.paths.*.get, update: { summary: ${summary} } }]\n`;

const home = scratchFolder();
let count = 0;
let cwd = '';

/** What a watch has told; `next` waits for what it tells next. */
class Watched {
  readonly told: string[] = [];
  readonly #ending = new AbortController();
  readonly #ended: Promise<void>;
  #wake: () => void = () => undefined;
  #seen = 0;
  atWork = 0;
  mostAtWork = 0;

  constructor(options: WatchOptions = {}) {
    const tell = (what: string): void => {
      this.told.push(what);
      this.#wake();
    };
    this.#ended = watch(
      { cwd, ...options, skipUnchanged: true },
      {
        begins: () => (this.mostAtWork = Math.max(this.mostAtWork, ++this.atWork)),
        done: ({ outputs }) => {
          const files = outputs.flatMap((output) => output.files.filter(({ state }) => state !== 'unchanged'));
          // A change that was seen twice makes a run that does nothing.
          if (files.length > 0) tell('written');
        },
        failed: (error: RunError) => tell(`failed with ${error.exitCode}`),
        waiting: () => (this.atWork -= 1),
      },
      this.#ending.signal,
    );
    this.#ended.catch(() => undefined);
  }

  async next(): Promise<string> {
    while (this.told.length === this.#seen) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.told[this.#seen++] ?? '';
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#ended;
  }
}

const inOutput = (file: string): string => readFileSync(path.join(cwd, 'out/javascript', file), 'utf8');

beforeEach(() => {
  cwd = path.join(home, String(++count));
  plant(cwd, {
    'api/pets.yaml': document('types.yaml#/Q'),
    'api/types.yaml': 'Q: { type: string }\n',
    'specsmith.yaml': config(''),
  });
});

test('the document, a file that it refers to, the configuration, an overlay', async () => {
  const watched = new Watched();
  expect(await watched.next()).toBe('written');
  plant(cwd, { 'api/pets.yaml': document('types.yaml#/Q', ', { name: r, in: query, schema: {} }') });
  expect(await watched.next()).toBe('written');
  plant(cwd, { 'api/types.yaml': 'Q: { type: boolean }\n' });
  expect(await watched.next()).toBe('written');
  plant(cwd, { 'fix.yaml': overlay('One'), 'specsmith.yaml': config(', overlays: [fix.yaml]') });
  expect(await watched.next()).toBe('written');
  plant(cwd, { 'fix.yaml': overlay('Two') });
  expect(await watched.next()).toBe('written');
  expect(inOutput('docs/DefaultApi.md')).toContain('Two');
  expect(watched.mostAtWork).toBe(1);
  await watched.end();
});

test('faults are told, and the watch goes on: of the document, of a file that is not there, of the configuration', async () => {
  const watched = new Watched();
  await watched.next();
  plant(cwd, { 'api/pets.yaml': 'openapi: [' });
  expect(await watched.next()).toBe('failed with 3');
  plant(cwd, { 'api/pets.yaml': document('more/parts/types.yaml#/Q') });
  await watched.next();
  plant(cwd, { 'api/more/parts/types.yaml': 'Q: { type: boolean }\n' });
  expect(await watched.next()).toBe('written');
  plant(cwd, { 'specsmith.yaml': 'apis: {' });
  expect(await watched.next()).toBe('failed with 2');
  plant(cwd, { 'specsmith.yaml': config(', filter: { methods: [post] }') });
  expect(await watched.next()).toBe('written');
  await watched.end();
});

test('files that are replaced, as editors do, or removed and written again', async () => {
  const watched = new Watched();
  await watched.next();
  for (const type of ['boolean', 'integer', 'number']) {
    writeFileSync(path.join(cwd, 'api/types.tmp'), `Q: { type: ${type} }\n`);
    renameSync(path.join(cwd, 'api/types.tmp'), path.join(cwd, 'api/types.yaml'));
    expect(await watched.next()).toBe('written');
  }
  rmSync(path.join(cwd, 'api/types.yaml'));
  expect(await watched.next()).toBe('failed with 3');
  plant(cwd, { 'api/types.yaml': 'Q: { type: string }\n' });
  expect(await watched.next()).toBe('written');
  await watched.end();
});

test('without a configuration; what cannot be watched is refused', async () => {
  const watched = new Watched({ spec: 'api/pets.yaml', targets: ['javascript'], out: 'sdk' });
  await watched.next();
  plant(cwd, { 'api/types.yaml': 'Q: { type: boolean }\n' });
  expect(await watched.next()).toBe('written');
  await watched.end();
  const none = new Watched({ spec: '-', targets: ['javascript'], out: 'sdk' });
  await expect(none.end()).rejects.toMatchObject({ exitCode: 2, diagnostics: [{ code: 'usage' }] });
});
