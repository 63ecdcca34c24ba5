// What a compressed bomb costs each client at its most: bodies of 100 bytes to 1 MB that decode to 64 MiB and more of blanks are
// answered to one call with default settings, and the peak of the process (VmHWM) before and after is read.
// `npm run bench:bombs [-- --target python]`. Linux only; run `npm run build` first.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const targets = ['typescript', 'javascript', 'python', 'python-aio', 'csharp'];
const { values } = parseArgs({ options: { target: { type: 'string', multiple: true, default: targets } } });
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const MIB = 2 ** 20;

const brotli = () =>
  createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } });

/** So many MiB of blanks before a JSON value. */
async function bomb(make, mebibytes) {
  const stream = make();
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  const block = Buffer.alloc(MIB, ' ');
  for (let at = 0; at < mebibytes; at += 1) if (!stream.write(block)) await once(stream, 'drain');
  stream.end('{}');
  await once(stream, 'end');
  return Buffer.concat(chunks);
}

const bombs = [
  { name: 'small', encoding: 'identity', bytes: Buffer.from('{"count":1}'), decoded: 0 },
  { name: 'br 64 MiB', encoding: 'br', bytes: await bomb(brotli, 64), decoded: 64 },
  { name: 'gzip 10 MiB', encoding: 'gzip', bytes: await bomb(createGzip, 10), decoded: 10 },
  { name: 'gzip 1 GiB', encoding: 'gzip', bytes: await bomb(createGzip, 1024), decoded: 1024 },
  { name: 'br 1 GiB', encoding: 'br', bytes: await bomb(brotli, 1024), decoded: 1024 },
];

const server = createServer((request, response) => {
  const { encoding, bytes } = bombs[Number(request.url.split('/')[1])];
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
  response.on('error', () => undefined).end(bytes);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const peak = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function measure(target) {
  const spec = `faults=${path.join(root, 'test/behaviour/specs/faults.yaml')}`;
  const args = [path.join(root, 'scripts/drive.mjs'), '--target', target, '--spec', spec];
  const rows = [];
  for (const [at, { name, bytes }] of bombs.entries()) {
    // A process for each, since a heap that has grown would hide what the next one costs.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value);
    while ((await next()).ready !== true);
    const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
    const call = async (which) => {
      const ask = {
        id: 1,
        spec: 'faults',
        operation: 'getThing',
        baseUrl: `${origin}/${which}`,
        options: { retries: 0 },
      };
      child.stdin.write(`${JSON.stringify(ask)}\n`);
      return next();
    };
    await call(0);
    const before = peak(pid);
    const answer = await call(at);
    const said = answer.ok ? 'a value' : `${answer.error.kind}: ${answer.error.message.slice(0, 70)}`;
    rows.push({
      target,
      bomb: name,
      'bytes sent': bytes.length,
      before: Math.round(before),
      peak: Math.round(peak(pid)),
      outcome: said,
    });
    child.stdin.end();
    await once(child, 'close');
  }
  return rows;
}

const all = [];
for (const target of values.target) all.push(...(await measure(target)));
process.stdout.write('Peak of the process in MiB, before and after the call.\n');
console.table(all);
if (process.env.BENCH_JSON !== undefined) writeFileSync(process.env.BENCH_JSON, JSON.stringify(all));
server.close();
