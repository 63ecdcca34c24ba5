// npm run bench:csharp: what one call of the C# client of Vault costs over HttpClient and System.Text.Json with source
// generation, on loopback, as ratios of time and allocated bytes; and how long a program that makes one call runs, cold.

import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const work = path.join(root, '.cache/csharp-bench');
const env = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1', DOTNET_TieredPGO: '0' };
const RUNS = 7;

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
cpSync(path.join(root, 'output/vault/csharp/src/Apideck.Vault'), path.join(work, 'client'), { recursive: true });
cpSync(path.join(root, 'bench/csharp'), path.join(work, 'program'), { recursive: true });
const build = [
  'build',
  'program/bench.csproj',
  '-c',
  'Release',
  '-o',
  'bin',
  '-v',
  'q',
  '-nodeReuse:false',
  '--disable-build-servers',
];
execFileSync('dotnet', build, { cwd: work, env, stdio: ['ignore', 'ignore', 'inherit'] });

const body = JSON.stringify({
  status_code: 200,
  status: 'OK',
  data: { session_uri: 'https://vault.apideck.com/session/x', session_token: 'x'.repeat(200) },
});
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const run = (...args) =>
  new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    execFile('dotnet', [path.join(work, 'bin/bench.dll'), origin, ...args], { env }, (error, stdout) =>
      error ? reject(error) : resolve({ stdout, milliseconds: Number(process.hrtime.bigint() - started) / 1e6 }),
    );
  });
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

const warm = JSON.parse((await run('warm')).stdout);
const row = (label, value, unit) => console.log(`${label.padEnd(44)} ${value} ${unit}`);
for (const kind of ['async', 'sync']) {
  const [client, bare] = [warm[`client-${kind}`], warm[`bare-${kind}`]];
  row(
    `time of a call, ${kind}, over bare HttpClient`,
    (client.microseconds / bare.microseconds).toFixed(2),
    `(${client.microseconds.toFixed(0)} / ${bare.microseconds.toFixed(0)} µs)`,
  );
  row(
    `bytes allocated, ${kind}, over bare HttpClient`,
    (client.bytes / bare.bytes).toFixed(2),
    `(${client.bytes.toFixed(0)} / ${bare.bytes.toFixed(0)} B)`,
  );
}
for (const kind of ['client', 'bare']) {
  const times = [];
  for (let count = 0; count < RUNS; count += 1) times.push((await run('cold', kind)).milliseconds);
  row(`a program that makes one call, cold, ${kind}`, median(times).toFixed(0), 'ms');
}
server.closeAllConnections();
server.close();
