// A document while overlays change it: copied where it changes and nowhere else, so that values which stand in two places
// (YAML aliases, one update for many targets) change in one. It remembers of each part which text it was written in.

import type { Place } from '../support/diagnostics';
import { isJsonObject, type Json } from '../support/json';
import { append, tokensOf, type Pointer } from '../support/pointer';

/** Where a value was written, and which of its children were written elsewhere than below it. */
export interface Origin {
  readonly place: Place;
  readonly children: Map<string, Origin>;
}

export function originAt(place: Place): Origin {
  return { place, children: new Map() };
}

export type Kind = 'object' | 'array' | 'primitive';

export function kindOf(value: Json): Kind {
  return Array.isArray(value) ? 'array' : isJsonObject(value) ? 'object' : 'primitive';
}

/** A value with where it comes from. */
export interface Written {
  readonly value: Json;
  readonly origin: Origin;
}

/** Two values that cannot be merged; where the second one was written. */
export interface Clash {
  readonly pointer: Pointer;
  readonly into: Kind;
  readonly from: Kind;
  /** Null over an object or a list, as YAML reads a key without a value. */
  readonly empty: boolean;
  readonly place: Place;
}

type Container = Json[] | { [key: string]: Json };

export class Draft {
  #root: Json;
  readonly #origin: Origin;
  /** Containers that were made here and stand in one place. */
  readonly #own = new WeakSet<object>();

  constructor(document: Json, place: Place) {
    this.#root = document;
    this.#origin = originAt(place);
  }

  get value(): Json {
    return this.#root;
  }

