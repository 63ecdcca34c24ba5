// The Python programs in Markdown pages, and how they are run against the recording server.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startRecordingServer, type Recorded } from '../../generator/conformance/recording-server';
import type { Reply } from '../../generator/conformance/reply';
import { projectRoot, type Toolchain } from './toolchain';

export function programsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```python\n([^]*?)^```$/gm)].map(([, text]) => text ?? '');
}

/** Every program of the pages of a client, as files of a folder; those that are no more than an import are left out. */
export function writePrograms(client: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const pages = readdirSync(path.join(client, 'docs')).map((file) => path.join(client, 'docs', file));
  return [...pages, path.join(client, 'README.md')].flatMap((page) =>
    programsOf(page).flatMap((text, index) => {
      if (text.trim().split('\n').length === 1) return [];
      const name = `${path.basename(page, '.md').replace(/\W/g, '_').toLowerCase()}_${index}.py`;
      writeFileSync(path.join(folder, name), text);
      return [path.join(folder, name)];
    }),
  );
}

export interface ProgramRun {
  readonly file: string;
  readonly output: string;
  readonly error: string | null;
}

export async function runPrograms(
  tools: Toolchain,
  client: string,
  files: readonly string[],
  reply: Reply,
): Promise<{ runs: readonly ProgramRun[]; recorded: readonly Recorded[] }> {
  const server = await startRecordingServer(() => [{ reply }]);
  const args = [path.join(__dirname, 'run_example.py'), client, server.origin, ...files];
  const child = spawn(tools.python, args, {
    cwd: projectRoot,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '127.0.0.1' },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  await server.stop();
  if (status !== 0) throw new Error(errors);
  const runs = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as ProgramRun);
  return { runs, recorded: server.recorded };
}
