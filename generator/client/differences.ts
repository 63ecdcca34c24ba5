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

/** A difference that some options take away. */
export interface OptionalDifference<Options> extends Difference {
  readonly isGone?: (options: Options) => boolean;
}

/** All of them, or what is left with these options. */
export function differencesLeft<Options>(
  all: readonly OptionalDifference<Options>[],
  options: Options | undefined,
): readonly Difference[] {
  return all
    .filter(({ isGone }) => options === undefined || isGone?.(options) !== true)
    .map(({ isGone: _, ...difference }) => difference);
}

/** What becomes of names, alike in all clients that have the surface of openapi-generator's. */
export const NAME_DIFFERENCES: readonly Difference[] = [
  {
    what: 'Header parameters of the document that are called `Accept`, `Content-Type`, `Authorization`, `Content-Length` or `Transfer-Encoding` are no arguments.',
    why: 'OpenAPI has them ignored: media types, security schemes and the body say them.',
  },
  {
    what: 'Where two parameters of an operation would have one name, their places are in their names (a word such as `query` at the end), and no numbers.',
    why: 'A name does not change when the order of the document does.',
  },
  {
    what: 'Where two schemas, two properties of one or two values of an enum would have one name, one of them has a longer name or a number; openapi-generator writes one over the other, or a class that does not compile.',
    why: 'Both are there.',
  },
  {
    what: 'An inline schema of a response or a body under `components` is named after that (`NotFoundResponse`), not after the first operation that refers to it.',
    why: 'Its name stays when that operation goes.',
  },
  {
    what: 'A `title` of more than five words or 60 characters names no model; its place does.',
    why: 'A sentence is no name.',
  },
  {
    what: 'Letters other than those of ASCII stay in names (`größe`), where openapi-generator leaves them out.',
    why: 'A name without them is another name, or none.',
  },
];
