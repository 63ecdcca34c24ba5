// The register of one client's names while it is planned and emitted: what each thing was called before, and what it is
// called now. Names are asked for in many places, some of them again for pages; so whoever names things says only what they
// are (`RecordScope`), and the register is that of the run, set by the pipeline. Without one, nothing is remembered.

import { invariant } from '../support/invariant';
import type { NameTable, RecordedName, RecordedScope } from './name-table';

/** What has a place in the document by itself; all else is known by its key. */
export type Thing = 'type' | 'operation';

/** Which names are remembered, and as what. */
export interface RecordScope {
  /** What is named: `type`, `property`. */
  readonly kind: string;
  /** What it is in: the id of a type or an operation, or the name of a group. */
  readonly of?: { readonly [thing in Thing | 'group']?: string };
  /** What the keys are ids of, where they are. */
  readonly keys?: Thing;
  /** Other kinds, of the same owner, whose recorded names newcomers leave alone too. */
  readonly beside?: readonly string[];
}

/** Where things stand in the document: what they were recorded as, and what they are to be recorded as. */
export interface Identities {
  of(thing: Thing, id: string): Identity;
}

export interface Identity {
  readonly now: string;
  readonly before: string;
}

/** A newcomer that did not get the name it would have had without those that were there. */
export interface Move {
  readonly scope: string;
  readonly key: string;
  readonly wanted: string;
  readonly name: string;
}

/** A name that is not the first one that the thing asked for, and why. */
export interface Renaming extends Move {
  readonly because: Reason;
}

/**
 * `given`: by the configuration. `recorded`: it had the name before. `reserved`: something else has, or had, the wanted name
 * from before. `taken`: by the language or the client's own code. `contested`: by another thing of the document.
 */
export type Reason = 'given' | 'recorded' | 'reserved' | 'taken' | 'contested';

export interface OpenScope {
  /** Nothing is recorded in it, nor in those beside it. */
  readonly isNew: boolean;
  /** Whether `renamed` is to be told. */
  readonly explains: boolean;
  /** What this request was called, where it was called anything. */
  before(key: string, of?: Of): RecordedName | undefined;
  /** Names of what is not there now, and of the scopes beside it. `requested`: the keys of what is, asked for where it matters. */
  reserved(requested: () => ReadonlySet<string>): readonly string[];
  /** The key under which a request is recorded. */
  keyOf(key: string, of?: Of): string;
  assign(key: string, name: string, of?: Of): void;
  moved(key: string, wanted: string, name: string, of?: Of): void;
  renamed(key: string, what: Pick<Renaming, 'wanted' | 'name' | 'because'>, of?: Of): void;
}

/** What a request names, where its key does not say so. */
export interface Of {
  readonly thing?: Thing;
  readonly id: string;
  /** `input`: several names of one thing. */
  readonly role?: string;
}

const NONE: RecordedScope = new Map();

export class Register {
  readonly #assigned = new Map<string, Map<string, RecordedName>>();
  /** Recorded names of scopes by the key that they have now. */
  readonly #scopes = new Map<string, string>();
  readonly #moves = new Map<string, Move>();
  readonly #renamings = new Map<string, Renaming>();

  /** `generation` tells this generation from others: names that nothing has are kept through one of them. */
  constructor(
    readonly recorded: NameTable,
    readonly identities: Identities,
    readonly generation: string,
    /** Whether it is remembered why things have other names than they asked for. */
    readonly explains = false,
  ) {}

