// Gathers what is found about one API while its stages run, so that a report can be made of it wherever they stop.

import path from 'node:path';
import { textsOf } from '../pipeline';
import type { LoadedFile, LoadedSpec, Overlaid } from '../spec/loaded-spec';
import type { Diagnostics } from '../support/diagnostics';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { judgedBy, type FindingPolicy, type FindingRule } from '../support/finding-policy';
import type { Report, SourceText } from '../support/report';

/** What a caller says of how severe findings are. */
export interface HowSevere {
  /** A document of which a part is lost is generated without it: the error becomes a warning. */
  readonly lenient?: boolean;
  readonly rules?: readonly FindingRule[];
}

export class Findings {
  readonly diagnostics: Diagnostics;
  readonly policy: FindingPolicy;
  #files: ReadonlyMap<string, LoadedFile> = new Map();
  #unread: readonly string[] = [];
  readonly #extra = new Map<string, SourceText>();

  /** `spec` is the document as the user named it: paths are shown from the current folder. */
  constructor(
    readonly spec: string,
    readonly cwd: string,
    readonly api?: string,
    how: HowSevere = {},
  ) {
    this.policy = { lenient: how.lenient === true, rules: how.rules ?? [], rootName: path.basename(spec) };
    this.diagnostics = judgedBy(this.policy);
  }

  loaded(spec: Pick<LoadedSpec, 'files' | 'unread'>): void {
    this.#files = textsOf(spec);
    this.#unread = [...(spec.unread?.keys() ?? [])];
  }

  /** The text of a file that is no part of the document: the configuration. */
  text(file: string, source: SourceText): void {
    this.#extra.set(file, source);
  }

  /** Keeps what an error of a stage says; throws on anything that is not such an error. */
  stopped(error: unknown): StopError {
    if (!(error instanceof StopError)) throw error;
    for (const diagnostic of error.diagnostics) this.diagnostics.add(diagnostic);
    if ('files' in error) this.loaded(error as unknown as LoadedSpec);
    return error;
  }

  report(): Report {
    const sources = new Map(this.#extra);
    for (const [id, file] of this.#files) {
      sources.set(id, { label: this.#labelOf(id), text: file.text, format: file.format });
    }
    const overlaid = this.#files.get('')?.overlaid;
    for (const { id, ...overlay } of overlaid?.files ?? []) sources.set(id, overlay);
    const { list } = this.diagnostics;
    const diagnostics = overlaid === undefined ? list : list.map((diagnostic) => asWritten(diagnostic, overlaid));
    return { ...(this.api === undefined ? {} : { api: this.api }), diagnostics, sources };
  }

  /** The document's files that are on this disk, by absolute path. `base`: the folder of what the standard input refers to. */
  inputs(base?: string): readonly string[] {
    return this.#local([...this.#files.keys()], base);
  }

  /** Also those that could not be read. */
  wanted(): readonly string[] {
    return this.#local([...this.#files.keys(), ...this.#unread]);
  }

  #local(ids: readonly string[], base?: string): readonly string[] {
    if (isRemote(this.spec)) return [];
    const local = ids.filter((id) => !isRemote(id));
    if (this.spec !== '-') return local.map((id) => this.#pathOf(id));
    return base === undefined ? [] : local.filter((id) => id !== '').map((id) => path.resolve(base, id));
  }

  #labelOf(id: string): string {
    if (isRemote(id)) return id;
    if (isRemote(this.spec)) return id === '' ? this.spec : new URL(id, this.spec).href;
    if (this.spec === '-') return id === '' ? '<stdin>' : id;
    return shownPath(this.#pathOf(id), this.cwd);
  }

  #pathOf(id: string): string {
    const root = path.resolve(this.cwd, this.spec);
    return id === '' ? root : path.resolve(path.dirname(root), id);
  }
}

/** Stages know the document as overlays made it; a reader looks for what is wrong where it was written. */
function asWritten(diagnostic: Diagnostic, { placeOf }: Overlaid): Diagnostic {
  const { place } = diagnostic;
  if (place === undefined || place.file !== '' || place.position !== undefined) return diagnostic;
  return { ...diagnostic, place: placeOf(place.pointer) };
}

/** As one would type it: relative below the current folder, absolute elsewhere; `/` as separator. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return shown === '' ? '.' : shown.split(path.sep).join('/');
}

function isRemote(id: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(id);
}
