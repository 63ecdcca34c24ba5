// Damages documents at random, from a seed, and generates from each: nothing may crash, hang or end as a bug would.
//
//   node scripts/damage-documents.mjs [--count 300] [--seed 1] [--seconds 120] [--parse N] DOCUMENT…
//
// Nodes are deleted, doubled, retyped and moved. Prints how the runs ended and, where one failed, the seed that repeats it.
// With --parse N, the clients of every Nth document are written to .cache/damaged, and all that is in them must parse: TypeScript,
// JavaScript and JSON are parsed here, Python by python3 (SPECSMITH_PYTHON names another), C# by the compiler of the .NET SDK where
// there is one. Documents take turns by version, so that each version is as often damaged as the others. Needs dist/ (npm run build).

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const OTHERS = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  '#',
  '#/components/schemas/X',
  [],
  {},
  [[]],
  [null],
  { $ref: 1 },
  { $ref: '#' },
  { '': {} },
];

const written = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.cache/damaged');
const TARGETS = ['typescript', 'javascript', 'python', 'csharp'];

const PYTHON = `
import ast, sys
for path in sys.stdin.read().splitlines():
    try:
        ast.parse(open(path, encoding="utf-8").read())
    except SyntaxError as error:
        print(f"{path}: {error}")
`;

if (isMainThread) await main();
else parentPort.on('message', async (job) => parentPort.postMessage(await generateFrom(job)));

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '120' },
      parse: { type: 'string' },
    },
  });
  const texts = inTurns(positionals.map((file) => ({ file, value: parse(file) })));
  const counts = {};
  const versions = {};
  rmSync(written, { recursive: true, force: true });
  const failures = [];
  let worker;
  for (let index = 0; index < Number(values.count); index += 1) {
    const seed = Number(values.seed) + index;
    const random = randomFrom(seed);
    const { file, value } = texts[index % texts.length];
    const done = damaged(structuredClone(value), random);
    worker ??= new Worker(fileURLToPath(import.meta.url));
    const isParsed = values.parse !== undefined && index % Number(values.parse) === 0;
    const job = { text: JSON.stringify(done.value), ...(isParsed ? { out: path.join(written, `d${seed}`) } : {}) };
    const outcome = await ask(worker, job, Number(values.seconds));
    const version = versionOf(value);
    versions[version] = (versions[version] ?? 0) + 1;
    if (outcome.ended === 'hang' || outcome.ended === 'died') {
      await worker.terminate();
      worker = undefined;
    }
    counts[outcome.ended] = (counts[outcome.ended] ?? 0) + 1;
    if (!['generated', 'refused'].includes(outcome.ended))
      failures.push({ seed, file, changes: done.changes, ...outcome });
  }
  await worker?.terminate();
  const parsed = values.parse === undefined ? undefined : await parsedClients();
  const documents = new Set(texts.map(({ file }) => file)).size;
  const seed = Number(values.seed);
  process.stdout.write(`${JSON.stringify({ seed, documents, versions, counts, failures, parsed }, null, 2)}\n`);
  process.exitCode = failures.length === 0 && (parsed?.problems.length ?? 0) === 0 ? 0 : 1;
}

function versionOf({ swagger, openapi }) {
  return String(swagger ?? openapi).slice(0, 3);
}

/** A list that holds a document of each version in turn, each document at least once. */
function inTurns(texts) {
  const versions = [...new Set(texts.map(({ value }) => versionOf(value)))];
  const byVersion = versions.map((version) => texts.filter(({ value }) => versionOf(value) === version));
  const longest = Math.max(...byVersion.map((own) => own.length));
  return Array.from({ length: longest }, (_, at) => byVersion.map((own) => own[at % own.length])).flat();
}

/** How many files of each kind were parsed, and what did not parse. */
async function parsedClients() {
  const files = readdirSync(written, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const of = (...ends) => files.filter((file) => ends.some((end) => file.endsWith(end)));
  const [scripts, data, python, csharp] = [of('.ts', '.js', '.mjs', '.cjs'), of('.json'), of('.py'), of('.cs')];
  const problems = [...(await ecmascriptProblems(scripts)), ...data.flatMap(jsonProblem), ...pythonProblems(python)];
  problems.push(...csharpProblems(csharp));
  const counts = { ecmascript: scripts.length, json: data.length, python: python.length, csharp: csharp.length };
  return { ...counts, problems };
}

async function ecmascriptProblems(files) {
  const { transform } = require('esbuild');
  const all = files.map(async (file) => {
    const loader = file.endsWith('.ts') ? 'ts' : 'js';
    return transform(readFileSync(file, 'utf8'), { loader, logLevel: 'silent' }).then(
      () => [],
      (error) => [`${file}: ${error.message.slice(0, 300)}`],
    );
  });
  return (await Promise.all(all)).flat();
}

function jsonProblem(file) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return [];
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
}

