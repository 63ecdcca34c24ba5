// The names of one output: read from its folder before it is planned, and what to say of those that made room.

import type { ApiModel } from '../model';
import { parseNameTable, printNameTable, type NameTable } from '../naming/name-table';
import type { Register } from '../naming/register';
import { registerOf } from '../pipeline';
import { StopError, type Diagnostics } from '../support/diagnostics';
import { canonicalJson, NAMES_NAME, sha256, type Origin } from '../write/manifest';
import { readNamesFile } from '../write/names-file';
import { onDisk } from '../write/refusal';

/** Nothing where the folder has no names file. */
export function readNames(folder: string, label: string): NameTable | undefined {
  const text = onDisk(`reading ${label}`, () => readNamesFile(folder));
  if (text === undefined) return undefined;
  const table = parseNameTable(text);
  if (table !== undefined) return table;
  const message = `${label}/${NAMES_NAME} is not a names file of specsmith`;
  const hint = 'Restore it from version control. Without it, names are chosen anew.';
  throw new StopError(5, [{ code: 'names-unreadable', severity: 'error', message, hint }]);
}

export function registerFor(recorded: NameTable | undefined, model: ApiModel, origin: Origin): Promise<Register> {
  const { document, overlays = [], references, options } = origin;
  const generation = sha256(canonicalJson([document, overlays, [...references], options])).slice(0, 12);
  return registerOf(model, recorded ?? new Map(), generation);
}

export function printNames(register: Register): string {
  return printNameTable(register.table());
}

/** A name that somebody would have had, were it not another's from before. */
export function reportMoves({ moves }: Register, label: string, diagnostics: Diagnostics): void {
  for (const { scope, key, wanted, name } of moves) {
    diagnostics.info(
      'name-moved',
      `${label}: ${scope}: ${key} is named ${name}, since ${wanted} is, or was until now, the name of something else`,
      undefined,
      `To give it another name, change it in ${label}/${NAMES_NAME}.`,
    );
  }
}
