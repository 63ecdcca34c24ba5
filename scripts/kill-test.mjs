// node scripts/kill-test.mjs [--runs 100] [--seed 1] [--spec FILE] [--target NAME]
// Kills (SIGKILL) a regeneration that changes, adds and deletes files at random moments: half of them spread over the
// whole run, a quarter over the time in which it writes, a quarter over that in which there is a journal. After each: is the tree the old one, the new one, or in between
// with a journal from which the next command restores exactly one of the two, and says so? Prints how often which.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    spec: { type: 'string', default: path.join(root, 'specs/vault.yaml') },
    target: { type: 'string', default: 'typescript' },
  },
});

const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-kill-'));
const state = mkdtempSync(path.join(os.tmpdir(), 'specsmith-kill-state-'));
process.env.XDG_STATE_HOME = state;
// A generator of its own: building or editing templates meanwhile must not make a third tree.
const copy = path.join(scratch, 'specsmith');
for (const item of ['dist', 'templates', 'package.json'])
  cpSync(path.join(root, item), path.join(copy, item), { recursive: true });
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
const program = path.join(copy, 'dist/cli.js');
const out = path.join(scratch, 'out');
const staging = path.join(scratch, '.specsmith-out');

// Two configurations of one document whose outputs differ in content and in which files there are.
const configs = {
  a: { filter: { methods: ['get', 'delete'] } },
  b: { filter: { methods: ['get', 'post', 'put', 'patch'] } },
};
for (const [name, more] of Object.entries(configs)) {
  const api = { spec: path.resolve(values.spec), targets: { [values.target]: { output: 'out' } }, ...more };
  writeFileSync(path.join(scratch, `${name}.json`), JSON.stringify({ apis: { api } }));
}

const argsOf = (name, ...more) => [program, 'generate', '--config', `${name}.json`, ...more];

function complete(name) {
  const ran = spawnSync(process.execPath, argsOf(name), { cwd: scratch, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`generate ${name} ended with ${ran.status}\n${ran.stderr}`);
  return ran.stderr;
}

/** Whether a preview leaves everything as it was: the output, and what the killed run left. */
function previewTouches(name) {
  const before = treeHash(scratch);
  spawnSync(process.execPath, argsOf(name, '--dry-run'), { cwd: scratch });
  return treeHash(scratch) !== before;
}

/** Names, content and empty folders of the output. */
function treeHash(top = out) {
  const hash = createHash('sha256');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      if (file === copy) continue;
      hash.update(`${path.relative(top, file)}\0`);
      if (entry.isDirectory()) walk(file);
      else hash.update(readFileSync(file)).update('\0');
    }
  };
  if (existsSync(top)) walk(top);
  return hash.digest('hex');
}

/** What shows on the disk that a phase has begun. */
const signs = { 'whole run': undefined, writing: staging, publishing: path.join(staging, 'journal.json') };

/** Starts a run and kills it so many milliseconds after a phase began. Says how long each phase lasted. */
function killed(name, phase, delay) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argsOf(name), { cwd: scratch, stdio: 'ignore' });
    const began = { 'whole run': performance.now() };
    const lasted = {};
    const poll = () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const now = performance.now();
      for (const [other, sign] of Object.entries(signs)) {
        if (sign === undefined || lasted[other] !== undefined) continue;
        const there = existsSync(sign);
        if (there) began[other] ??= now;
        else if (began[other] !== undefined) lasted[other] = now - began[other];
      }
      if (began[phase] !== undefined && now - began[phase] >= delay) child.kill('SIGKILL');
      else setImmediate(poll);
    };
    child.on('exit', (_code, signal) => {
      lasted['whole run'] = performance.now() - began['whole run'];
      resolve({ wasKilled: signal === 'SIGKILL', lasted });
    });
    poll();
  });
}

/** mulberry32: the same moments for the same seed, as far as a machine can keep to them. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

// A client keeps the order that its names file tells: each tree is that of a run over the other one, as in the test.
const trees = {};
for (const name of ['a', 'b', 'a']) {
  complete(name);
  trees[name] = treeHash();
}
if (trees.a === trees.b) throw new Error('the two configurations give the same tree');
const full = await killed('b', 'whole run', Infinity);
complete('a');

const next = random(Number(values.seed));
const counts = { old: 0, new: 0, 'restored to old': 0, finished: 0, wrong: [] };
let [from, to] = ['a', 'b'];
for (let run = 0; run < Number(values.runs); run += 1) {
  const phase = ['whole run', 'writing', 'whole run', 'publishing'][run % 4];
  const delay = next() * (full.lasted[phase] ?? 10);
  const { wasKilled } = await killed(to, phase, delay);
  if (!wasKilled) counts.finished += 1;
  const atOnce = treeHash();
  const journal = existsSync(path.join(staging, 'journal.json'));
  const moment = `run ${run}, ${phase}, ${delay.toFixed(1)} ms`;
  if (previewTouches(from)) counts.wrong.push(`${moment}: a preview changed something`);
  // Whichever tree counts is the one that nothing has to be changed of, once it has been put back.
  const kept = !journal && atOnce === trees[to] ? to : from;
  const said = complete(kept);
  const restored = said.includes('were put back as they were before it');
  if (!said.includes('unchanged')) counts.wrong.push(`${moment}: the next command had to change something`);
  else if (treeHash() !== trees[kept]) counts.wrong.push(`${moment}: neither tree after the next command`);
  else if (journal !== restored) counts.wrong.push(`${moment}: journal ${journal}, said so ${restored}`);
  else if (journal) counts['restored to old'] += 1;
  else if (atOnce !== trees[kept]) counts.wrong.push(`${moment}: changed without a journal`);
  else counts[kept === from ? 'old' : 'new'] += 1;
  if (existsSync(staging)) counts.wrong.push(`${moment}: the staging folder is still there`);
  if (kept === to) [from, to] = [to, from];
}
// What is known of finished outputs stays there; a receipt is good for one journal.
const held = path.join(state, 'specsmith');
if (existsSync(held) && readdirSync(held).some((name) => !name.startsWith('known-'))) {
  counts.wrong.push('receipts are left');
}
rmSync(state, { recursive: true, force: true });
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `${JSON.stringify({ runs: Number(values.runs), seed: Number(values.seed), lasted: full.lasted, ...counts }, undefined, 2)}\n`,
);
process.exitCode = counts.wrong.length === 0 ? 0 : 1;
