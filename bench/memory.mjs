// The memory of what is large: an upload of 200 MB, a download of 1 GB to a file, 100,000 events, 1,000 pages of 100 items, and 1,000
// streams that a program drops, through the TypeScript, JavaScript and Python clients and through bare `fetch`, urllib3 and httpx2,
// each in a process of its own. `npm run bench:memory [-- --scale 0.1 --only python]` prints the peak of each (VmHWM), and its
// ratio to the bare library; for Python, whose client and Pydantic are large themselves, also its ratio to the same job with a
// hundredth of the size. Of dropped streams it prints how many sockets the server still has, right after, and after garbage was
// collected. Linux only; run `npm run build` first.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' }, only: { type: 'string' } } });
function sizesOf(scale) {
  const scaled = (count) => Math.max(1, Math.round(count * scale));
  return {
    upload: scaled(200e6),
    form: scaled(200e6),
    download: scaled(1e9),
    events: scaled(100_000),
    pages: scaled(1000),
    dropped: scaled(1000),
  };
}
let sizes = sizesOf(Number(values.scale));
const ecmascript = values.only !== 'python';
const python = values.only === undefined || values.only === 'python';

const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
writeFileSync(
  path.join(folder, 'specsmith.yaml'),
  JSON.stringify({
    apis: {
      memory: {
        spec: path.join(root, 'bench/memory.yaml'),
        output: '.',
        targets: { typescript: {}, javascript: { packageName: 'memory' }, python: { packageName: 'memory' } },
      },
    },
  }),
);
const generate = ['dist/cli.js', 'generate', '--config', path.join(folder, 'specsmith.yaml')];
execFileSync(process.execPath, generate, { cwd: root, stdio: 'pipe' });
for (const target of ecmascript ? ['typescript', 'javascript'] : []) {
  await build({
    stdin: {
      contents: `export * from './src/index.js'; export * from './src/answers.js';`,
      resolveDir: path.join(folder, target),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path.join(folder, `${target}.mjs`),
  });
}
const file = path.join(folder, 'file.bin');
writeFileSync(file, '');
truncateSync(file, sizes.upload);

const event = (number) => ({ number, created_at: '2026-01-02T03:04:05.678Z' });
const piece = Buffer.alloc(65_536);
let streams = 0;

function* bytes() {
  for (let left = sizes.download; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

function* events() {
  for (let sent = 0; sent < sizes.events; sent += 1) yield `data: ${JSON.stringify(event(sent))}\n\n`;
}

/** A client that goes away is no failure. */
const write = (response, pieces) => pipeline(Readable.from(pieces), response).catch(() => undefined);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.on('error', () => undefined);
  if (request.method === 'PUT') {
    request.resume().on('end', () => response.writeHead(204).end());
  } else if (pathname === '/file') {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': sizes.download });
    void write(response, bytes());
  } else if (pathname === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    void write(response, events());
  } else if (pathname === '/endless/events') {
    streams += 1;
    response.on('close', () => (streams -= 1));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {}\n\n');
  } else {
    const page = Number(searchParams.get('cursor') ?? 0);
    const items = Array.from({ length: 100 }, (_, at) => event(page * 100 + at));
    const next = page + 1 < sizes.pages ? String(page + 1) : null;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items, next }));
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

function pythonTool() {
  const tools = JSON.parse(
    execFileSync(process.execPath, ['scripts/python-toolchain.mjs', 'current'], { cwd: root, encoding: 'utf8' }),
  );
  if (tools.python === undefined) throw new Error(`no Python: ${tools.reason}`);
  return [tools.python, [path.join(root, 'bench/memory-job.py')]];
}
const programs = {
  node: [process.execPath, ['--expose-gc', path.join(root, 'bench/memory-job.mjs')]],
  python: python ? pythonTool() : undefined,
};

/** Installed packages have their bytecode: what is measured is no compilation. Each program runs with a little work first. */
const BYTECODE = { PYTHONDONTWRITEBYTECODE: '', PYTHONPYCACHEPREFIX: path.join(folder, 'bytecode') };

async function measure(job, client, program = 'node') {
  const to = path.join(folder, `${client}.out`);
  const [command, first] = programs[program];
  const child = spawn(command, [...first, job, client, url, folder, to, sizes[job]], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...BYTECODE, NO_PROXY: '*' },
  });
  const left = [];
  let told = {};
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'sockets') {
      left.push(streams);
      child.stdin.write('\n');
    } else told = JSON.parse(line);
  }
  child.stdin.end();
  if (child.exitCode === null) await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${job} by ${client} failed`);
  rmSync(to, { force: true });
  return { job, client, ...told, ...(left.length > 0 && { 'sockets left': left[0], 'after collection': left[1] }) };
}

const rows = [];
const ratio = (row, other) => Number((row['peak MiB'] / other['peak MiB']).toFixed(2));
for (const job of ecmascript ? Object.keys(sizes) : []) {
  const bare = await measure(job, 'fetch');
  rows.push(bare);
  for (const client of ['typescript', 'javascript']) {
    const row = await measure(job, client);
    rows.push({ ...row, 'to bare': ratio(row, bare) });
  }
}

/** The same job with a hundredth of the size. */
async function little(job, client) {
  const whole = sizes;
  sizes = sizesOf(Number(values.scale) / 100);
  truncateSync(file, sizes.upload);
  const row = await measure(job, client, 'python');
  sizes = whole;
  truncateSync(file, sizes.upload);
  return row;
}
for (const job of python ? Object.keys(sizes).filter((name) => name !== 'dropped') : []) {
  for (const [bare, client] of [
    ['urllib3', 'python'],
    ['httpx2', 'python-aio'],
  ]) {
    for (const each of [bare, client]) await little(job, each);
    const small = await little(job, client);
    const library = await measure(job, bare, 'python');
    const row = await measure(job, client, 'python');
    rows.push(library, { ...row, 'to bare': ratio(row, library), 'to a hundredth': ratio(row, small) });
  }
}
server.close();
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify(sizes)}\n`);
console.table(rows);
