// Types and values that go with models: dates without a time, and enums that may grow.

declare const unrecognized: unique symbol;

/** A value that the document does not know yet. */
export type Unrecognized<T> = T & { [unrecognized]?: 'unrecognized' };

export type ClosedEnum<T extends { readonly [name: string]: string | number }> = T[keyof T];

export type OpenEnum<T extends { readonly [name: string]: string | number }> =
  T[keyof T] | Unrecognized<T[keyof T] extends number ? number : string>;

/** A date without a time (RFC 3339 full-date). Models hold such dates as text: `String(date)`. */
export class RFCDate {
  readonly #text: string;

  constructor(value: Date | string) {
    const text = typeof value === 'string' ? value : value.toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError(`RFCDate takes YYYY-MM-DD, not ${text}`);
    this.#text = text;
  }

  static today(): RFCDate {
    return new RFCDate(new Date());
  }

  toJSON(): string {
    return this.#text;
  }

  toString(): string {
    return this.#text;
  }
}
