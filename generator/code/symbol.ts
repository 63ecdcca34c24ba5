// A name that lives in a module. Code that mentions it is enough for the import to be written.

export interface CodeSymbol {
  /** The exported name, already legal in its language. */
  readonly name: string;
  /** Output path of the file that declares it (`src/models/session.ts`), or a package or runtime module as imported (`node:fs`, `pydantic`). */
  readonly module: string;
  /** `package`: `module` is written as it is; `file`: it is written relative to the importing file. */
  readonly origin: 'file' | 'package';
  /** A type-only import will do (`import type`, `TYPE_CHECKING`). */
  readonly space: 'type' | 'value';
  /** A name to import it under, where the kit or plan says so. */
  readonly alias?: string;
}
