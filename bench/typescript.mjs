// What the TypeScript client of Vault weighs: bytes in a bundle, time and memory to import, time to type-check. The
// package is built and installed as a user would have it; the peer (openapi-fetch) is installed in a temporary folder.
// `npm run bench:typescript`; `--no-peer` leaves the peer out. Ends with code 1 where a number is over its limit.

import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Of bundles, in bytes; a test holds them, too. */
const { aim: limits } = JSON.parse(readFileSync(path.join(root, 'bench/limits.json'), 'utf8'));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

const standalone = `import { ApideckCore } from "@apideck/sdk/core.js";
import { vaultSessionsCreate } from "@apideck/sdk/funcs/vaultSessionsCreate.js";
const apideck = new ApideckCore({ apiKey: "key" });
console.log(await vaultSessionsCreate(apideck, { redirectUri: "https://example.com" }));
export {};
`;
const whole = `import { Apideck } from "@apideck/sdk";
const apideck = new Apideck({ apiKey: "key" });
console.log(await apideck.vault.sessions.create({ redirectUri: "https://example.com" }));
export {};
`;
const peer = `import createClient from "openapi-fetch";
import type { paths } from "./vault.js";
const client = createClient<paths>({ baseUrl: "https://unify.apideck.com" });
const { data } = await client.POST("/vault/sessions", {
  params: { header: { "x-apideck-consumer-id": "c", "x-apideck-app-id": "a" } },
  body: { redirect_uri: "https://example.com" },
});
console.log(data);
export {};
`;

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function installClient() {
  const target = path.join(scratch, 'node_modules/@apideck/sdk');
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(path.join(root, 'output/vault/typescript'), target, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(target, 'node_modules'));
  execFileSync(process.execPath, ['build.mjs'], { cwd: target, stdio: 'inherit' });
  rmSync(path.join(target, 'node_modules'));
  rmSync(path.join(target, 'src'), { recursive: true });
  return target;
}

async function bundleBytes(name, text) {
  const entry = path.join(scratch, `${name}.ts`);
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
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

function importCost(client) {
  const script = `const heap = process.memoryUsage().heapUsed; const start = performance.now();
    await import(${JSON.stringify(path.join(client, 'dist/index.js'))});
    const ms = performance.now() - start; gc();
    console.log(JSON.stringify({ ms, mb: (process.memoryUsage().heapUsed - heap) / 1e6 }));`;
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' }),
    ),
  );
  return { ms: median(runs.map(({ ms }) => ms)), mb: median(runs.map(({ mb }) => mb)) };
}

function checkSeconds(name, text) {
  writeFileSync(path.join(scratch, `${name}.ts`), text);
  writeFileSync(
    path.join(scratch, `${name}.tsconfig.json`),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        module: 'nodenext',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
      },
      files: [`${name}.ts`],
    }),
  );
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [tsc, '-p', `${name}.tsconfig.json`], { cwd: scratch, stdio: 'inherit' });
    return (performance.now() - start) / 1000;
  });
  return median(runs);
}

function installPeer() {
  writeFileSync(path.join(scratch, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const folder = path.join(scratch, 'peer');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-save',
    'openapi-fetch',
    'openapi-typescript',
    'typescript@5',
  ];
  execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const modules = path.join(folder, 'node_modules');
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
    cpSync(path.join(modules, name), path.join(scratch, 'node_modules', name), { recursive: true });
  }
  const bin = path.join(modules, '.bin/openapi-typescript');
  execFileSync(bin, [path.join(root, 'specs/vault.yaml'), '-o', path.join(scratch, 'vault.ts')], { stdio: 'ignore' });
}

const rows = [];
function report(what, value, unit, limit) {
  rows.push({
    what,
    value: `${value.toFixed(unit === 'B gz' ? 0 : 2)} ${unit}`,
    limit: limit === undefined ? '' : `${limit} ${unit}`,
    ok: limit === undefined || value <= limit,
  });
}

const client = installClient();
report('one standalone call', await bundleBytes('standalone', standalone), 'B gz', limits.oneCall);
// Its lists have pages; the aim is for a class without, so what pages weigh counts against it here.
report('whole Vault class, with pages', await bundleBytes('whole', whole), 'B gz', limits.wholeClass);
const cost = importCost(client);
report('import of the built class', cost.ms, 'ms', 100);
report('heap after that import', cost.mb, 'MB', 10);
writeFileSync(path.join(scratch, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
const own = checkSeconds('standalone', standalone);
report('tsc --noEmit of one function', own, 's');
if (!process.argv.includes('--no-peer')) {
  installPeer();
  const other = checkSeconds('peer-file', peer);
  report('tsc --noEmit of openapi-fetch', other, 's');
  report('… the first by the second', own / other, '×', 1.5);
}
console.table(rows);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
