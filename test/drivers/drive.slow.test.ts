// `npm run drive` from outside: what it writes, in which order, and how it ends.

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import type { Answer } from '../../generator/conformance/drive-session';
import { startRecordingServer } from '../../generator/conformance/recording-server';
import type { Exchange } from '../../generator/conformance/recording-server';

type Line = Partial<Answer> & { readonly ready?: boolean; readonly spec?: string; readonly error?: unknown };

interface Run {
  readonly lines: readonly Line[];
  readonly code: number | null;
  readonly messages: string;
}

function drive(
  args: readonly string[],
  input: readonly string[],
  program = [process.execPath, 'scripts/drive.mjs'],
): Promise<Run> {
  const [command = '', ...before] = program;
  const child = spawn(command, [...before, ...args], { cwd: projectRoot });
  let out = '';
  let messages = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (messages += chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input.map((line) => `${line}\n`).join(''));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ lines: lines.map((line) => JSON.parse(line) as Line), code, messages });
    });
  });
}

const faults = 'test/behaviour/specs/faults.yaml';

test('a document that cannot be built is said before ready, its calls answer `build`, the others work', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'specsmith-drive-test-'));
  const broken = path.join(folder, 'broken.yaml');
  writeFileSync(broken, 'openapi: 3.1.0\ninfo: { title: Broken, version: 1.0.0 }\npaths: [not, a, map]\n');
  const exchanges: Exchange[] = [{ reply: { body: { json: { name: 'n' } } } }];
  const server = await startRecordingServer(() => exchanges);
  try {
    const { lines, code } = await drive(
      ['--target', 'typescript', '--spec', `broken=${broken}`, '--spec', `faults=${faults}`],
      [
        JSON.stringify({ id: 1, spec: 'broken', operation: 'any' }),
        JSON.stringify({ id: 2, spec: 'faults', operation: 'getThing', baseUrl: server.origin }),
        JSON.stringify({ id: 3, spec: 'unknown', operation: 'any' }),
        JSON.stringify({ id: 4, spec: 'faults', operation: 'no such operation' }),
      ],
    );
    expect(code).toBe(0);
    const ready = lines.findIndex((line) => line.ready === true);
    expect(lines.findIndex((line) => line.spec === 'broken' && typeof line.error === 'string')).toBeLessThan(ready);
    const answer = (id: number): Line | undefined => lines.find((line) => line.id === id);
    expect(answer(1)).toMatchObject({ ok: false, error: { kind: 'build' } });
    expect(answer(2)).toMatchObject({ ok: true, status: 200, value: { json: { name: 'n' } } });
    expect(answer(3)).toMatchObject({ ok: false, error: { kind: 'build' } });
    expect(answer(4)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
  } finally {
    await server.stop();
  }
}, 120_000);

test('answers come as they are ready', async () => {
  const exchanges: Exchange[] = [
    { request: { method: 'GET', target: '/thing?q=slow' }, reply: { delayHeadersMs: 300, body: { json: {} } } },
    { request: { method: 'GET', target: '/thing?q=fast' }, reply: { body: { json: {} } } },
  ];
  const server = await startRecordingServer(() => exchanges);
  const call = (id: number, q: string): string =>
    JSON.stringify({ id, spec: 'faults', operation: 'getThing', baseUrl: server.origin, args: { query: { q } } });
  try {
    const { lines, code } = await drive(
      ['--target', 'typescript', '--spec', `faults=${faults}`],
      [call(1, 'slow'), call(2, 'fast')],
    );
    expect(lines.map((line) => line.id ?? 'ready')).toEqual(['ready', 2, 1]);
    expect(code).toBe(0);
  } finally {
    await server.stop();
  }
}, 120_000);

test('through npm, from the folder of the caller', async () => {
  const { lines, code } = await drive(
    ['--target', 'typescript', '--spec', `faults=${faults}`],
    [],
    ['npm', 'run', '--silent', 'drive', '--'],
  );
  expect(lines).toEqual([{ ready: true }]);
  expect(code).toBe(0);
}, 120_000);

test.each([
  [
    'an unknown target',
    ['--target', 'cobol', '--spec', `faults=${faults}`],
    /no driver named cobol; there are: .*typescript/,
  ],
  ['no documents', ['--target', 'typescript'], /Usage/],
  ['a document without a name', ['--target', 'typescript', '--spec', faults], /NAME=FILE/],
])('%s is a mistake of usage', async (_, args, message) => {
  const { code, messages, lines } = await drive(args, []);
  expect(code).toBe(2);
  expect(messages).toMatch(message);
  expect(lines).toEqual([]);
});
