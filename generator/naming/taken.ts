// What names may not be, for each position of a name in a client. Each target has one table (names/taken.ts) of what its
// language, its base classes and its runtime have there already; all that assigns names reads it. What file systems have
// taken is the same for all (support/file-systems.ts).

export type Position =
  /** A model, an enum, a union. */
  | 'type'
  /** A class of operations. */
  | 'group'
  | 'method'
  | 'argument'
  /** Of a model. */
  | 'property'
  /** Of an enum. */
  | 'value'
  /** What holds a credential in the options of a client. */
  | 'credential';

export type Taken = { readonly [position in Position]: ReadonlySet<string> };

/** A list of words, written as a text. */
export function words(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.trim().split(/\s+/)));
}
