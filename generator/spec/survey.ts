// One pass over a parsed file before anything else looks at it: its depth, what its YAML aliases would grow to, how many
// references it holds and which other files they name, and in JSON the colons that its text should hold. It also puts plain
// numbers where parse.ts left written ones.

import { ExactNumber, numeralOf, type Numeral } from '../support/exact-number';
import type { Json } from '../support/json';
import { append, type Pointer } from '../support/pointer';
import { splitRef } from './file-id';
import { holdsData, holdsNames } from './free-data';
import type { Identifier } from './identifiers';
import type { Limits } from './limits';
import type { Format } from './parse';
import { WrittenNumber } from './written-number';

export interface Survey {
  /** What references name before their `#`, without repetition, in document order. */
  readonly files: readonly string[];
  /** Of a value that came from JSON: its members, and the colons in its strings. A text that holds more has lost some. */
  readonly colons: number;
  /** Some of its numbers are no plain ones. */
  readonly exact: boolean;
  /** Some of its plain numbers may be others in the text. */
  readonly rounded: boolean;
  /** By what references may name its schemas instead of by their place, in document order. */
  readonly identifiers: readonly Identifier[];
}

export interface Excess {
  readonly code: 'limit-depth' | 'limit-aliases' | 'limit-references' | 'limit-entries' | 'yaml-alias-cycle';
  readonly message: string;
  readonly pointer: Pointer;
}

/** `value` must be ours alone: written numbers in it are replaced. */
export function survey(value: Json, format: Format, limits: Limits): Survey | Excess {
  const surveyor = new Surveyor(limits, format === 'yaml' ? new Map() : undefined);
  try {
    surveyor.visit(value, '');
  } catch (error) {
    if (error instanceof Stop) return error.excess;
    throw error;
  }
  const { files, colons, exact, rounded, identifiers } = surveyor;
  return { files: [...files], colons, exact, rounded, identifiers };
}

class Stop extends Error {
  constructor(readonly excess: Excess) {
    super(excess.code);
  }
}

const dollar = 36;

type Container = { [key: string]: Json } | Json[];

class Surveyor {
  readonly files = new Set<string>();
  colons = 0;
  exact = false;
  rounded = false;
  readonly identifiers: Identifier[] = [];
  #references = 0;
  #aliased = 0;
  /** Above zero inside of values that are no part of the description: what looks like a reference there is data. */
  #silent = 0;
  readonly #unheard = new Set<Container>();
  readonly #path: string[] = [];

  constructor(
    readonly limits: Limits,
    /** What each object or list would take as text; `-1` while it is being visited. Without aliases there is no need. */
    readonly sizes: Map<Container, number> | undefined,
  ) {}

