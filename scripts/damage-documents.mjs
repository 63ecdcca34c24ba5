// Damages documents at random, from a seed, and generates from each: nothing may crash, hang or end as a bug would.
//
//   node scripts/damage-documents.mjs [--count 300] [--seed 1] [--seconds 120] DOCUMENT…
//
// Nodes are deleted, doubled, retyped and moved. Prints how the runs ended and, where one failed, the seed that repeats it.
// Needs dist/ (npm run build).

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

const TARGETS = ['typescript', 'javascript', 'python', 'csharp'];

if (isMainThread) await main();
else parentPort.on('message', async (job) => parentPort.postMessage(await generateFrom(job)));

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '120' },
    },
  });
  const texts = positionals.map((file) => ({ file, value: parse(file) }));
  const counts = {};
  const failures = [];
  let worker;
  for (let index = 0; index < Number(values.count); index += 1) {
    const seed = Number(values.seed) + index;
    const random = randomFrom(seed);
    const { file, value } = texts[index % texts.length];
    const done = damaged(structuredClone(value), random);
    worker ??= new Worker(fileURLToPath(import.meta.url));
    const outcome = await ask(worker, JSON.stringify(done.value), Number(values.seconds));
    if (outcome.ended === 'hang' || outcome.ended === 'died') {
      await worker.terminate();
      worker = undefined;
    }
    counts[outcome.ended] = (counts[outcome.ended] ?? 0) + 1;
    if (!['generated', 'refused'].includes(outcome.ended))
      failures.push({ seed, file, changes: done.changes, ...outcome });
  }
  await worker?.terminate();
  process.stdout.write(
    `${JSON.stringify({ seed: Number(values.seed), documents: texts.length, counts, failures }, null, 2)}\n`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function parse(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return file.endsWith('.json')
    ? JSON.parse(text)
    : require('js-yaml').load(text, { schema: require('js-yaml').CORE_SCHEMA });
}

function ask(worker, text, seconds) {
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
    worker.postMessage(text);
  });
}

async function generateFrom(text) {
  const { generate } = require('../dist/index.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'specsmith-damage-'));
  try {
    const spec = path.join(folder, 'api.json');
    writeFileSync(spec, text);
    await generate({ spec, out: path.join(folder, 'out'), targets: TARGETS, dryRun: true, lenient: true });
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
