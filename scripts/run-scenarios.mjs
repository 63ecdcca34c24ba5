// node scripts/run-scenarios.mjs --target NAME [--only REGEXP] [--wire | --corpus] [--json] [--against OTHER]
// Runs the scenario table (or the wire scenarios) outside Jest and prints what failed, and why; or, with `--against`,
// compares what two targets sent. Known gaps are left out. `--only` matches names of scenarios and lines of the contract, or with
// `--corpus`, which calls every operation of real documents, names of documents.

import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    only: { type: 'string', default: '' },
    wire: { type: 'boolean', default: false },
    corpus: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});
if (values.target === undefined) {
  process.stderr.write(
    'Usage: node scripts/run-scenarios.mjs --target NAME [--only REGEXP] [--wire | --corpus] [--json]\n',
  );
  process.exit(2);
}

// Two folders below the root, as test/support is: __dirname leads to the same place.
const outfile = path.join(root, '.cache/scenarios', `${process.pid}.cjs`);
await build({
  stdin: {
    contents: "export * from '../behaviour/run-table'; export * from '../behaviour/corpus-table';",
    resolveDir: path.join(root, 'test/support'),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const { compareTranscripts, contractTable, corpusTable, runTable, wireTable } = createRequire(import.meta.url)(outfile);
rmSync(outfile);

const only = new RegExp(values.only, 'i');
const table = values.corpus ? await corpusTable(only) : values.wire ? wireTable(only) : contractTable(only);
if (table === undefined) {
  process.stderr.write('../shared/wire is not there.\n');
  process.exit(2);
}
if (values.against !== undefined) {
  const [other, own] = [await runTable(values.against, table), await runTable(values.target, table)];
  const lines = compareTranscripts(other.transcripts, own.transcripts);
  process.stdout.write(lines.map((line) => `DIFFERS ${line}\n`).join(''));
  process.exit(lines.length === 0 ? 0 : 1);
}
const started = performance.now();
const report = await runTable(values.target, table);
if (values.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
else {
  const said = new Set();
  for (const { name, differences } of report.failed) {
    // A client that does not build fails all of its scenarios with the same words: once is enough.
    if (differences[0]?.startsWith('the client did not build')) {
      if (said.has(differences[0])) continue;
      said.add(differences[0]);
    }
    process.stdout.write(
      `FAIL ${name}\n${differences.map((text) => `     ${text.replaceAll('\n', '\n     ')}\n`).join('')}`,
    );
  }
  for (const name of report.closedGaps)
    process.stdout.write(`GAP CLOSED ${name}: remove it from test/behaviour/gaps\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${report.passed.length} passed, ${report.failed.length} failed, ${report.closedGaps.length} gaps closed, exit code ${report.exitCode}, ${seconds} s\n`,
  );
}
process.exit(report.failed.length + report.closedGaps.length === 0 && report.exitCode === 0 ? 0 : 1);
