// Where the styles differ in what a client does, and why. A style is a set of answers to these questions; whatever is not
// asked here is the same for all clients. How a client looks (names, types, files) is the target's own affair.

export interface Policy {
  /**
   * The groups that hold an operation with several tags. `all`: users of openapi-generator's clients find it in the class of
   * each tag. `first`: a facade has one path for each operation, and the standalone function is there for all other uses.
   */
  readonly groups: 'first' | 'all';
  /**
   * How the fields of a form reach a method. `fields`: each is an argument, as in openapi-generator's clients. `whole`: the
   * form is one object, as in Speakeasy's.
   */
  readonly forms: 'fields' | 'whole';
  /** The order of arguments: positional ones cannot be left out, so the required ones come first; members of an object keep the document's order. */
  readonly order: 'required-first' | 'document';
  /** The words of which the names of inline types, and of operations without an id, are made: each style keeps those of the generator whose surface it has. */
  readonly inlineNames: 'openapi-generator' | 'speakeasy';
  /**
   * Values of samples where the document gives none, and what an object shows. `openapi-generator`: its values, and required
   * members only, as its pages have them. `speakeasy`: simple values, and optional members that have an example too.
   */
  readonly samples: 'openapi-generator' | 'speakeasy';
  /** A server URL without a host: openapi-generator's Python and C# clients call `localhost` then; the others leave it as it is, for a page in a browser has a host. */
  readonly relativeServer: 'localhost' | 'as-written';
  /**
   * An operation that answers a value or a stream. `overload`: one function, whose type follows the boolean of the body that
   * chooses. `method`: a second method streams, for a type cannot follow a value there.
   */
  readonly streams: 'overload' | 'method';
  /**
   * A body of several media types. `union`: one argument takes the values of all. `method`: an argument has one type, so that
   * what it cannot hold has a method of its own.
   */
  readonly bodies: 'union' | 'method';
}