function pythonProblems(files) {
  const python = process.env['SPECSMITH_PYTHON'] ?? 'python3';
  const { stdout, status, stderr } = spawnSync(python, ['-c', PYTHON], { input: files.join('\n'), encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [`python: ${stderr}`];
}

/** One compilation without a library: where it gets as far as missing System.Object (CS0518), every file was parsed. */
function csharpProblems(files) {
  const listed = spawnSync('dotnet', ['--list-sdks'], { encoding: 'utf8' });
  const [, version, folder] = /^(\S+) \[(.+)\]$/m.exec((listed.stdout ?? '').trim().split('\n').at(-1) ?? '') ?? [];
  if (version === undefined) return ['C#: there is no .NET SDK'];
  const compiler = path.join(folder, version, 'Roslyn/bincore/csc.dll');
  const list = path.join(written, 'files.rsp');
  writeFileSync(list, files.map((file) => `"${file}"\n`).join(''));
  const args = ['/nologo', '/t:library', '/langversion:latest', '/nostdlib', '/errorendlocation', `@${list}`];
  const out = path.join(written, 'none.dll');
  const { stdout } = spawnSync('dotnet', [compiler, ...args, `/out:${out}`], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return stdout.includes('error CS0518') ? [] : stdout.split('\n').filter((line) => line.includes('error'));
}

function parse(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return file.endsWith('.json')
    ? JSON.parse(text)
    : require('js-yaml').load(text, { schema: require('js-yaml').CORE_SCHEMA });
}

function ask(worker, job, seconds) {
  return new Promise((resolve) => {
    const end = (outcome) => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ ended: 'hang' }), seconds * 1000);
    worker.once('message', end);
    worker.once('error', (error) => end({ ended: 'died', message: String(error?.stack ?? error) }));
    worker.once('exit', () => end({ ended: 'died' }));
    worker.postMessage(job);
  });
}

async function generateFrom({ text, out }) {
  const { generate } = require('../dist/index.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'specsmith-damage-'));
  try {
    const spec = path.join(folder, 'api.json');
    writeFileSync(spec, text);
    const settings = { spec, out: out ?? path.join(folder, 'out'), targets: TARGETS, lenient: true };
    await generate({ ...settings, dryRun: out === undefined });
    return { ended: 'generated' };
  } catch (error) {
    if (error?.exitCode === 3) return { ended: 'refused' };
    const message = String(error?.stack ?? error);
    return {
      ended: error?.exitCode === undefined ? 'crashed' : `code ${error.exitCode}`,
      message: message.slice(0, 2000),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One to four changes, each at a node anywhere in the document. */
function damaged(value, random) {
  const changes = [];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const nodes = nodesOf(value);
    const pick = () => nodes[Math.floor(random() * nodes.length)];
    const { holder, key } = pick();
    const kind = ['delete', 'double', 'retype', 'move'][Math.floor(random() * 4)];
    changes.push(`${kind} ${String(key)}`);
    if (kind === 'delete') remove(holder, key);
    else if (kind === 'retype') put(holder, key, OTHERS[Math.floor(random() * OTHERS.length)]);
    else {
      const node = structuredClone(holder[key]);
      const to = pick();
      if (kind === 'move') remove(holder, key);
      if (kind === 'move') put(to.holder, to.key, node);
      else if (Array.isArray(holder)) holder.push(node);
      else put(holder, `${key}2`, node);
    }
  }
  return { value, changes };
}

function nodesOf(root) {
  const nodes = [];
  const visit = (holder) => {
    for (const key of Object.keys(holder)) {
      nodes.push({ holder, key: Array.isArray(holder) ? Number(key) : key });
      if (typeof holder[key] === 'object' && holder[key] !== null) visit(holder[key]);
    }
  };
  visit(root);
  return nodes;
}

function remove(holder, key) {
  if (Array.isArray(holder)) holder.splice(key, 1);
  else delete holder[key];
}

function put(holder, key, value) {
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
