// Walks a JSON text by characters: finds where a syntax error is, where given pointers stand, and which keys stand twice.
// It builds no values, so that a document of many megabytes is passed once in a fraction of a second, whatever the number of pointers.

import type { Position } from '../support/diagnostics';
import { lineStarts, positionIn } from '../support/line-starts';
import type { Pointer } from '../support/pointer';
import { append, tokensOf } from '../support/pointer';

/** What is wrong with a text that JSON.parse refused, and where. */
export function jsonSyntaxError(text: string): { readonly message: string; readonly position?: Position } {
  try {
    new Scanner(text, undefined).scan();
  } catch (error) {
    if (error instanceof ScanError)
      return { message: `not valid JSON: ${error.message}`, position: positionIn(lineStarts(text), error.offset) };
    if (!(error instanceof RangeError)) throw error;
  }
  return { message: 'not valid JSON' };
}

/**
 * The offsets of pointers: of the key where the value is a member of an object, else of the value. Absent where there is
 * none. The text is known to be JSON.
 */
export function jsonOffsets(text: string, pointers: readonly Pointer[]): ReadonlyMap<Pointer, number> {
  const root: Wanted = { children: new Map(), pointers: [] };
  for (const pointer of pointers) {
    let wanted = root;
    for (const token of tokensOf(pointer)) {
      let child = wanted.children.get(token);
      if (child === undefined) wanted.children.set(token, (child = { children: new Map(), pointers: [] }));
      wanted = child;
    }
    wanted.pointers.push(pointer);
  }
  const scanner = new Scanner(text, root);
  scanner.scan();
  return scanner.found;
}

/** The members whose key stands in their object before, in order. */
export function duplicateKeys(text: string): readonly Pointer[] {
  const twice = new Twice();
  new Scanner(text, undefined, twice).scan();
  return [...twice.pointers];
}

/** Numbers of sixteen characters and more, and where they stand. */
export function longNumbers(text: string): readonly LongNumber[] {
  const long = new Long();
  new Scanner(text, undefined, long).scan();
  return long.found;
}

interface LongNumber {
  readonly path: readonly string[];
  readonly written: string;
}

/** Follows where the scanner is. */
interface Follower {
  open?(): void;
  close?(): void;
  /** An item, by its index. */
  enter(token: string): void;
  /** A member of an object. */
  meet(key: string): void;
  leave(): void;
  number?(text: string): void;
}

class Long implements Follower {
  readonly found: LongNumber[] = [];
  readonly #path: string[] = [];

  enter(token: string): void {
    this.#path.push(token);
  }

  meet(key: string): void {
    this.#path.push(key);
  }

  leave(): void {
    this.#path.pop();
  }

