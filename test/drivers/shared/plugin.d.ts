// What test/drivers/<folder>/index.mjs exports: how to build the generated clients of a target and how to start the
// program that calls them.

export interface Document {
  /** NAME of `--spec NAME=FILE`. */
  readonly name: string;
  /** The OpenAPI document, absolute. */
  readonly file: string;
  /** The generated client: what `specsmith generate` wrote. Never to be written to. */
  readonly client: string;
  /** A JSON file: what `specsmith inspect --target` says of it. */
  readonly outline: string;
  /** A folder of the driver's own for this document's build results. Kept while client and driver are unchanged. */
  readonly work: string;
}

export interface DriverContext {
  /** The checkout. */
  readonly root: string;
  /** The driver's folder. */
  readonly folder: string;
  /** A folder of the driver's own for what all documents share (a virtual environment, a built host program); never emptied. */
  readonly cache: string;
  /** Runs a program; rejects with its last output where it fails. */
  run(
    command: string,
    args: readonly string[],
    options?: { cwd?: string; env?: Record<string, string> },
  ): Promise<string>;
  /** One line on stderr. */
  log(line: string): void;
}

export interface Driver {
  /** What `--target` takes: `python-aio`. */
  readonly name: string;
  /** The generator's target: `python`. */
  readonly target: string;
  /** Drivers with the same group share build results. The target where absent. */
  readonly group?: string;
  /** Options of the target that the driver wants; `--options` is laid over them. */
  readonly options?: { readonly [name: string]: unknown };
  /** Why it cannot run here (a missing toolchain); undefined where it can. */
  unavailable?(context: DriverContext): string | undefined | Promise<string | undefined>;
  /** What all documents need, once. */
  setUp?(context: DriverContext): Promise<void>;
  /** Builds one document's client into `document.work`. Throws where it does not build; the message is the build error. */
  build?(document: Document, context: DriverContext): Promise<void>;
  /** Or: builds all of them in one go; gives the build errors by document name. */
  buildAll?(documents: readonly Document[], context: DriverContext): Promise<{ readonly [name: string]: string }>;
  /**
   * How to start the program. `manifest` is a JSON file: `{"driver": NAME, "documents": [Document…]}`. The program writes
   * `{"ready": true}`, then answers every line of stdin, out of order as it likes, and ends with 0 when stdin ends and
   * all are answered. It may write `{"spec": NAME, "error": "…"}` before it is ready.
   */
  start(
    manifest: string,
    context: DriverContext,
  ): { command: string; args: readonly string[]; cwd?: string; env?: Record<string, string> };
}
