// One client generated over another, in memory: the symbols of each, and which of them moved in between.

import { Places } from '../../generator/client';
import { parseNameTable, printNameTable, type NameTable } from '../../generator/naming/name-table';
import { outlineOf, planOutput, registerOf, type TargetRun } from '../../generator/pipeline';
import type { ApiModel } from '../../generator/model';
import type { Move, Register } from '../../generator/naming/register';
import type { Diagnostics } from '../../generator/support/diagnostics';
import type { Outline } from '../../generator/targets/outline';
import type { TargetName } from '../../generator/targets/target';
import type { Loaded } from './in-memory';

export interface Generation {
  readonly table: NameTable;
  readonly moves: readonly Move[];
  /** Name or position of each thing, by what it is. */
  readonly symbols: ReadonlyMap<string, string>;
  /** The required arguments of each call that are passed by position, in order; then the optional ones. */
  readonly calls: ReadonlyMap<string, readonly [readonly string[], readonly string[]]>;
}

export const EMPTY: NameTable = new Map();

/** `apiName`: as in a configuration. */
export async function generation(
  { model, diagnostics }: Loaded,
  name: TargetName,
  recorded: NameTable,
  id: string,
  apiName = 'api',
): Promise<Generation> {
  const register = await registerOf(model, recorded, id);
  const run: TargetRun = { name, options: {}, apiName, register };
  // Nothing is printed: what pages and modules name is named while they are emitted.
  await (
    await planOutput(run, model, diagnostics)
  )({ put: () => undefined });
  return seen(run, model, diagnostics, register);
}

/** Only planned: without what only files name. */
export async function plannedGeneration(
  { model, diagnostics }: Loaded,
  name: TargetName,
  recorded: NameTable,
  id: string,
  apiName = 'api',
): Promise<Generation> {
  const register = await registerOf(model, recorded, id);
  return seen({ name, options: {}, apiName, register }, model, diagnostics, register);
}

async function seen(
  run: TargetRun,
  model: ApiModel,
  diagnostics: Diagnostics,
  register: Register,
): Promise<Generation> {
  const outline = await outlineOf(run, model, diagnostics);
  const table = parseNameTable(printNameTable(register.table())) ?? EMPTY;
  const places = new Places(model, { operations: new Map(), types: new Set() });
  const symbols = new Map([...symbolsOfOutline(outline, places), ...symbolsOfTable(table)]);
  return { table, moves: register.moves, symbols, calls: positions(outline) };
}

function symbolsOfOutline(outline: Outline, places: Places): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  for (const operation of outline.operations) {
    const call = `call ${addressOf(operation)}`;
    symbols.set(`${call} in ${operation.class ?? ''}`, operation.name);
    if (operation.function !== undefined) symbols.set(`${call} function`, JSON.stringify(operation.function));
    for (const argument of operation.arguments) {
      const key = `${call} ${argument.in} ${argument.wireName}`;
      symbols.set(key, argument.name);
    }
  }
  for (const model of outline.models) {
    const place = places.of('type', model.id).now;
    symbols.set(`model ${place}`, `${model.module} ${model.name}`);
    for (const property of model.properties ?? []) symbols.set(`model ${place} ${property.wireName}`, property.name);
  }
  for (const scheme of outline.securitySchemes) symbols.set(`scheme ${scheme.name}`, scheme.option);
  symbols.set('package', outline.package.name);
  return symbols;
}

/** Of a further method too, which sends another body or streams. */
function addressOf({ method, path: address, sends, stream }: Outline['operations'][number]): string {
  const further = [...(sends === undefined ? [] : [sends]), ...(stream?.when === 'second' ? ['stream'] : [])];
  return [method, address, ...further].join(' ');
}

function positions(outline: Outline): Generation['calls'] {
  return new Map(
    outline.operations.map((operation) => {
      const list = (required: boolean): readonly string[] =>
        operation.arguments
          .filter((argument) => argument.position !== undefined && argument.required === required)
          .sort((left, right) => (left.position ?? 0) - (right.position ?? 0))
          .map((argument) => `${argument.in} ${argument.wireName}`);
      return [addressOf(operation), [list(true), list(false)]];
    }),
  );
}

/** What outlines do not tell: values, variants, constructors, files. */
function symbolsOfTable(table: NameTable): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  for (const [scope, names] of table) {
    if (scope === 'operation') continue;
    for (const [key, { name, at, gone }] of names) {
      if (gone !== undefined) continue;
      symbols.set(`${scope}: ${key}`, name);
      if (at !== undefined && scope.startsWith('value')) symbols.set(`${scope}: ${key} number`, String(at));
    }
  }
  return symbols;
}

/** What exists before and after under two names, or at two places of a call. */
export function moved(before: Generation, after: Generation): readonly string[] {
  const calls = [...before.calls].flatMap(([call, lists]) => {
    const now = after.calls.get(call);
    if (now === undefined) return [];
    const known = new Set(lists.flat());
    return lists.flatMap((list, index) => misplaced(call, list, now[index] ?? [], known));
  });
  return [...calls, ...renamed(before, after)];
}

/** Those of both keep their order, and what is new to the call comes after them. */
function misplaced(
  call: string,
  before: readonly string[],
  after: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const both = before.filter((argument) => after.includes(argument));
  const there = after.filter((argument) => before.includes(argument));
  const last = after.findLastIndex((argument) => before.includes(argument));
  const isPushed = after.slice(0, last + 1).some((argument) => !known.has(argument));
  return !isPushed && both.join() === there.join() ? [] : [`${call}: ${before.join(', ')} became ${after.join(', ')}`];
}

function renamed(before: Generation, after: Generation): readonly string[] {
  return [...before.symbols].flatMap(([what, name]) => {
    const now = after.symbols.get(what);
    return now === undefined || now === name ? [] : [`${what}: ${name} became ${now}`];
  });
}

/** Names that something had and something else has now, in one scope. */
export function meaningElse(before: Generation, after: Generation): readonly string[] {
  return [...before.table].flatMap(([scope, names]) => {
    if (scope === 'operation') return [];
    const now = new Map([...(after.table.get(scope) ?? [])].map(([key, { name }]) => [name, key]));
    return [...names].flatMap(([key, { name, gone }]) => {
      const other = now.get(name);
      return gone !== undefined || other === undefined || other === key
        ? []
        : [`${scope}: ${name} meant ${key} and means ${other}`];
    });
  });
}

/** Names that nothing has any more. */
export function lost(before: Generation, after: Generation): readonly string[] {
  return [...before.table].flatMap(([scope, names]) => {
    if (scope === 'operation') return [];
    const now = new Set(
      [...after.table.values()].flatMap((scopes) =>
        [...scopes.values()].flatMap((entry) => (entry.gone === undefined ? [entry.name] : [])),
      ),
    );
    return [...names.values()].flatMap(({ name }) => (now.has(name) ? [] : [`${scope}: ${name}`]));
  });
}
