// npm run bench [-- --runs 5] [--document NAME=FILE …]
// Cold processes, medians: what `generate` needs for the TypeScript target, beside openapi-typescript (which writes
// one file of types) and beside the floor (node reads and parses the document and writes the bytes that we write).
// The three take turns, so that a busy machine is busy for each of them. The peer is installed into a temporary folder;
// that and all outputs are in memory where Linux has room for them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { memoryFolder } from '../scripts/memory-folder.cjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PEER = 'openapi-typescript@7';
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    target: { type: 'string', default: 'typescript' },
    document: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
});

const github = path.resolve(root, '../shared/specs/corpus/github-current.json');
const documents = values.document?.map((text) => [
  text.slice(0, text.indexOf('=')),
  path.resolve(text.slice(text.indexOf('=') + 1)),
]) ?? [['Vault', path.join(root, 'specs/vault.yaml')], ...(existsSync(github) ? [['GitHub', github]] : [])];

const scratch = mkdtempSync(path.join(memoryFolder(2 ** 31) ?? os.tmpdir(), 'specsmith-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function installPeer() {
  const folder = path.join(scratch, 'peer');
  const args = ['install', '--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund', PEER, 'typescript@5'];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install ${PEER} ended with ${status}\n${stderr}`);
  return path.join(folder, 'node_modules/openapi-typescript/bin/cli.js');
}

/** Wall time, processor time and peak memory of one process; GNU time tells the last two. */
function measured(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
    cwd: scratch,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, megabytes: kilobytes / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Reads and parses the document as we do, and writes one output's bytes into as many files. */
function floorProgram(file, out) {
  const parser = /\.json$/.test(file)
    ? 'JSON.parse'
    : `require(${JSON.stringify(path.join(root, 'node_modules/js-yaml'))}).load`;
  const program = path.join(scratch, `floor-${path.basename(file)}.cjs`);
  const sizes = filesIn(out).map((name) => statSync(name).size);
  writeFileSync(
    program,
    `const fs = require('node:fs'), path = require('node:path');
${parser}(fs.readFileSync(${JSON.stringify(file)}, 'utf8'));
const out = fs.mkdtempSync(${JSON.stringify(path.join(scratch, 'floor-'))});
${JSON.stringify(sizes)}.forEach((size, index) => fs.writeFileSync(path.join(out, String(index)), 'x'.repeat(size)));
`,
  );
  return program;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(name) : [name];
  });
}

const peer = installPeer();
const rows = [];
for (const [name, file] of documents) {
  let count = 0;
  const fresh = () => path.join(scratch, `${name}-${(count += 1)}`);
  const ours = () => [
    path.join(root, 'dist/cli.js'),
    'generate',
    '--spec',
    file,
    '--target',
    values.target,
    '--out',
    fresh(),
  ];
  // Once unmeasured: file caches are warm for everybody, and the compiled code is kept.
  const warm = ours();
  measured(warm);
  const out = warm.at(-1);
  const floor = floorProgram(file, out);
  const contestants = {
    specsmith: ours,
    'openapi-typescript': () => [peer, file, '-o', path.join(scratch, `${name}.d.ts`)],
    floor: () => [floor],
    'node -e 0': () => ['-e', '0'],
  };
  measured(contestants['openapi-typescript']());
  const samples = Object.fromEntries(Object.keys(contestants).map((key) => [key, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [key, args] of Object.entries(contestants)) samples[key].push(measured(args()));
  }
  const bytes = filesIn(out).reduce((sum, each) => sum + statSync(each).size, 0);
  for (const [key, taken] of Object.entries(samples)) {
    const of = (field) => median(taken.map((sample) => sample[field]));
    rows.push({ document: name, program: key, wall: of('wall'), cpu: of('cpu'), megabytes: of('megabytes') });
  }
  const row = (key) => rows.find((each) => each.document === name && each.program === key);
  const ratio = (field) => row('specsmith')[field] / row('openapi-typescript')[field];
  rows.push({
    document: name,
    program: 'ratio',
    wall: ratio('wall'),
    cpu: ratio('cpu'),
    megabytes: ratio('megabytes'),
  });
  rows.push({ document: name, program: 'written', files: filesIn(out).length, bytes });
}

if (values.json) process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
else {
  const version = JSON.parse(readFileSync(path.join(path.dirname(peer), '../package.json'), 'utf8')).version;
  const lines = rows.map((each) =>
    each.program === 'written'
      ? `| ${each.document} | written | ${each.files} files | ${(each.bytes / 1e6).toFixed(1)} MB | |`
      : each.program === 'ratio'
        ? `| ${each.document} | **ratio** | **${each.wall.toFixed(2)}** | ${each.cpu.toFixed(2)} | ${each.megabytes.toFixed(2)} |`
        : `| ${each.document} | ${each.program} | ${each.wall.toFixed(2)} s | ${each.cpu.toFixed(2)} s | ${each.megabytes.toFixed(0)} MB |`,
  );
  process.stdout.write(
    [
      `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, openapi-typescript ${version}, cold processes, median of ${values.runs}`,
      '',
      '| Document | Program | Wall time | Processor time | Peak memory |',
      '| --- | --- | --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
}