  open(scope: RecordScope): OpenScope {
    const now = this.#scopeKey(scope, scope.kind, 'now');
    const recorded = this.#recordedOf(scope, now);
    const assigned = this.#assignedIn(now);
    const key = (own: string, of: Of | undefined, side: 'now' | 'before'): string => {
      const { thing, id, role } = of ?? { id: own, role: undefined };
      const what = thing ?? scope.keys;
      const identity = what === undefined ? id : this.identities.of(what, id)[side];
      return role === undefined ? identity : `${identity} ${role}`;
    };
    return {
      isNew: recorded.size === 0 && (scope.beside ?? []).every((kind) => this.#recordedBeside(scope, kind).size === 0),
      explains: this.explains,
      before: (own, of) => (recorded.size === 0 ? undefined : recorded.get(key(own, of, 'before'))),
      keyOf: (own, of) => key(own, of, 'before'),
      reserved: (requested) => {
        const there = recorded.size === 0 ? undefined : requested();
        const left = [...recorded].filter(([own, name]) => there?.has(own) !== true && this.#isReserved(name));
        const beside = (scope.beside ?? []).flatMap((kind) => [...this.#recordedBeside(scope, kind).values()]);
        return [
          ...left.map(([, { name }]) => name),
          ...beside.filter((name) => this.#isReserved(name)).map(({ name }) => name),
        ];
      },
      assign: (own, name, of) => {
        const now = key(own, of, 'now');
        const at = assigned.get(now)?.at;
        assigned.set(now, at === undefined ? { name } : { name, at });
      },
      moved: (own, wanted, name, of) => {
        const known = key(own, of, 'now');
        this.#moves.set(`${now}\n${known}`, { scope: now, key: known, wanted, name });
      },
      renamed: (own, what, of) => {
        const known = key(own, of, 'now');
        this.#renamings.set(`${now}\n${known}`, { scope: now, key: known, ...what });
      },
    };
  }

  /** Items in the order in which they were recorded, those that are new at the end; then as `arranged`, which is recorded. */
  inOrder<T>(
    scope: RecordScope,
    items: readonly T[],
    keyOf: (item: T) => string,
    arranged: (items: readonly T[]) => readonly T[],
  ): readonly T[] {
    const { before } = this.open(scope);
    const places = new Map(items.map((item) => [item, before(keyOf(item))?.at ?? Infinity]));
    const placeOf = (item: T): number => places.get(item) ?? Infinity;
    const sorted = [...items].sort((left, right) => compareNumbers(placeOf(left), placeOf(right)));
    const result = arranged(sorted);
    for (const [index, item] of result.entries()) this.#place(scope, keyOf(item), index + 1);
    return result;
  }

  /** A number for each key, that it keeps for as long as it is there; none is given twice. */
  numbers(scope: RecordScope, keys: readonly string[]): ReadonlyMap<string, number> {
    const { before } = this.open(scope);
    const recorded = this.recorded.get(this.#scopeKey(scope, scope.kind, 'before')) ?? NONE;
    let last = Math.max(0, ...[...recorded.values()].filter((name) => this.#isReserved(name)).map(({ at }) => at ?? 0));
    const numbers = new Map<string, number>();
    for (const key of keys) {
      const number = before(key)?.at ?? ++last;
      numbers.set(key, number);
      this.#place(scope, key, number);
    }
    return numbers;
  }

  /** Newcomers that made room, in the order of their scopes. */
  get moves(): readonly Move[] {
    return [...this.#moves.values()];
  }

  /** Of a register that explains: what has another name than it asked for, in the order of the scopes. */
  get renamings(): readonly Renaming[] {
    return [...this.#renamings.values()];
  }

  /** What is to be recorded: what was assigned, and for one generation what nothing has any more. */
  table(): NameTable {
    const table = new Map<string, RecordedScope>();
    for (const [scope, names] of this.#assigned) if (names.size > 0) table.set(scope, names);
    for (const [before, names] of this.recorded) {
      const scope = this.#scopes.get(before) ?? before;
      const now = table.get(scope) ?? NONE;
      const left = [...names].filter(([key, recorded]) => !now.has(key) && this.#isReserved(recorded));
      if (left.length === 0) continue;
      const taken = new Set([...now.values()].map(({ name }) => name));
      const kept = left.filter(([, { name }]) => !taken.has(name));
      const gone = kept.map(([key, recorded]): [string, RecordedName] => [
        key,
        { ...recorded, gone: recorded.gone ?? this.generation },
      ]);
      if (gone.length > 0) table.set(scope, new Map([...now, ...gone]));
    }
    return table;
  }

  /** What was recorded of a scope, whose key is `now`. */
  #recordedOf(scope: RecordScope, now: string): RecordedScope {
    if (this.recorded.size === 0) return NONE;
    const before = this.#scopeKey(scope, scope.kind, 'before');
    this.#scopes.set(before, now);
    return this.recorded.get(before) ?? NONE;
  }

  #recordedBeside(scope: RecordScope, kind: string): RecordedScope {
    return this.recorded.size === 0 ? NONE : (this.recorded.get(this.#scopeKey(scope, kind, 'before')) ?? NONE);
  }

  #isReserved({ gone }: RecordedName): boolean {
    return gone === undefined || gone === this.generation;
  }

  #place(scope: RecordScope, own: string, at: number): void {
    const assigned = this.#assignedIn(this.#scopeKey(scope, scope.kind, 'now'));
    const key = scope.keys === undefined ? own : this.identities.of(scope.keys, own).now;
    assigned.set(key, { name: assigned.get(key)?.name ?? key, at });
  }

  #assignedIn(scope: string): Map<string, RecordedName> {
    const known = this.#assigned.get(scope);
    if (known !== undefined) return known;
    const made = new Map<string, RecordedName>();
    this.#assigned.set(scope, made);
    return made;
  }

  #scopeKey({ of = {} }: RecordScope, kind: string, side: 'now' | 'before'): string {
    if (of.type !== undefined) return `${kind} of ${this.identities.of('type', of.type)[side]}`;
    if (of.operation !== undefined) return `${kind} of ${this.identities.of('operation', of.operation)[side]}`;
    return of.group === undefined || of.group === '' ? kind : `${kind} in ${of.group}`;
  }
}

function compareNumbers(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

let current: Register | undefined;

/** Does what names things, with this register; not from within itself. */
export function withRegister<T>(register: Register | undefined, work: () => T): T {
  invariant(current === undefined, 'two registers of names at once');
  current = register;
  try {
    return work();
  } finally {
    current = undefined;
  }
}

export function currentRegister(): Register | undefined {
  return current;
}

/** Items in their recorded order, where there is one; new ones come last. `arranged`: what the language demands beyond that. */
export function inRecordedOrder<T>(
  scope: RecordScope,
  items: readonly T[],
  keyOf: (item: T) => string,
  arranged: (items: readonly T[]) => readonly T[] = (all) => all,
): readonly T[] {
  return current === undefined ? arranged(items) : current.inOrder(scope, items, keyOf, arranged);
}

/** A number for each key: its recorded one, or one that none had. */
export function recordedNumbers(scope: RecordScope, keys: readonly string[]): ReadonlyMap<string, number> {
  return current?.numbers(scope, keys) ?? new Map(keys.map((key, index) => [key, index + 1]));
}
