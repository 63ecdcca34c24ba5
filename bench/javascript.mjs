// What the JavaScript client of Vault costs: one call beside bare `fetch` on loopback (taking turns in one process, medians),
// and the bytes of the program that makes one call, bundled. `npm run bench:javascript [-- --calls 2000]`.

import { build } from 'esbuild';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '2000' } } });
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const client = path.join(root, 'output/vault/javascript');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
mkdirSync(path.join(scratch, 'node_modules'));
symlinkSync(client, path.join(scratch, 'node_modules/vault_api'), 'dir');

function median(numbers) {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

const answer = JSON.stringify({
  status_code: 200,
  status: 'OK',
  data: { session_uri: 'https://vault.apideck.com/session/abc', session_token: 'abc' },
});

async function callTimes(calls) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const { ApiClient, Session, SessionsApi } = await import(pathToFileURL(path.join(client, 'src/index.js')).href);
  const own = new ApiClient(origin);
  own.authentications['apiKey'].apiKey = 'key';
  const api = new SessionsApi(own);
  const byClient = async () => {
    const session = new Session();
    session.redirectUri = 'https://example.com';
    await api.sessionsCreate('consumer', 'app', { session });
  };
  const byFetch = async () => {
    const response = await fetch(`${origin}/vault/sessions`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: 'key',
        'content-type': 'application/json',
        'x-apideck-consumer-id': 'consumer',
        'x-apideck-app-id': 'app',
      },
      body: JSON.stringify({ redirect_uri: 'https://example.com' }),
    });
    await response.json();
  };
  const times = { client: [], fetch: [] };
  const timed = async (list, work) => {
    const start = performance.now();
    await work();
    list.push(performance.now() - start);
  };
  for (let warm = 0; warm < 200; warm += 1) await Promise.all([byClient(), byFetch()]);
  for (let call = 0; call < calls; call += 1) {
    await timed(times.client, byClient);
    await timed(times.fetch, byFetch);
  }
  server.close();
  server.closeAllConnections();
  return { client: median(times.client), fetch: median(times.fetch) };
}

async function bundle(name, text) {
  const entry = path.join(scratch, `${name}.js`);
  writeFileSync(entry, text);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const { contents } = outputFiles[0];
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

const call = 'sessionsCreate("c", "a", { session: new Session() }).then(console.log);';
const programs = {
  'one call, named imports': `import { Session, SessionsApi } from "vault_api";\nnew SessionsApi().${call}`,
  'one call, default import': `import VaultApi from "vault_api";\nconst { Session, SessionsApi } = VaultApi;\nnew SessionsApi().${call}`,
  'one call, as the page shows it': `import VaultApi from "vault_api";\nnew VaultApi.SessionsApi().${call.replace('new Session', 'new VaultApi.Session')}`,
};

const sizes = [];
for (const [what, text] of Object.entries(programs)) {
  const { bytes, gzip } = await bundle(`program${sizes.length}`, text);
  sizes.push({ what, minified: `${bytes} B`, gzip: `${gzip} B` });
}
const times = await callTimes(Number(values.calls));
console.table([
  { what: 'bare fetch, median of a call', value: `${times.fetch.toFixed(3)} ms` },
  { what: 'client, median of a call', value: `${times.client.toFixed(3)} ms` },
  { what: 'overhead', value: `${(times.client - times.fetch).toFixed(3)} ms` },
  { what: 'client by fetch', value: `${(times.client / times.fetch).toFixed(2)} ×` },
]);
console.table(sizes);
