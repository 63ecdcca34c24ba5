// The memory of an upload: a file given by its path, through the Python clients and through the bare libraries that they use.
// `npm run bench:files [-- --megabytes 200]` prints the peak of each process (VmHWM), its ratio to the bare library, and its ratio to
// the same client with a file of one byte, which tells what the size of the file costs: the run fails where that is over 1.3.
// Linux only; run `npm run build` first.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '200' } } });
const size = Number(values.megabytes) * 1e6;
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
const tools = JSON.parse(node('scripts/python-toolchain.mjs', 'current'));
if (tools.python === undefined) throw new Error(`no Python: ${tools.reason}`);

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
node('scripts/python-generate.mjs', 'bench/files.yaml', path.join(folder, 'python'), '{}');
const file = path.join(folder, 'file.bin');
writeFileSync(file, '');
truncateSync(file, size);
const small = path.join(folder, 'small.bin');
writeFileSync(small, 'x');

const server = createServer((request, response) => {
  let received = 0;
  request.on('data', (piece) => (received += piece.length));
  request.on('end', () => response.writeHead(received > 0 ? 204 : 400).end());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

async function measure(way, sent = file) {
  const args = [path.join(root, 'bench/files.py'), way, url, sent, path.join(folder, 'python')];
  const child = spawn(tools.python, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_PROXY: '*' },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${way} failed`);
  const [peak, seconds] = output.trim().split(' ').map(Number);
  return { way, 'peak MiB': peak, seconds };
}

const rows = [];
for (const [bare, ways] of [
  ['urllib3', ['sync raw', 'sync form']],
  ['httpx2', ['aio raw', 'aio form']],
]) {
  const reference = await measure(bare);
  rows.push(reference);
  for (const way of ways) {
    const row = await measure(way);
    const least = (await measure(way, small))['peak MiB'];
    const ratio = (other) => Number((row['peak MiB'] / other).toFixed(2));
    rows.push({ ...row, 'to bare': ratio(reference['peak MiB']), 'one byte MiB': least, 'to one byte': ratio(least) });
  }
}
server.close();
rmSync(folder, { recursive: true });
process.stdout.write(`An upload of ${values.megabytes} MB.\n`);
console.table(rows);
if (rows.some((row) => row['to one byte'] > 1.3)) process.exitCode = 1;
