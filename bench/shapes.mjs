// What documents of difficult shapes cost: seconds, megabytes and bytes of output at n, 2n and 4n, for the checks of
// `lint` and for each target, with the exponent by which the cost grows from 2n to 4n: 1 is in proportion to the document.
// `npm run bench:shapes [-- --shape REGEXP] [-- --target REGEXP]`. Ends with code 1 where an exponent is above the limit,
// or a run takes longer than it may.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentOf, shapes, squareShapes } from './difficult-documents.mjs';

const LIMIT = 1.5;
const SQUARE_LIMIT = 2.2;
const LONGEST_MS = 30_000;
/** Seconds and bytes above those of an empty document that are enough to tell an exponent from. */
const ENOUGH = { seconds: 1, bytes: 20_000 };

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/cli.js');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-shapes-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const { values: options } = parseArgs({ options: { shape: { type: 'string' }, target: { type: 'string' } } });

/** Says on its last line of stderr what the process used. */
const PROGRAM = `process.argv.splice(1, 0, ${JSON.stringify(cli)});
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, '\\n' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});
require(${JSON.stringify(cli)});`;

function run(document, target) {
  const spec = path.join(scratch, 'openapi.json');
  const out = path.join(scratch, 'out');
  writeFileSync(spec, document);
  rmSync(out, { recursive: true, force: true });
  const args = target === 'lint' ? ['lint', spec] : ['generate', '--spec', spec, '--target', target, '--out', out];
  const { stderr, status } = spawnSync(process.execPath, ['-e', PROGRAM, '--', ...args], {
    encoding: 'utf8',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 30,
  });
  if (status === null) return undefined;
  if (status !== 0 && target !== 'lint') throw new Error(`exit ${status} for ${target}: ${stderr.slice(0, 500)}`);
  return { ...JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))), bytes: target === 'lint' ? 0 : sizeOf(out) };
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** Nothing where the costs are too small to tell. */
function exponent(costs, empty, key) {
  const [, half, whole] = costs.map((cost) => cost[key] - empty[key]);
  return whole < ENOUGH[key] ? undefined : Math.log2(whole / Math.max(half, ENOUGH[key] / 4));
}

let failed = false;
const matching = (names, pattern) => names.filter((name) => pattern === undefined || new RegExp(pattern).test(name));
const targets = matching(['lint', 'typescript', 'javascript', 'python', 'csharp'], options.target);
const smallest = documentOf(
  { size: 1, schemas: () => ({ A: { type: 'object', properties: { a: { type: 'string' } } } }) },
  1,
);
const empty = Object.fromEntries(targets.map((target) => [target, run(smallest, target)]));
console.log(['shape', 'n', 'document', 'target', 'seconds at n, 2n, 4n', 'MB', 'output', 'exponents'].join(' | '));
for (const name of matching(Object.keys(shapes), options.shape)) {
  const shape = shapes[name];
  const limit = squareShapes.includes(name) ? SQUARE_LIMIT : LIMIT;
  const documents = [1, 2, 4].map((factor) => documentOf(shape, factor * shape.size));
  for (const target of targets) {
    const costs = documents.map((document) => run(document, target));
    const size = `${(documents[2].length / 1000).toFixed(1)} KB`;
    if (costs.includes(undefined)) {
      failed = true;
      console.log([name, shape.size, size, target, `more than ${LONGEST_MS / 1000} s`, '', '', 'TOO LONG'].join(' | '));
      continue;
    }
    const exponents = ['seconds', 'bytes'].map((key) => exponent(costs, empty[target], key));
    const over = exponents.some((value) => value !== undefined && value > limit);
    failed ||= over;
    const row = [
      costs.map(({ seconds }) => seconds.toFixed(2)).join(', '),
      costs[2].memory.toFixed(0),
      `${(costs[2].bytes / 1e6).toFixed(2)} MB`,
      `${exponents.map((value) => value?.toFixed(1) ?? '-').join(' ')}${over ? ' OVER' : ''}`,
    ];
    console.log([name, shape.size, size, target, ...row].join(' | '));
  }
}
process.exitCode = failed ? 1 : 0;
