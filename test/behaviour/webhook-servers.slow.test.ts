// The servers of docs/webhooks.md, run as they stand there: one webhook that is signed, and one that is not.

import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { TargetName } from '../../generator/targets/target';
import { describeDotnet, dotnet, QUIET } from '../csharp/toolchain';
import { toolchain } from '../python/toolchain';
import { complaints } from '../support/compilers';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { projectRoot } from '../support/project-root';

jest.setTimeout(600_000);

const work = path.join(projectRoot, '.cache/webhook-servers');
const page = readFileSync(path.join(projectRoot, 'docs/webhooks.md'), 'utf8');
const key = randomBytes(24);
const python = toolchain('current');

async function client(target: TargetName, folder: string, options: { readonly module?: string } = {}): Promise<void> {
  const loaded = await loadInMemory({ kind: 'file', path: path.join(projectRoot, 'specs/features/webhooks.yaml') });
  const { files } = await generateInMemory(loaded, target, 'webhooks', options);
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function example(language: string, file: string): void {
  const [, code = ''] = new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(page) ?? [];
  writeFileSync(path.join(work, file), code);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function answer(port: number, body: string, signedBody: string): Promise<number> {
  const at = String(Math.floor(Date.now() / 1000));
  const signed = createHmac('sha256', key).update(`m.${at}.${signedBody}`).digest('base64');
  const headers = { 'webhook-id': 'm', 'webhook-timestamp': at, 'webhook-signature': `v1,${signed}` };
  return fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers }).then(({ status }) => status);
}

async function tried(command: string, args: readonly string[]) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), WEBHOOK_SECRET: `whsec_${key.toString('base64')}` };
  const child: ChildProcess = spawn(command, args, { cwd: work, env });
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      if (output.includes('ready')) resolve();
    });
  });
  child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()));
  const statuses: number[] = [];
  try {
    await Promise.race([ready, ended]);
    const body = '{"type":"thing.renamed","old_name":"ä"}';
    for (const signed of [body, `${body} `]) statuses.push(await answer(port, body, signed));
  } finally {
    child.kill();
    await ended;
  }
  // Only now has everything been read that the server wrote.
  return { statuses, output };
}

beforeAll(() => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
});

const EXPECTED = { statuses: [204, 400], output: 'ready\nrenamed from ä\nbad-signature\n' };

test('the server in JavaScript', async () => {
  await client('javascript', path.join(work, 'node_modules/webhooks'), { module: 'esm' });
  example('js', 'server.mjs');
  expect(await tried(process.execPath, ['server.mjs'])).toEqual(EXPECTED);
});

test('the server in JavaScript is one of TypeScript', async () => {
  await client('typescript', path.join(work, 'typescript'));
  example('js', 'typescript/server.ts');
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    types: ['node'],
    typeRoots: [path.join(projectRoot, 'node_modules/@types')],
    paths: { 'webhooks/*': ['./src/*.ts'] },
  };
  const config = path.join(work, 'typescript/server.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['server.ts'] }));
  expect(complaints(config)).toBe('');
});

('python' in python ? test : test.skip)('the server in Python', async () => {
  await client('python', work);
  example('python', 'server.py');
  const found = await tried('python' in python ? python.python : '', ['-W', 'ignore', 'server.py']);
  expect({ ...found, output: found.output.replace(/^.*"POST .*\n/gm, '') }).toEqual(EXPECTED);
});

describeDotnet('the server in C#', () => {
  it('answers as the others do', async () => {
    const project = path.join(work, 'csharp');
    await client('csharp', path.join(project, 'client'));
    cpSync(
      path.join(projectRoot, 'test/csharp/consumer/consumer.csproj'),
      path.join(project, 'server/consumer.csproj'),
    );
    example('csharp', 'csharp/server/Server.cs');
    const built = path.join(project, 'bin');
    const clientProject = `-p:ClientProject=${path.join(project, 'client/src/Webhooks/Webhooks.csproj')}`;
    dotnet(['build', 'consumer.csproj', clientProject, '-o', built, ...QUIET], path.join(project, 'server'));
    const output = EXPECTED.output.replace('bad-signature', 'BadSignature');
    expect(await tried('dotnet', [path.join(built, 'consumer.dll')])).toEqual({ ...EXPECTED, output });
  });
});
