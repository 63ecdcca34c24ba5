// What programs of a client's predecessor meet that is different: one entry for the page about moving, and for the
// section of a generated README.

export interface Difference {
  /** What is different, as a sentence. */
  readonly what: string;
  /** Why it is, as a sentence. */
  readonly why: string;
  /** The option, with its value, that takes the difference away; absent where none does. */
  readonly option?: string;
}