  /** Gives the size of the value as text, roughly, aliases written out. Not counted (0) where there are no aliases. */
  visit(value: Json, key: string): number {
    if (typeof value === 'string') {
      this.colons += colonsIn(value);
      return value.length + 2;
    }
    if (typeof value !== 'object' || value === null) return 4;
    if (value instanceof ExactNumber) {
      this.exact = true;
      return value.text.length;
    }
    const container = value as Container;
    const known = this.sizes?.get(container);
    // An anchor below an `x-` key is visited again where an alias uses it: only there its references count.
    if (known !== undefined && (known < 0 || this.#silent > 0 || !this.#unheard.has(container)))
      return this.#again(known);
    if (this.sizes !== undefined) {
      if (this.#silent > 0) this.#unheard.add(container);
      else this.#unheard.delete(container);
    }
    this.sizes?.set(container, -1);
    if (this.#path.length >= this.limits.depth) {
      throw this.#stop('limit-depth', `objects and lists are nested more than ${this.limits.depth} levels deep`);
    }
    const size = Array.isArray(container) ? this.#list(container, key) : this.#object(container, key);
    this.sizes?.set(container, size);
    return size;
  }

  #again(size: number): number {
    if (size < 0) throw this.#stop('yaml-alias-cycle', 'a YAML alias stands inside the value that it names');
    this.#aliased += size;
    if (this.#aliased > this.limits.aliasBytes) {
      throw this.#stop('limit-aliases', `YAML aliases expand to more than ${this.limits.aliasBytes} bytes`);
    }
    return size;
  }

  #list(list: Json[], key: string): number {
    if ((key === 'tags' || key === 'parameters') && this.#silent === 0 && list.length > this.limits.entries) {
      throw this.#stop('limit-entries', `a list of ${key} has more than ${this.limits.entries} entries`);
    }
    let size = 2;
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index] as Json;
      if (isWritten(item)) list[index] = this.#numeral(item);
      else if (typeof item === 'object' && item !== null) {
        this.#path.push(String(index));
        // `parameters` are a list as well as a map of names.
        size += 1 + this.visit(item, '');
        this.#path.pop();
      } else if (typeof item === 'number') this.rounded ||= isRounded(item);
      else if (typeof item === 'string') {
        if (this.sizes === undefined) this.colons += colonsIn(item);
        size += item.length + 3;
      }
    }
    return size;
  }

  #object(object: { [key: string]: Json }, key: string): number {
    let size = 2;
    const ref = Object.hasOwn(object, '$ref') ? object.$ref : undefined;
    if (typeof ref === 'string') this.#reference(ref);
    if (key === 'mapping' && this.#path[this.#path.length - 2] === 'discriminator') this.#mapping(object);
    const named = holdsNames(key);
    for (const name of Object.keys(object)) {
      const value = object[name] as Json;
      if (this.sizes === undefined)
        this.colons += 1 + colonsIn(name) + (typeof value === 'string' ? colonsIn(value) : 0);
      if (typeof value === 'string') {
        size += name.length + value.length + 6;
        if (name.charCodeAt(0) === dollar && name !== '$ref' && !named) this.#identifier(name, value);
      } else if (typeof value !== 'object' || value === null) {
        if (typeof value === 'number') this.rounded ||= isRounded(value);
        size += name.length + 8;
      } else if (isWritten(value)) put(object, name, this.#numeral(value));
      else {
        this.#path.push(name);
        const silent = !named && holdsData(name, value);
        if (silent) this.#silent += 1;
        size += name.length + 4 + this.visit(value, named ? '' : name);
        if (silent) this.#silent -= 1;
        this.#path.pop();
      }
    }
    return size;
  }

  #numeral(written: WrittenNumber): Numeral {
    const numeral = numeralOf(written.toString());
    this.exact ||= typeof numeral !== 'number';
    return numeral;
  }

  #identifier(keyword: string, name: string): void {
    if (this.#silent > 0 || (keyword !== '$id' && keyword !== '$anchor' && keyword !== '$dynamicAnchor')) return;
    this.identifiers.push({ keyword, name, pointer: append('', ...this.#path) });
  }

  /** A discriminator names schemas, or refers to them, by texts; a schema of another file may be mentioned nowhere else. */
  #mapping(mapping: { [key: string]: Json }): void {
    for (const target of Object.values(mapping))
      if (typeof target === 'string' && namesFile.test(target)) this.#reference(target);
  }

  #reference(ref: string): void {
    if (this.#silent > 0) return;
    this.#references += 1;
    if (this.#references > this.limits.references) {
      throw this.#stop('limit-references', `there are more than ${this.limits.references} references`);
    }
    if (!ref.startsWith('#')) this.files.add(splitRef(ref).file);
  }

  #stop(code: Excess['code'], message: string): Stop {
    return new Stop({ code, message, pointer: append('', ...this.#path.slice(0, 20)) });
  }
}

const namesFile = /^[^#]*\/|^[^#]+#|\.(?:json|ya?ml)$/i;

/** Whether the number may be another one in the text that it was read from. */
function isRounded(value: number): boolean {
  return Number.isInteger(value) ? !Number.isSafeInteger(value) : String(value).length > 15;
}

function isWritten(value: unknown): value is WrittenNumber {
  return value instanceof WrittenNumber;
}

export function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function put(object: { [key: string]: Json }, name: string, value: Json): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  else object[name] = value;
}
