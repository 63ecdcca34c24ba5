// The memory of what is large: an upload from a path, a download to a file, 100,000 events and 1,000 pages of 100 items, through the
// C# client and through bare HttpClient. `npm run bench:csharp-files [-- --up 200 --down 1000]` (megabytes) prints the peak of each process (VmHWM) and its ratio to the bare
// library: the run fails where that is over 1.3. Linux only; run `npm run build` first.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const options = { up: { type: 'string', default: '200' }, down: { type: 'string', default: '1000' } };
const { values } = parseArgs({ options });
const [up, down] = [Number(values.up) * 1e6, Number(values.down) * 1e6];
const env = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1', NO_PROXY: '*' };

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const generate = [path.join(root, 'dist/cli.js'), 'generate', '--config', path.join(folder, 'specsmith.yaml')];
writeFileSync(
  path.join(folder, 'specsmith.yaml'),
  JSON.stringify({
    apis: {
      files: {
        spec: path.join(root, 'bench/memory.yaml'),
        output: 'generated',
        targets: { csharp: { packageName: 'Files' } },
      },
    },
  }),
);
execFileSync(process.execPath, generate, { stdio: ['ignore', 'ignore', 'inherit'] });
cpSync(path.join(folder, 'generated/csharp/src/Files'), path.join(folder, 'client'), { recursive: true });
cpSync(path.join(root, 'bench/csharp-files'), path.join(folder, 'program'), { recursive: true });
cpSync(path.join(root, 'bench/csharp/bench.csproj'), path.join(folder, 'program/bench.csproj'));
const servers = ['-nodeReuse:false', '--disable-build-servers'];
execFileSync('dotnet', ['build', 'program/bench.csproj', '-c', 'Release', '-o', 'bin', '-v', 'q', ...servers], {
  cwd: folder,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});

const file = path.join(folder, 'file.bin');
writeFileSync(file, '');
truncateSync(file, up);

const EVENTS = 100_000;
const PAGES = 1000;
const piece = Buffer.alloc(1 << 16);
const event = (number) => ({ number, created_at: '2026-01-02T03:04:05.678Z' });

function* events() {
  for (let sent = 0; sent < EVENTS; sent += 1) yield `data: ${JSON.stringify(event(sent))}\n\n`;
}
const server = createServer((request, response) => {
  let received = 0;
  request.on('data', (bytes) => (received += bytes.length));
  request.on('end', () => {
    if (request.method === 'PUT') return response.writeHead(received >= up ? 204 : 400).end();
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      return Readable.from(events()).pipe(response);
    }
    if (pathname === '/pages') {
      const page = Number(searchParams.get('cursor') ?? 0);
      const items = Array.from({ length: 100 }, (_, at) => event(page * 100 + at));
      const next = page + 1 < PAGES ? String(page + 1) : null;
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items, next }));
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': down, etag: '"v1"' });
    let left = down;
    const more = () => {
      while (left > 0) {
        const next = left >= piece.length ? piece : piece.subarray(0, left);
        left -= next.length;
        if (!response.write(next)) return response.once('drain', more);
      }
      response.end();
    };
    more();
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

async function measure(way) {
  const received = path.join(folder, 'received.bin');
  const [, told] = Object.entries({ down: received, events: EVENTS, pages: PAGES * 100 }).find(([part]) =>
    way.includes(part),
  ) ?? ['', file];
  const child = spawn('dotnet', [path.join(folder, 'bin/bench.dll'), way, url, told], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${way} failed`);
  if (told === received) {
    if (statSync(received).size !== down) throw new Error(`${way} lost bytes`);
    rmSync(received);
  }
  const [peak, seconds] = output.trim().split(' ').map(Number);
  return { way, 'peak MiB': peak, seconds };
}

const rows = [];
for (const [bare, ways] of [
  ['bare up', ['raw', 'raw sync', 'form']],
  ['bare down', ['down', 'down sync']],
  ['bare events', ['events', 'events sync']],
  ['bare pages', ['pages']],
]) {
  const reference = await measure(bare);
  rows.push(reference);
  for (const way of ways) {
    const row = await measure(way);
    rows.push({ ...row, 'to bare': Number((row['peak MiB'] / reference['peak MiB']).toFixed(2)) });
  }
}
server.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  `An upload of ${values.up} MB, a download of ${values.down} MB, ${EVENTS} events, ${PAGES} pages.\n`,
);
console.table(rows);
if (rows.some((row) => row['to bare'] > 1.3)) process.exitCode = 1;
