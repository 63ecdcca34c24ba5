// What streams leave behind that a program drops, neither read nor closed: 1,000 of them, at a server that never ends one.
// Counts the sockets that the server still has, and reads the memory of the process (VmRSS), before, right after, and after 100
// ordinary calls. `npm run bench:abandoned [-- --target python]`. Linux only; run `npm run build` first.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const targets = ['python', 'python-aio', 'csharp', 'csharp-sync'];
const { values } = parseArgs({
  options: { target: { type: 'string', multiple: true, default: targets }, count: { type: 'string', default: '1000' } },
});
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

let streams = 0;
let most = 0;
const server = createServer((request, response) => {
  if (request.url !== '/raw') {
    response.writeHead(409, { 'content-type': 'application/json' }).end('{"message":"busy"}');
    return;
  }
  streams += 1;
  most = Math.max(most, streams);
  response.on('error', () => undefined).on('close', () => (streams -= 1));
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: a\n\n');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;

const memory = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

async function measure(target) {
  const spec = `streams=${path.join(root, 'test/behaviour/specs/streams.yaml')}`;
  const args = [path.join(root, 'scripts/drive.mjs'), '--target', target, '--spec', spec];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  while ((await next()).ready !== true);
  const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
  const call = async (operation, more) => {
    const ask = { id: 1, spec: 'streams', client: 'one', baseUrl, operation, options: { retries: 0 }, ...more };
    child.stdin.write(`${JSON.stringify(ask)}\n`);
    return next();
  };
  const others = async () => {
    for (let at = 0; at < 100; at += 1) await call('ticks');
  };
  await others();
  const before = memory(pid);
  most = 0;
  let failed = 0;
  for (let at = 0; at < Number(values.count); at += 1) if (!(await call('rawEvents', { take: 0 })).ok) failed += 1;
  const [after, left] = [memory(pid), streams];
  await others();
  await pause(3000);
  const row = { target, failed, most, left, 'left later': streams, 'MiB before': before, after, later: memory(pid) };
  child.stdin.end();
  await once(child, 'close');
  return row;
}

const all = [];
for (const target of values.target) all.push(await measure(target));
process.stdout.write(`${values.count} streams dropped; sockets that were open at most, right after, and later.\n`);
console.table(all);
if (process.env.BENCH_JSON !== undefined) writeFileSync(process.env.BENCH_JSON, JSON.stringify(all));
server.close();
