// What a run costs that finds nothing changed: `npm run bench:nochange`. Processor time of `generate` and of `check`, beside
// that of a process that does nothing, and of one that reads and hashes the document and every file of the outputs. The ratio
// is what a run takes beyond hashing, in processes that do nothing. Medians of runs that take turns. Ends with code 1 above 2.5.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT = 2.5;
const ROUNDS = 15;
const TARGETS = ['typescript', 'javascript', 'python', 'csharp'];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/cli.js');
const documents = [
  ['vault', path.join(root, 'specs/vault.yaml')],
  ['github', path.join(root, '../shared/specs/corpus/github-current.json')],
];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-no-change-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const env = { ...process.env, XDG_STATE_HOME: path.join(scratch, 'state') };

const HASH = `const { hash } = require('node:crypto'); const fs = require('node:fs'); const path = require('node:path');
for (const target of ${JSON.stringify(TARGETS)}) {
  const folder = path.join('out', target);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'specsmith.lock.json'), 'utf8'));
  for (const [file, sha] of Object.entries(manifest.files))
    if (hash('sha256', fs.readFileSync(path.join(folder, file)), 'hex') !== sha) throw new Error(file);
}
hash('sha256', fs.readFileSync(process.argv[1]), 'hex');`;

const usage = path.join(scratch, 'usage.cjs');
writeFileSync(
  usage,
  "if (require('node:worker_threads').isMainThread) process.once('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(3, String(user + system)); });",
);

/** Milliseconds of processor time. */
function cost(args, cwd) {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'];
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', usage, ...args], { cwd, env, stdio });
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return Number(output[3]) / 1000;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

let failed = false;
for (const [name, document] of documents) {
  if (!existsSync(document)) {
    console.log(`${name}: ${path.relative(root, document)} is not there`);
    continue;
  }
  const cwd = path.join(scratch, name);
  mkdirSync(cwd);
  const targets = Object.fromEntries(TARGETS.map((target) => [target, {}]));
  writeFileSync(
    path.join(cwd, 'specsmith.yaml'),
    JSON.stringify({ apis: { [name]: { spec: document, output: 'out', targets } } }),
  );
  const first = cost([cli, 'generate'], cwd);
  const runs = {
    nothing: ['-e', '0'],
    hashing: ['-e', HASH, document],
    generate: [cli, 'generate'],
    check: [cli, 'check'],
  };
  const costs = Object.fromEntries(Object.keys(runs).map((run) => [run, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [run, args] of Object.entries(runs)) costs[run].push(cost(args, cwd));
  const medians = Object.fromEntries(Object.entries(costs).map(([run, values]) => [run, median(values)]));
  const { nothing, hashing } = medians;
  console.log(`${name}: first run ${(first / 1000).toFixed(1)} s`);
  console.log(`  node -e 0 ${nothing.toFixed(0)} ms, with hashing ${hashing.toFixed(0)} ms`);
  for (const run of ['generate', 'check']) {
    const ratio = (medians[run] - (hashing - nothing)) / nothing;
    failed ||= ratio > LIMIT;
    console.log(`  ${run} ${medians[run].toFixed(0)} ms: ${ratio.toFixed(2)} × node -e 0 beyond hashing`);
  }
}
process.exitCode = failed ? 1 : 0;
