// Examples of pages, run and compiled as they stand: only the package's name leads to the source of a generated client,
// and what is sent goes to a recording server.

import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { complaints } from './compilers';
import { projectRoot } from './project-root';
import { startRecordingServer } from '../../generator/conformance/recording-server';
import type { Head, RecordingServer } from '../../generator/conformance/recording-server';
import type { Reply } from '../../generator/conformance/reply';
import type { RecordedRequest } from '../../generator/conformance/transcript';

export interface Package {
  readonly name: string;
  /** The generated client. */
  readonly folder: string;
}

export interface ExampleRun {
  readonly requests: readonly RecordedRequest[];
  readonly output: string;
  /** What it wrote about an error, where it ended with one. */
  readonly error: string | undefined;
}

const cache = path.join(projectRoot, '.cache/examples');
const run = promisify(execFile);

export function examplesOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```typescript\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
}

/** One process for an example. */
export async function runExample(
  library: Package,
  name: string,
  text: string,
  replyTo: (head: Head) => Reply,
): Promise<ExampleRun> {
  const [outfile = ''] = await bundle(library, name, [text]);
  return serving(replyTo, async (server, node) => {
    const { stdout, stderr, code } = await node([outfile]);
    return { requests: requestsOf(server), output: stdout, error: code === 0 ? undefined : stderr };
  });
}

/** One process for all of them; gives what was sent and which of them failed, with their index. */
export async function runExamples(
  library: Package,
  name: string,
  examples: readonly string[],
  replyTo: (head: Head) => Reply,
): Promise<{ readonly requests: readonly RecordedRequest[]; readonly failures: readonly string[] }> {
  const outfiles = await bundle(library, name, examples);
  return serving(replyTo, async (server, node) => {
    const { stdout, stderr, code } = await node([path.join(projectRoot, 'test/support/run-examples.mjs'), ...outfiles]);
    if (code !== 0) throw new Error(stderr);
    const failed = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '[]') as [string, string][];
    return {
      requests: requestsOf(server),
      failures: failed.map(([file, error]) => `${path.basename(file)}: ${error}`),
    };
  });
}

type Node = (args: readonly string[]) => Promise<{ stdout: string; stderr: string; code: number }>;

async function serving<T>(
  replyTo: (head: Head) => Reply,
  work: (server: RecordingServer, node: Node) => Promise<T>,
): Promise<T> {
  const server = await startRecordingServer((head) => [{ reply: replyTo(head) }]);
  const preload = path.join(projectRoot, 'test/support/redirect-fetch.mjs');
  const env = { ...process.env, APIDECK_API_KEY: 'key-1', RECORDING_ORIGIN: server.origin };
  // What an example writes, it writes where it runs.
  const cwd = mkdtempSync(path.join(tmpdir(), 'specsmith-examples-'));
  const node: Node = (args) =>
    run(process.execPath, ['--import', preload, ...args], { env, cwd, maxBuffer: 2 ** 28 }).then(
      (done) => ({ ...done, code: 0 }),
      (error) => error as { stdout: string; stderr: string; code: number },
    );
  try {
    return await work(server, node);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await server.stop();
  }
}

function requestsOf(server: RecordingServer): RecordedRequest[] {
  return server.recorded.map((entry) => entry.request);
}

async function bundle(library: Package, name: string, examples: readonly string[]): Promise<string[]> {
  const folder = path.join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = examples.map((text, index) => {
    const file = path.join(folder, `example-${index}.ts`);
    writeFileSync(file, text);
    return file;
  });
  await build({
    entryPoints: sources,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'package',
        setup(builder) {
          builder.onResolve({ filter: /^[^./]/ }, ({ path: asked }) => {
            if (asked !== library.name && !asked.startsWith(`${library.name}/`)) return undefined;
            const inside = asked.slice(library.name.length + 1).replace(/\.js$/, '') || 'index';
            return { path: path.join(library.folder, 'src', `${inside}.ts`) };
          });
        },
      },
    ],
  });
  return sources.map((file) => file.replace(/\.ts$/, '.mjs'));
}

/** As a user's compiler sees them, beside the package's source; gives what it complains of. */
export async function compileExamples(library: Package, name: string, examples: readonly string[]): Promise<string> {
  const folder = path.join(cache, name);
  mkdirSync(folder, { recursive: true });
  const files = examples.map((_, index) => `example-${index}.ts`);
  examples.forEach((text, index) => writeFileSync(path.join(folder, files[index] ?? ''), text));
  const source = path.join(library.folder, 'src');
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    typeRoots: [path.join(projectRoot, 'node_modules/@types')],
    moduleDetection: 'force',
    paths: { [library.name]: [path.join(source, 'index.ts')], [`${library.name}/*.js`]: [path.join(source, '*.ts')] },
  };
  const tsconfig = path.join(folder, 'tsconfig.json');
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));
  return complaints(tsconfig);
}
