// Numbers of a document that a double does not hold as they are written: integers beyond 2^53 and long decimals. Each
// value is one object, so `===` tells them apart; all other numbers of a document are plain ones.

/** A number, exactly as the document has it. */
export type Numeral = number | ExactNumber;

export class ExactNumber {
  private constructor(
    /** Digits, with a sign and a point where it has them, and never an exponent. */
    readonly text: string,
  ) {
    Object.freeze(this);
  }

  static readonly #known = new Map<string, ExactNumber>();

  /** The value of a decimal written without an exponent and without zeros that say nothing. */
  static of(text: string): ExactNumber {
    let known = ExactNumber.#known.get(text);
    if (known === undefined) ExactNumber.#known.set(text, (known = new ExactNumber(text)));
    return known;
  }

  /** The nearest double. */
  valueOf(): number {
    return Number(this.text);
  }

  toString(): string {
    return this.text;
  }

  /** JSON.stringify has no word for it: its text keeps values apart, and `jsonText` writes the number itself. */
  toJSON(): string {
    return this.text;
  }
}

/** The number that a text of JSON or YAML means: a plain one, unless the document's value differs from what that prints. */
export function numeralOf(text: string): Numeral {
  const double = Number(text);
  // Fifteen digits always come back as they were.
  if (text.length < 16 || !Number.isFinite(double)) return double;
  const exact = decimal(text);
  return exact === undefined || exact === decimal(String(double)) ? double : ExactNumber.of(exact);
}

export function isNumeral(value: unknown): value is Numeral {
  return typeof value === 'number' || value instanceof ExactNumber;
}

export function isWhole(value: Numeral): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : !value.text.includes('.');
}

/** The value of a whole number; undefined for others. */
export function wholeOf(value: Numeral): bigint | undefined {
  if (!isWhole(value)) return undefined;
  return BigInt(typeof value === 'number' ? value : value.text);
}

/** Below, at or above zero, as the first is smaller than, the same as or larger than the second. */
export function compareNumerals(left: Numeral, right: Numeral): number {
  if (typeof left === 'number' && typeof right === 'number') return left === right ? 0 : left < right ? -1 : 1;
  const [first, second] = [Number(left), Number(right)];
  if (first !== second || !Number.isFinite(first)) return first < second ? -1 : first > second ? 1 : 0;
  const difference = scaled(left) - scaled(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function largest(left: Numeral, right: Numeral): Numeral {
  return compareNumerals(left, right) < 0 ? right : left;
}

export function smallest(left: Numeral, right: Numeral): Numeral {
  return compareNumerals(left, right) > 0 ? right : left;
}

/** Places behind the point that any decimal here has at the most. */
const PLACES = 400;

function scaled(value: Numeral): bigint {
  const [whole = '', fraction = ''] = (decimal(String(value)) ?? '0').split('.');
  return BigInt(`${whole}${fraction.padEnd(PLACES, '0')}`);
}

const written = /^([-+]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?$/;

/** The decimal without exponent and idle zeros; undefined where it would be longer than any reader wants. */
function decimal(text: string): string | undefined {
  if (/^0[xo]/.test(text)) return BigInt(text).toString();
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = written.exec(text) ?? [];
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent);
  if (digits.length > PLACES || Math.abs(point) > PLACES || digits.length - point > PLACES) return undefined;
  const before = digits.slice(0, Math.max(point, 0)).padEnd(Math.max(point, 0), '0').replace(/^0+/, '') || '0';
  const after = `${'0'.repeat(Math.max(-point, 0))}${digits.slice(Math.max(point, 0))}`.replace(/0+$/, '');
  const value = after === '' ? before : `${before}.${after}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

/** What a value of an enum or a constant is in JSON. */
export function kindOfScalar(value: string | Numeral | boolean): 'string' | 'number' | 'boolean' {
  return isNumeral(value) ? 'number' : (typeof value as 'string' | 'boolean');
}