  number(written: string): void {
    if (written.length >= 16) this.found.push({ path: [...this.#path], written });
  }
}

/** Remembers which keys it met in the objects around it. */
class Twice implements Follower {
  readonly pointers = new Set<Pointer>();
  readonly #path: string[] = [];
  readonly #keys: Set<string>[] = [];

  open(): void {
    this.#keys.push(new Set());
  }

  close(): void {
    this.#keys.pop();
  }

  enter(token: string): void {
    this.#path.push(token);
  }

  meet(key: string): void {
    const keys = this.#keys.at(-1);
    this.enter(key);
    if (keys?.has(key) === true) this.pointers.add(append('', ...this.#path));
    else keys?.add(key);
  }

  leave(): void {
    this.#path.pop();
  }
}

interface Wanted {
  readonly children: Map<string, Wanted>;
  readonly pointers: Pointer[];
}

class ScanError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const word = /true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const space = /[ \t\r\n]*/y;
const structural = /["{}[\]]/g;

class Scanner {
  readonly found = new Map<Pointer, number>();
  #at = 0;

  constructor(
    readonly text: string,
    readonly wanted: Wanted | undefined,
    readonly follower?: Follower,
  ) {}

  scan(): void {
    this.#space();
    this.#mark(this.wanted, this.#at);
    this.#value(this.wanted);
    this.#space();
    if (this.#at < this.text.length) throw new ScanError('something follows the end of the value', this.#at);
  }

  #mark(wanted: Wanted | undefined, offset: number): void {
    // Of a key that stands twice the last one counts, as for JSON.parse.
    for (const pointer of wanted?.pointers ?? []) this.found.set(pointer, offset);
  }

  #value(wanted: Wanted | undefined): void {
    const character = this.text[this.#at];
    const nobodyAsks = this.wanted !== undefined && wanted === undefined;
    if (nobodyAsks && (character === '{' || character === '[')) this.#skip();
    else if (character === '{') this.#object(wanted);
    else if (character === '[') this.#array(wanted);
    else if (character === '"') this.#string();
    else this.#scalar();
  }

  #scalar(): void {
    const start = this.#at;
    if (this.#match(number)) this.follower?.number?.(this.text.slice(start, this.#at));
    else if (!this.#match(word)) throw this.#unexpected('a value');
  }

  #object(wanted: Wanted | undefined): void {
    this.#at += 1;
    this.#space();
    if (this.#take('}')) return;
    this.follower?.open?.();
    for (;;) {
      if (this.text[this.#at] !== '"') throw this.#unexpected('a key in double quotes');
      const start = this.#at;
      this.#string();
      const child = wanted === undefined ? undefined : wanted.children.get(this.#key(start));
      this.#mark(child, start);
      this.follower?.meet(this.#key(start));
      this.#space();
      if (!this.#take(':')) throw this.#unexpected('a colon');
      this.#space();
      this.#value(child);
      this.follower?.leave();
      this.#space();
      if (this.#take('}')) {
        this.follower?.close?.();
        return;
      }
      if (!this.#take(',')) throw this.#unexpected('a comma or a closing brace');
      this.#space();
    }
  }

  #array(wanted: Wanted | undefined): void {
    this.#at += 1;
    this.#space();
    if (this.#take(']')) return;
    for (let index = 0; ; index += 1) {
      const child = wanted?.children.get(String(index));
      this.#mark(child, this.#at);
      this.follower?.enter(String(index));
      this.#value(child);
      this.follower?.leave();
      this.#space();
      if (this.#take(']')) return;
      if (!this.#take(',')) throw this.#unexpected('a comma or a closing bracket');
      this.#space();
    }
  }

  /** Past an object or a list that need not be looked into: most of a large document. */
  #skip(): void {
    let depth = 0;
    do {
      structural.lastIndex = this.#at;
      if (!structural.test(this.text)) throw this.#unexpected('a closing brace or bracket');
      this.#at = structural.lastIndex;
      const character = this.text[this.#at - 1];
      if (character === '"') this.#at = endOfString(this.text, this.#at);
      else depth += character === '{' || character === '[' ? 1 : -1;
    } while (depth > 0);
  }

  #key(start: number): string {
    const raw = this.text.slice(start + 1, this.#at - 1);
    return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  }

  #string(): void {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#match(plain);
      const character = this.text[this.#at];
      if (character === '"') {
        this.#at += 1;
        return;
      }
      if (character === undefined) throw new ScanError('a string is not closed', start);
      if (character !== '\\') throw new ScanError('a string holds a control character', this.#at);
      const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      if (!this.#match(escape)) throw new ScanError('a string holds an unknown escape', this.#at);
    }
  }

  #space(): void {
    this.#match(space);
  }

  #take(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  /** Moves past the pattern when it matches something here. */
  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text) || pattern.lastIndex === this.#at) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #unexpected(wanted: string): ScanError {
    const end = this.#at >= this.text.length;
    return new ScanError(end ? `the text ends where ${wanted} is expected` : `${wanted} is expected here`, this.#at);
  }
}

/** `at` is behind the opening quote; the result is behind the closing one, which an odd number of backslashes would escape. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  throw new ScanError('a string is not closed', at - 1);
}