  at(pointer: Pointer): Json | undefined {
    return tokensOf(pointer).reduce<Json | undefined>(step, this.#root);
  }

  /** Where what stands at the pointer was written. */
  placeOf(pointer: Pointer): Place {
    const { place } = find(this.#origin, tokensOf(pointer));
    return place;
  }

  /** The value at a pointer as it is now, to be put elsewhere too. */
  written(pointer: Pointer): Written | undefined {
    const value = this.at(pointer);
    if (value === undefined) return undefined;
    this.#disown(value);
    return { value, origin: copied(find(this.#origin, tokensOf(pointer))) };
  }

  /** Puts the value in place of what is there. Not for the root. */
  replace(pointer: Pointer, { value, origin }: Written): void {
    const tokens = tokensOf(pointer);
    const key = tokens.at(-1) ?? '';
    const [container, around] = this.#open(tokens.slice(0, -1));
    put(container, key, value);
    attach(around, key, origin);
  }

  /** Appends the values to the list at the pointer. */
  extend(pointer: Pointer, values: readonly Written[]): void {
    const [list, origin] = this.#open(tokensOf(pointer));
    appendTo(list as Json[], origin, values);
  }

  /** Merges an object into the object at the pointer, and gives what does not go together. */
  merge(pointer: Pointer, from: Written): readonly Clash[] {
    const [object, origin] = this.#open(tokensOf(pointer));
    const clashes: Clash[] = [];
    this.#merge(object as { [key: string]: Json }, origin, from, pointer, clashes);
    return clashes;
  }

  /** Removes members and items, none of them the root. */
  remove(pointers: readonly Pointer[]): void {
    const parents = new Map<Pointer, Set<string>>();
    for (const pointer of pointers) {
      const parent = pointer.slice(0, pointer.lastIndexOf('/'));
      const keys = parents.get(parent) ?? new Set();
      parents.set(parent, keys.add(tokensOf(pointer).at(-1) ?? ''));
    }
    // The innermost first: what is around them may go too, or move.
    const deepest = [...parents].sort(([left], [right]) => tokensOf(right).length - tokensOf(left).length);
    for (const [parent, keys] of deepest) {
      const [container, origin] = this.#open(tokensOf(parent));
      if (Array.isArray(container)) removeItems(container, origin, keys);
      else for (const key of keys) removeMember(container, origin, key);
    }
  }

  #merge(
    into: { [key: string]: Json },
    intoOrigin: Origin,
    { value, origin }: Written,
    pointer: Pointer,
    clashes: Clash[],
  ): void {
    for (const [key, from] of Object.entries(value as object) as [string, Json][]) {
      const fromOrigin = childOf(origin, key);
      const at = append(pointer, key);
      const old = Object.hasOwn(into, key) ? into[key] : undefined;
      const kind = kindOf(from);
      if (old === undefined || (kind === 'primitive' && kindOf(old) === 'primitive')) {
        put(into, key, from);
        attach(intoOrigin, key, fromOrigin);
      } else if (kind !== kindOf(old)) {
        clashes.push({ pointer: at, into: kindOf(old), from: kind, empty: from === null, place: fromOrigin.place });
      } else {
        const inner = this.#mine(into, key);
        if (Array.isArray(inner)) appendTo(inner, keep(intoOrigin, key), items(from, fromOrigin));
        else this.#merge(inner, keep(intoOrigin, key), { value: from, origin: fromOrigin }, at, clashes);
      }
    }
  }

  /** The container at the tokens, to be changed, and its origin. */
  #open(tokens: readonly string[]): readonly [Container, Origin] {
    const top: { [key: string]: Json } = { root: this.#root };
    let container = this.#mine(top, 'root');
    this.#root = container;
    let origin = this.#origin;
    for (const token of tokens) {
      container = this.#mine(container, token);
      origin = keep(origin, token);
    }
    return [container, origin];
  }

  /** The child, copied unless it was before. */
  #mine(container: Container, key: string): Container {
    const child = step(container, key) as Json;
    if (this.#own.has(child as object)) return child as Container;
    const copy: Container = Array.isArray(child) ? [...(child as readonly Json[])] : { ...(child as object) };
    this.#own.add(copy);
    put(container, key, copy);
    return copy;
  }

  /** What stands in two places from now on is copied before it is changed in one of them. */
  #disown(value: Json): void {
    if (typeof value !== 'object' || value === null || !this.#own.delete(value)) return;
    for (const child of Object.values(value)) this.#disown(child as Json);
  }
}

function step(value: Json | undefined, token: string): Json | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, token)
    ? (value as { readonly [key: string]: Json })[token]
    : undefined;
}

/** A definition and not an assignment: `__proto__` is a key like any other. */
function put(container: Container, key: string, value: Json): void {
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
}

function appendTo(list: Json[], origin: Origin, values: readonly Written[]): void {
  for (const { value, origin: from } of values) attach(origin, String(list.push(value) - 1), from);
}

/** The items of a list, each with its origin. */
export function items(value: Json, origin: Origin): readonly Written[] {
  return (value as readonly Json[]).map((item, index) => ({ value: item, origin: childOf(origin, String(index)) }));
}

function removeItems(list: Json[], origin: Origin, keys: ReadonlySet<string>): void {
  const kept = [...list.keys()].filter((index) => !keys.has(String(index)));
  const origins = kept.map((index) => childOf(origin, String(index)));
  list.splice(0, list.length, ...kept.map((index) => list[index] as Json));
  origin.children.clear();
  for (const [index, each] of origins.entries()) origin.children.set(String(index), each);
}

function removeMember(object: { [key: string]: Json }, origin: Origin, key: string): void {
  delete object[key];
  origin.children.delete(key);
}

function childOf(origin: Origin, key: string): Origin {
  const { file, pointer } = origin.place;
  return origin.children.get(key) ?? originAt({ file, pointer: append(pointer, key) });
}

/** As childOf, and remembered: its children will differ. */
function keep(origin: Origin, key: string): Origin {
  const child = childOf(origin, key);
  origin.children.set(key, child);
  return child;
}

/** One update may be written to many places, which change apart from then on. */
function attach(origin: Origin, key: string, child: Origin): void {
  origin.children.set(key, copied(child));
}

function find(origin: Origin, tokens: readonly string[]): Origin {
  return tokens.reduce(childOf, origin);
}

function copied({ place, children }: Origin): Origin {
  return { place, children: new Map([...children].map(([key, child]) => [key, copied(child)])) };
}
