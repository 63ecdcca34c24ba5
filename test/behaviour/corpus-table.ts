// The documents whose operations are called one by one: our own, and those of ../shared where it is there.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ApiModel } from '../../generator/model';
import { projectRoot } from '../support/project-root';
import { operationScenarios } from '../../generator/conformance/operation-scenarios';
import { matching } from '../support/matching';
import type { Table } from './run-table';

const folders = ['specs', 'specs/features', '../shared/specs/apideck', '../shared/specs/corpus'];

export function corpusFiles(): { readonly name: string; readonly file: string }[] {
  return folders.flatMap((folder) => {
    const full = path.resolve(projectRoot, folder);
    if (!existsSync(full)) return [];
    const files = readdirSync(full).filter((name) => /\.(ya?ml|json)$/.test(name));
    return files.sort().map((name) => ({ name: `${path.basename(folder)}/${name}`, file: path.join(full, name) }));
  });
}

/** Documents that the generator refuses are left out: the tests of the corpus look at those. */
export async function corpusTable(only: RegExp): Promise<Table> {
  const specs = [];
  const scenarios = [];
  for (const spec of corpusFiles().filter(({ name }) => only.test(name))) {
    const model = await modelOf(spec.file);
    if (model === undefined || model.operations.length === 0) continue;
    specs.push(spec);
    scenarios.push(...operationScenarios(spec.name, model, matching));
  }
  return { specs, scenarios };
}

async function modelOf(file: string): Promise<ApiModel | undefined> {
  const cli = path.join(projectRoot, 'dist', 'cli.js');
  try {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [cli, 'inspect', file], { maxBuffer: 2 ** 30 });
    return JSON.parse(stdout) as ApiModel;
  } catch {
    return undefined;
  }
}
