// Findings about a document, a configuration or an output: what every layer reports instead of throwing.
// A place is a file and a JSON pointer; line and column are looked up only when a report is printed.

import type { Pointer } from './pointer';

export type Severity = 'error' | 'warning' | 'info';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Place {
  /** The file as the user wrote it: a path relative to the document's folder, or an URL. `''` is the root document. */
  readonly file: string;
  readonly pointer: Pointer;
  /** Where the text could not be parsed and there is no pointer yet; lines and columns count from 1. */
  readonly position?: Position;
}

export interface Diagnostic {
  /** Stable and documented in docs/diagnostics.md, e.g. `ref-unresolved`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  /** What to do about it. */
  readonly hint?: string;
}

/** Collects diagnostics through one run; keeps the first of equal ones. */
export class Diagnostics {
  readonly #seen = new Set<string>();
  readonly #list: Diagnostic[] = [];
  readonly #found: Diagnostic[] = [];

  /** `judge` says how severe a finding is, and nothing of one that is to be ignored. */
  constructor(readonly judge: (diagnostic: Diagnostic) => Diagnostic | undefined = (diagnostic) => diagnostic) {}

  add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${diagnostic.place?.file ?? ''}#${diagnostic.place?.pointer ?? ''} ${diagnostic.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#found.push(diagnostic);
    const judged = this.judge(diagnostic);
    if (judged !== undefined) this.#list.push(judged);
  }

  error(code: string, message: string, place?: Place, hint?: string): void {
    this.add(make('error', code, message, place, hint));
  }

  warning(code: string, message: string, place?: Place, hint?: string): void {
    this.add(make('warning', code, message, place, hint));
  }

  info(code: string, message: string, place?: Place, hint?: string): void {
    this.add(make('info', code, message, place, hint));
  }

  get list(): readonly Diagnostic[] {
    return this.#list;
  }

  /** Also those that are ignored. */
  get found(): readonly Diagnostic[] {
    return this.#found;
  }

  get hasErrors(): boolean {
    return this.#list.some((diagnostic) => diagnostic.severity === 'error');
  }
}

function make(severity: Severity, code: string, message: string, place?: Place, hint?: string): Diagnostic {
  return {
    code,
    severity,
    message,
    ...(place === undefined ? {} : { place }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Ends a stage: the run cannot go on. `exitCode` is one of the documented ones (docs/cli.md). */
export class StopError extends Error {
  override readonly name = 'StopError';

  constructor(
    readonly exitCode: 1 | 2 | 3 | 5 | 6 | 130,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n'));
  }
}
