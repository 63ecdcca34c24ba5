// What it costs to load the packages of the Vault clients, as built by their own scripts: processor time of a whole process
// beside `node -e 0`, which other work on the machine disturbs less than wall time. `npm run bench:load [-- --runs 25]`.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '25' } } });
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** A client with its `dist/`. */
function built(target) {
  const folder = path.join(scratch, target);
  cpSync(path.join(root, 'output/vault', target), folder, { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const [name, from] of Object.entries({ esbuild: 'esbuild', typescript: 'typescript-native' })) {
    symlinkSync(path.join(root, 'node_modules', from), path.join(folder, 'node_modules', name), 'dir');
  }
  execFileSync(process.execPath, ['build.mjs'], { cwd: folder, stdio: 'ignore' });
  return path.join(folder, 'dist');
}

const javascript = built('javascript');
const typescript = built('typescript');
const programs = {
  'node -e 0': '0',
  'TypeScript, import': `import(${JSON.stringify(path.join(typescript, 'index.js'))})`,
  'JavaScript, require': `require(${JSON.stringify(path.join(javascript, 'index.cjs'))})`,
  'JavaScript, require of one class': `require(${JSON.stringify(path.join(javascript, 'index.cjs'))}).SessionsApi`,
  'JavaScript, import': `import(${JSON.stringify(path.join(javascript, 'index.mjs'))})`,
};

/** Milliseconds of both kinds of processor time, up to the end of the process. */
function processorTime(program) {
  const report = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });`;
  return Number(execFileSync(process.execPath, ['-e', `${report}\n${program}`], { encoding: 'utf8' }));
}

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const [name, program] of Object.entries(programs)) times[name].push(processorTime(program));
}
const medians = Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]);
const [[, bare], [, typed]] = medians;
console.table(
  medians.map(([what, time]) => ({
    what,
    'beside `node -e 0`': `${(time - bare).toFixed(1)} ms`,
    'of TypeScript': ((time - bare) / (typed - bare)).toFixed(2),
  })),
);
