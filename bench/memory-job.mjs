// One job of bench/memory.mjs in one process: prints the peak of its memory and how long it took, as JSON. Arguments: job, client,
// URL, folder of clients and of the file, where a download goes, size.

import assert from 'node:assert';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [job, client, url, folder, to, text] = process.argv.slice(2);
const size = Number(text);
const file = () => createReadStream(path.join(folder, 'file.bin'));

const bare = {
  upload: () => fetch(`${url}/raw`, { method: 'PUT', body: Readable.toWeb(file()), duplex: 'half' }),
  form: () => bare.upload(),
  download: async () =>
    pipeline(Readable.fromWeb((await fetch(`${url}/file`)).body), createWriteStream(to, { mode: 0o600, flags: 'wx' })),
  async events() {
    let count = 0;
    const decoder = new TextDecoder();
    for await (const bytes of (await fetch(`${url}/events`)).body) {
      count += decoder.decode(bytes, { stream: true }).split('\n\n').length - 1;
    }
    return count;
  },
  async pages() {
    let count = 0;
    for (let cursor = '0'; cursor !== null;) {
      const page = await (await fetch(`${url}/pages?cursor=${cursor}`)).json();
      count += page.items.length;
      cursor = page.next;
    }
    return count;
  },
  drop: () => fetch(`${url}/endless/events`),
  other: async () => (await fetch(`${url}/pages`)).json(),
};

async function counted(items) {
  let count = 0;
  for await (const item of items) count += item === undefined ? 0 : 1;
  return count;
}

async function generated() {
  const made = await import(pathToFileURL(path.join(folder, `${client}.mjs`)).href);
  const { download } = made;
  if (client === 'typescript') {
    const api = new made.Memory({ serverURL: url });
    return {
      upload: () => api.raw(file()),
      form: () => api.form({ file: file() }),
      download: () => download((options) => api.file(options), to),
      events: async () => counted(await api.events()),
      pages: () => counted(api.pages()),
      drop: () => api.events({ serverURL: `${url}/endless` }),
      other: () => api.pages(),
    };
  }
  const api = new made.DefaultApi(Object.assign(new made.ApiClient(), { basePath: url }));
  return {
    upload: () => api.raw(file()),
    form: () => api.form(file()),
    download: () => download((options) => api.file({ _options: options }), to),
    events: async () => counted(await api.events()),
    pages: () => counted(api.pages()),
    drop: () => api.events({ _options: { serverURL: `${url}/endless` } }),
    other: () => api.pages(),
  };
}

/** Asks the one that measures to count its sockets. */
async function countSockets() {
  process.stdout.write('sockets\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
}

async function dropped({ drop, other }) {
  for (let at = 0; at < size; at += 1) await drop();
  await countSockets();
  for (let at = 0; at < 100; at += 1) await other();
  for (let at = 0; at < 5; at += 1) {
    globalThis.gc();
    await pause(200);
  }
  await countSockets();
}

const jobs = client === 'fetch' ? bare : await generated();
const began = performance.now();
const result = await (job === 'dropped' ? dropped(jobs) : jobs[job]());
const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
if (job === 'download') assert.equal(statSync(to).size, size);
if (job === 'events') assert.equal(result, size);
if (job === 'pages') assert.equal(result, size * 100);
const peak = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024);
process.stdout.write(`${JSON.stringify({ 'peak MiB': peak, seconds })}\n`);
process.exit(0);
