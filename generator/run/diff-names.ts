// The names file of the client that was generated from the old document: of the same revision, else the one that is there.

import path from 'node:path';
import { parseNameTable, type NameTable } from '../naming/name-table';
import { readRevised } from '../pipeline';
import { Diagnostics, StopError } from '../support/diagnostics';
import { NAMES_NAME } from '../write/manifest';
import { readNames } from './recorded-names';

export async function namesOfRevision(
  old: string,
  output: string,
  label: string,
  cwd: string,
): Promise<NameTable | undefined> {
  const revision = /^git:[^:]+:/.exec(old)?.[0];
  const relative = path.relative(cwd, output).split(path.sep).join('/');
  if (revision !== undefined && !relative.startsWith('..') && !path.isAbsolute(relative)) {
    const table = await namesAt(`${revision}./${relative}/${NAMES_NAME}`, cwd);
    if (table !== undefined) return table;
  }
  return readNames(output, label);
}

/** Nothing where that revision has no such file, or none that can be read. */
async function namesAt(spec: string, cwd: string): Promise<NameTable | undefined> {
  try {
    const source = await readRevised(spec, cwd, new Diagnostics());
    return source?.kind === 'text' ? parseNameTable(source.text) : undefined;
  } catch (error) {
    if (error instanceof StopError) return undefined;
    throw error;
  }
}
