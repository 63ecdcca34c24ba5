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

const LIMIT = 1.5;
const LONGEST_MS = 30_000;
/** Seconds and bytes above those of an empty document that are enough to tell an exponent from. */
const ENOUGH = { seconds: 1, bytes: 20_000 };

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/cli.js');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-shapes-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const { values: options } = parseArgs({ options: { shape: { type: 'string' }, target: { type: 'string' } } });

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const map = (count, make) => Object.fromEntries(list(count, make));
const text = { type: 'string' };
const object = (properties, more = {}) => ({ type: 'object', properties, ...more });

/** Levels of two schemas each, every one of which names both of the next level. */
const lattice = (levels, make) => ({
  A: make([ref('L0a'), ref('L0b')], 'A'),
  ...map(2 * levels, (index) => {
    const level = index >> 1;
    const name = `L${level}${index % 2 === 0 ? 'a' : 'b'}`;
    const next = [ref(`L${level + 1}a`), ref(`L${level + 1}b`)];
    return [name, level === levels - 1 ? object({ [name]: text }, { required: [name] }) : make(next, name)];
  }),
});

/** Each makes the schemas of a document; `A` is the body and the answer of an operation. `size` is the smallest n. */
const shapes = {
  properties: { size: 250, schemas: (n) => ({ A: object(map(n, (index) => [`p${index}`, text])) }) },
  schemas: {
    size: 250,
    schemas: (n) => ({
      A: object(map(n, (index) => [`p${index}`, ref(`S${index}`)])),
      ...map(n, (index) => [`S${index}`, object({ a: text })]),
    }),
  },
  'chain of references': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, i < n - 1 ? ref(`S${i + 1}`) : object({ a: text })]) }),
  },
  'pointers through references': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, i < n - 1 ? ref(`S${i + 1}/x%25`) : text]) }),
  },
  'ring of references': {
    size: 200,
    schemas: (n) => ({ A: object({ a: ref('S0') }), ...map(n, (i) => [`S${i}`, ref(`S${(i + 1) % n}`)]) }),
  },
  'ring of properties': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, object({ next: ref(`S${(i + 1) % n}`) })]) }),
  },
  'lattice of oneOf': { size: 5, schemas: (n) => lattice(n, (next) => ({ oneOf: next })) },
  'lattice of required properties': {
    size: 5,
    schemas: (n) => lattice(n, ([a, b]) => object({ a, b }, { required: ['a', 'b'] })),
  },
  'lattice of allOf': {
    size: 5,
    schemas: (n) => lattice(n, (next, name) => ({ allOf: [...next, object({ [name]: text })] })),
  },
  'inheritance n deep': {
    size: 25,
    schemas: (n) => ({
      A: ref(`S${n - 1}`),
      ...map(n, (i) => [
        `S${i}`,
        i === 0 ? object({ p0: text }) : { allOf: [ref(`S${i - 1}`), object({ [`p${i}`]: text })] },
      ]),
    }),
  },
  'objects n deep': {
    size: 10,
    schemas: (n) => ({ A: list(n, (index) => index).reduce((inner, index) => object({ [`p${index}`]: inner }), text) }),
  },
  'variants with a discriminator': {
    size: 50,
    schemas: (n) => ({
      A: { oneOf: list(n, (i) => ref(`S${i}`)), discriminator: { propertyName: 'kind' } },
      ...map(n, (i) => [`S${i}`, object({ kind: text, [`p${i}`]: text }, { required: ['kind'] })]),
    }),
  },
  'values of an enum': { size: 250, schemas: (n) => ({ A: { type: 'string', enum: list(n, (i) => `value-${i}`) } }) },
  backticks: { size: 5000, schemas: (n) => ({ A: object({ a: { ...text, description: '` '.repeat(n) } }) }) },
  operations: {
    size: 50,
    schemas: () => ({ A: object({ a: text }) }),
    paths: (n) => map(n, (i) => [`/p${i}`, { get: operation(`get${i}`) }]),
  },
};

function operation(operationId) {
  const content = { 'application/json': { schema: ref('A') } };
  return { operationId, responses: { 200: { description: 'ok', content } } };
}

function documentOf({ schemas, paths }, n) {
  const content = { 'application/json': { schema: ref('A') } };
  const post = { ...operation('post'), requestBody: { required: true, content } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post }, ...paths?.(n) },
    components: { schemas: schemas(n) },
  });
}

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
const smallest = documentOf({ schemas: () => ({ A: object({ a: text }) }) }, 1);
const empty = Object.fromEntries(targets.map((target) => [target, run(smallest, target)]));
console.log(['shape', 'n', 'document', 'target', 'seconds at n, 2n, 4n', 'MB', 'output', 'exponents'].join(' | '));
for (const name of matching(Object.keys(shapes), options.shape)) {
  const shape = shapes[name];
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
    const over = exponents.some((value) => value !== undefined && value > LIMIT);
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
