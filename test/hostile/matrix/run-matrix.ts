// Runs a target's clients of all documents of the matrix through its driver: they are generated and built, all their modules
// are loaded, and every operation is called, with models of its own making, at a server that answers. Meanwhile nothing
// touches the canary, and afterwards every file is where it belongs and holds the payloads in literals and comments only.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TargetName } from '../../../generator/targets/target';
import { operationScenarios } from '../../../generator/conformance/operation-scenarios';
import { runScenario } from '../../../generator/conformance/run-scenario';
import type { Runnable } from '../../../generator/conformance/scenario';
import { matching } from '../../support/matching';
import { projectRoot } from '../../support/project-root';
import { startDriveSession } from '../../../generator/conformance/drive-session';
import { findingsOf, loadMatrix } from './check-matrix';
import { DOCUMENTS, matrixDocument } from './document';
import { MARK } from '../payloads';

export interface MatrixReport {
  readonly documents: number;
  readonly calls: number;
  readonly files: number;
  /** Documents without a client. */
  readonly broken: readonly string[];
  /** How many calls came back as they went out. The others cannot be sent: a header with a line break, a path of dots. */
  readonly answered: number;
  /** Calls that ended in another way. */
  readonly failed: readonly string[];
  /** What the canary tells. */
  readonly touched: readonly string[];
  readonly findings: readonly string[];
}

const AT_ONCE = 12;

/**
 * A call that the client refuses, and what follows from that; paths that this side would write in another way; and texts
 * with half a character, which no call can be told of in JSON.
 */
const REFUSED = /got request|never sent|^path: |UTF-16|surrogate|sent, but not expected/;

/** Documents that are run; all of them with MATRIX=all, some with MATRIX=7,24. The others are looked at. */
const asked = process.env['MATRIX'] ?? '0,1';
export const ALL = asked === 'all';
export const RUN: readonly number[] = ALL
  ? Array.from({ length: DOCUMENTS }, (_, at) => at)
  : asked.split(',').map(Number);
const canaries = path.join(__dirname, 'canary');

export async function runMatrix(driver: TargetName, documents: readonly number[]): Promise<MatrixReport> {
  const work = path.join(projectRoot, '.cache/matrix', driver);
  rmSync(work, { recursive: true, force: true });
  const folder = path.join(work, 'touched');
  mkdirSync(folder, { recursive: true });
  const specs: { readonly name: string; readonly file: string }[] = [];
  const queue: Runnable[] = [];
  for (const at of documents) {
    const name = `m${at}`;
    const file = path.join(work, `${name}.json`);
    const text = matrixDocument(at);
    writeFileSync(file, text);
    specs.push({ name, file });
    queue.push(...operationScenarios(name, (await loadMatrix(text)).model, matching));
  }
  const calls = queue.length;
  const env = {
    SPECSMITH_CANARY: folder,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${path.join(canaries, 'canary.mjs')}`.trim(),
    PYTHONPATH: canaries,
  };
  const manifest = path.join(work, 'manifest.json');
  const session = await startDriveSession(driver, specs, { env, manifest });
  const failed: string[] = [];
  let answered = 0;
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { name, differences } = await runScenario(session, next);
      if (differences.length === 0) answered += 1;
      failed.push(...differences.filter((text) => !REFUSED.test(text)).map((text) => `${name}: ${text}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await session.end();
  const { documents: built } = JSON.parse(readFileSync(manifest, 'utf8')) as { documents: { client: string }[] };
  const checked = built.map(({ client }) => findingsOf(client));
  return {
    documents: built.length,
    calls,
    answered,
    files: checked.reduce((sum, each) => sum + each.files, 0),
    broken: [...session.errors].map(([name, error]) => `${name}: ${error}`),
    failed,
    touched: [...touchedIn(folder), ...strayFiles(work), ...printed(session.log())],
    findings: checked.flatMap((each) => each.findings),
  };
}

function touchedIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => `${name}: ${readFileSync(path.join(folder, name), 'utf8').slice(0, 2000)}`);
}

/** Files that a payload names, where a program could have left them. */
function strayFiles(work: string): readonly string[] {
  const folders = [projectRoot, path.dirname(projectRoot), '/tmp', work, path.join(projectRoot, '.cache')];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.includes(MARK))
        .map((name) => path.join(folder, name)),
    );
}

function printed(log: string): readonly string[] {
  return log.split('\n').filter((line) => /^\w+: pw_Ned-was-here/.test(line));
}
