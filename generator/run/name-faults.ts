// What is wrong with a names file: entries of nothing, such as those whose key was mistyped, two things of one name, and one
// thing that has two lines, as merges leave them. Most of it is what people did to the file.

import type { NameTable, RecordedScope } from '../naming/name-table';
import type { Diagnostics } from '../support/diagnostics';
import { NAMES_NAME } from '../write/manifest';
import { readNamesFile } from '../write/names-file';
import { onDisk } from '../write/refusal';

export interface NamesToCheck {
  readonly output: string;
  readonly label: string;
  readonly recorded: NameTable;
  /** What would be recorded now. */
  readonly now: NameTable;
}

export function checkNames({ output, label, recorded, now }: NamesToCheck, diagnostics: Diagnostics): void {
  const file = `${label}/${NAMES_NAME}`;
  for (const [scope, entries] of recorded) {
    for (const key of ofNothing(entries, now.get(scope) ?? new Map())) {
      diagnostics.warning(
        'names-of-nothing',
        `${file}: ${scope}: the document has no ${key}`,
        undefined,
        'Correct the key, if it was written by hand. Names of what was removed are dropped by a later generate.',
      );
    }
    for (const [name, keys] of doubled(entries)) {
      diagnostics.warning(
        'names-doubled',
        `${file}: ${scope}: ${keys.join(' and ')} have one name, ${name}`,
        undefined,
        'Give all but one of them another name.',
      );
    }
  }
  const text = onDisk(`reading ${label}`, () => readNamesFile(output)) ?? '';
  for (const key of repeatedKeys(text)) {
    diagnostics.warning(
      'names-repeated',
      `${file} has two lines for ${key}`,
      undefined,
      'Keep the one that code already uses: the last one counts.',
    );
  }
}

/** Not what is known to be gone, nor what has moved within the document and took its name along. */
function ofNothing(recorded: RecordedScope, now: RecordedScope): readonly string[] {
  const taken = new Set([...now.values()].filter(({ gone }) => gone === undefined).map(({ name }) => name));
  return [...recorded].flatMap(([key, { name, gone }]) => {
    const found = now.get(key);
    const there = found !== undefined && found.gone === undefined;
    return there || gone !== undefined || taken.has(name) ? [] : [key];
  });
}

function doubled(entries: RecordedScope): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, { name, gone }] of entries) if (gone === undefined) keys.set(name, [...(keys.get(name) ?? []), key]);
  return new Map([...keys].filter(([, all]) => all.length > 1));
}

/** One line is one entry, as the file is written; JSON itself would keep the last one and say nothing. */
function repeatedKeys(text: string): readonly string[] {
  const repeated = new Set<string>();
  let scope = '';
  const scopes = new Set<string>();
  let keys = new Set<string>();
  for (const line of text.split('\n')) {
    const [, indent = '', quoted = '""'] = /^( {2}| {4})("(?:[^"\\]|\\.)*"):/.exec(line) ?? [];
    if (indent === '') continue;
    const key = JSON.parse(quoted) as string;
    const known = indent.length === 2 ? scopes : keys;
    if (known.has(key)) repeated.add(indent.length === 2 ? key : `${scope}: ${key}`);
    known.add(key);
    if (indent.length === 2) [scope, keys] = [key, new Set()];
  }
  return [...repeated];
}
