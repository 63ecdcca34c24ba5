// What a client's names were: for each scope, the name of each thing in it, by where the thing stands in the document. As
// text it is one line for each name, in order, so that version control merges it line by line.

import { isJsonObject, own } from '../support/json';
import { byCodeUnit } from '../support/order';
import { withKeysOfToday } from './earlier-keys';

export interface RecordedName {
  readonly name: string;
  /** Its place in a list, from 1, where its place is part of the surface. */
  readonly at?: number;
  /** Nothing has the name any more; which generation was the first without it. Until another one, it stays reserved. */
  readonly gone?: string;
}

/** By key: what is named. */
export type RecordedScope = ReadonlyMap<string, RecordedName>;

/** By scope: what kind of thing is named, and in what. */
export type NameTable = ReadonlyMap<string, RecordedScope>;

const FORMAT = 1;

export function printNameTable(table: NameTable): string {
  const scopes = [...table].filter(([, names]) => names.size > 0).sort(byKey);
  const blocks = scopes.map(([scope, names]) => {
    const lines = [...names].sort(byKey).map(([key, name]) => `    ${JSON.stringify(key)}: ${printName(name)}`);
    return `  ${JSON.stringify(scope)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${[`  "specsmith-names": ${FORMAT}`, ...blocks].join(',\n')}\n}\n`;
}

function printName({ name, at, gone }: RecordedName): string {
  if (at === undefined && gone === undefined) return JSON.stringify(name);
  const fields = [
    `"name": ${JSON.stringify(name)}`,
    ...(at === undefined ? [] : [`"at": ${at}`]),
    ...(gone === undefined ? [] : [`"gone": ${JSON.stringify(gone)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

/** Nothing where the text is no table of names. */
export function parseNameTable(text: string): NameTable | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || own(value, 'specsmith-names') !== FORMAT) return undefined;
  const table = new Map<string, RecordedScope>();
  for (const [scope, entries] of Object.entries(value)) {
    if (scope === 'specsmith-names') continue;
    if (!isJsonObject(entries)) return undefined;
    const names = new Map<string, RecordedName>();
    for (const [key, entry] of Object.entries(entries)) {
      const name = parseName(entry);
      if (name === undefined) return undefined;
      names.set(key, name);
    }
    table.set(scope, names);
  }
  return withKeysOfToday(table);
}

function parseName(value: unknown): RecordedName | undefined {
  if (typeof value === 'string') return { name: value };
  const [name, at, gone] = [own(value, 'name'), own(value, 'at'), own(value, 'gone')];
  if (typeof name !== 'string') return undefined;
  if (at !== undefined && (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 1)) return undefined;
  if (gone !== undefined && typeof gone !== 'string') return undefined;
  return { name, ...(at === undefined ? {} : { at }), ...(gone === undefined ? {} : { gone }) };
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return byCodeUnit(left, right);
}
