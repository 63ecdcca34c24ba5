// How much a document may ask for before it is refused. Far above every real document; a configuration cannot
// raise them by accident, only the caller of `loadSpec`.

export interface Limits {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Levels of objects and lists inside one another. */
  readonly depth: number;
  /** Bytes that YAML aliases add when each is written out where it is used. */
  readonly aliasBytes: number;
  /** Files one document may be made of. */
  readonly files: number;
  /** `$ref`s in one file. */
  readonly references: number;
  /** Entries of one list of tags or parameters: the schema of OpenAPI compares each with every other. */
  readonly entries: number;
  /** Milliseconds for one remote file. */
  readonly fetchMs: number;
}

export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  depth: 200,
  aliasBytes: 16 * 1024 * 1024,
  files: 1000,
  references: 500_000,
  entries: 1000,
  fetchMs: 30_000,
};
