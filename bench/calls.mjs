// What a call costs through each client beside the bare HTTP library of its language: a POST of Vault with a small body and a
// small answer, on loopback. In each process the ways take turns, round by round; printed are medians of the rounds, in microseconds
// of wall time and of processor time, and their ratio to the bare library. Then how long after a server wrote the first event of
// a stream a program has it. `npm run bench:calls [-- --rounds 30 --calls 200 --only python --no-peer]`; run `npm run build` first.
// The peer of TypeScript is openapi-fetch, which is installed in a temporary folder; clients of openapi-generator need a network.

import { build } from 'esbuild';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    calls: { type: 'string', default: '200' },
    streams: { type: 'string', default: '50' },
    only: { type: 'string' },
    peer: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const env = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1', NO_PROXY: '*' };
const folder = mkdtempSync(path.join(tmpdir(), 'calls-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const quiet = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What the wall time of a call should be at most, as a multiple of the bare library's: what the clients took before calls were told of in errors and logs. */
const LIMITS = { typescript: 1.58, javascript: 2.11, python: 1.38, 'python-aio': 1.38, csharp: 1.26 };

writeFileSync(
  path.join(folder, 'specsmith.yaml'),
  JSON.stringify({
    apis: {
      streams: {
        spec: path.join(root, 'bench/memory.yaml'),
        output: 'streams',
        targets: {
          typescript: {},
          javascript: { packageName: 'streams' },
          python: { packageName: 'streams' },
          csharp: { packageName: 'Streams' },
        },
      },
    },
  }),
);
execFileSync(process.execPath, ['dist/cli.js', 'generate', '--config', path.join(folder, 'specsmith.yaml')], {
  cwd: root,
  stdio: 'ignore',
});

async function bundle(from, to) {
  const contents = `export * from ${JSON.stringify(path.join(from, 'src/index.js'))};`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path.join(folder, to),
    logLevel: 'error',
  });
}

const ecmascript = (language) => async () => {
  await bundle(path.join(root, 'output/vault', language), `${language}.mjs`);
  await bundle(path.join(folder, 'streams', language), `${language}-streams.mjs`);
  if (language === 'typescript' && values.peer) {
    mkdirSync(path.join(folder, 'peer'));
    writeFileSync(path.join(folder, 'peer/package.json'), '{ "private": true }');
    quiet('npm', ['install', '--no-audit', '--no-fund', '--silent', 'openapi-fetch'], path.join(folder, 'peer'));
  }
  return [process.execPath, [path.join(root, 'bench/calls/ecmascript.mjs'), language, folder]];
};

function python(style) {
  const { python: command } = JSON.parse(quiet(process.execPath, ['scripts/python-toolchain.mjs', 'current']));
  if (command === undefined) throw new Error('There is no Python.');
  const vault = path.join(root, 'output/vault/python');
  return [command, [path.join(root, 'bench/calls/python.py'), style, vault, path.join(folder, 'streams/python')]];
}

function csharp() {
  for (const [from, to] of [
    [path.join(root, 'output/vault/csharp/src/Apideck.Vault'), 'csharp/client'],
    [path.join(folder, 'streams/csharp/src/Streams'), 'csharp/client/streams'],
    [path.join(root, 'bench/csharp/bench.csproj'), 'csharp/program/bench.csproj'],
    [path.join(root, 'bench/csharp/Bare.cs'), 'csharp/program/Bare.cs'],
    [path.join(root, 'bench/calls/Calls.cs'), 'csharp/program/Calls.cs'],
  ]) {
    cpSync(from, path.join(folder, to), { recursive: true });
  }
  const flags = ['-c', 'Release', '-o', 'bin', '-v', 'q', '-nodeReuse:false', '--disable-build-servers'];
  quiet('dotnet', ['build', 'program/bench.csproj', ...flags], path.join(folder, 'csharp'));
  return ['dotnet', [path.join(folder, 'csharp/bin/bench.dll')]];
}

const programs = {
  typescript: ecmascript('typescript'),
  javascript: ecmascript('javascript'),
  python: () => python('sync'),
  'python-aio': () => python('aio'),
  csharp,
};

const answer = Buffer.from(
  JSON.stringify({
    status_code: 200,
    status: 'OK',
    data: { session_uri: 'https://vault.apideck.com/session/abc', session_token: 'abc' },
  }),
);
const now = () => performance.timeOrigin + performance.now();
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.method !== 'GET') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    // The stream stays open: a client that waits for more than the event does not pass.
    setTimeout(() => {
      const event = { number: Math.round(now() * 1000), created_at: '2026-01-02T03:04:05.678Z' };
      response.write(`data: ${JSON.stringify(event)}\n\n`);
    }, 20);
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

async function measure([command, args]) {
  const child = spawn(command, [...args, origin, values.rounds, values.calls, values.streams], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} failed`);
  return JSON.parse(output);
}

const median = (numbers) => [...numbers].sort((left, right) => left - right)[numbers.length >> 1];
const calls = [];
const streams = [];
for (const [client, prepare] of Object.entries(programs)) {
  if (values.only !== undefined && values.only !== client) continue;
  const told = await measure(await prepare());
  // Of rounds, not of medians: both ways of a round met the same neighbours on the machine.
  const ratio = (way, bare, kind) => median(way[kind].map((value, at) => value / bare[kind][at])).toFixed(2);
  const bareOf = (name) => told.calls[told.calls[`bare ${name}`] === undefined ? 'bare' : `bare ${name}`];
  for (const [name, way] of Object.entries(told.calls)) {
    const bare = bareOf(name.replace(/^client /, ''));
    calls.push({
      client,
      way: name,
      'wall µs': median(way.wall).toFixed(0),
      'cpu µs': median(way.cpu).toFixed(0),
      ...(name.startsWith('bare') ? {} : { wall: ratio(way, bare, 'wall'), cpu: ratio(way, bare, 'cpu') }),
      ...(name.startsWith('client') ? { limit: LIMITS[client] } : {}),
    });
  }
  for (const [way, times] of Object.entries(told.streams)) {
    const sorted = [...times].sort((left, right) => left - right);
    const at = (part) => (sorted[Math.floor((sorted.length - 1) * part)] / 1000).toFixed(2);
    streams.push({ client, way, 'median ms': at(0.5), '90 % ms': at(0.9), 'most ms': at(1) });
  }
}
server.close();
server.closeAllConnections();
console.table(calls);
process.stdout.write('The first event of a stream, after its bytes were written:\n');
console.table(streams);
