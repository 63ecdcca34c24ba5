// Changes of a value that is not ours to change: what is changed, and what holds it, is copied.

import { isJsonObject, type Json } from '../support/json';

/** Values to put in the place of others, all at once: a copy of what holds them is made once, however many it holds. */
export class Edits {
  readonly #inside = new Map<string, Edits>();
  #by: Json | undefined;

  add([token, ...rest]: readonly string[], by: Json): void {
    if (token === undefined) {
      this.#by = by;
      return;
    }
    const inside = this.#inside.get(token) ?? new Edits();
    this.#inside.set(token, inside);
    inside.add(rest, by);
  }

  in(old: Json): Json {
    const value = this.#by ?? old;
    if (this.#inside.size === 0) return value;
    const changed = (key: string, item: Json): Json => this.#inside.get(key)?.in(item) ?? item;
    if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => changed(String(index), item));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(key, item)]));
  }
}
