// Applies overlays to a document, action by action, each to what the one before it left (Overlay 1.1 §4.4.3). What cannot
// be done is reported at the action; the document itself is never changed.

import type { Diagnostics, Place, Severity } from '../support/diagnostics';
import type { Json } from '../support/json';
import { append, type Pointer } from '../support/pointer';
import { Draft, items, kindOf, originAt, type Clash, type Kind, type Written } from './draft';
import { QueryError, type Query } from './json-path';
import type { Action, Overlay } from './overlay';

export interface Overlaid {
  readonly value: Json;
  /** Where what stands at a pointer into `value` was written: in the document, or in an overlay. */
  readonly placeOf: (pointer: Pointer) => Place;
}

export interface ApplyOptions {
  readonly query: Query;
  /** How an action is reported that selects nothing. */
  readonly unmatched: Extract<Severity, 'warning' | 'error'>;
}

/** `document` stands in the file `''`. */
export function applyOverlays(
  document: Json,
  overlays: readonly Overlay[],
  options: ApplyOptions,
  diagnostics: Diagnostics,
): Overlaid {
  const draft = new Draft(document, { file: '', pointer: '' });
  for (const overlay of overlays) {
    for (const action of overlay.actions) new Application(draft, overlay, action, options, diagnostics).run();
  }
  return { value: draft.value, placeOf: (pointer) => draft.placeOf(pointer) };
}

/** One action on the document as it is. */
class Application {
  constructor(
    readonly draft: Draft,
    readonly overlay: Overlay,
    readonly action: Action,
    readonly options: ApplyOptions,
    readonly diagnostics: Diagnostics,
  ) {}

  run(): void {
    const { action } = this;
    const targets = this.#select(action.target, 'target');
    if (targets === undefined) return;
    if (action.kind === 'remove') this.#remove(targets);
    else {
      const from = action.kind === 'update' ? this.#update(action.value) : this.#copy(action.source);
      if (from !== undefined) this.#write(targets, from);
    }
  }

  /** Nothing where it selects nothing or cannot be read, which is said. */
  #select(path: string, field: 'target' | 'copy'): readonly Pointer[] | undefined {
    try {
      const found = this.options.query(this.draft.value, path);
      if (found.length > 0) return found;
      this.#report(this.options.unmatched, 'overlay-no-match', `${field} selects nothing of the document`, field);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      this.#report('error', 'overlay-target', error.message, field, error.hint);
    }
    return undefined;
  }

  #remove(targets: readonly Pointer[]): void {
    if (targets.includes('')) this.#conflict('the whole document cannot be removed');
    else this.draft.remove(targets);
  }

  #update(value: Json): Written {
    return { value, origin: originAt({ file: this.overlay.file, pointer: append(this.action.at, 'update') }) };
  }

  #copy(source: string): Written | undefined {
    const found = this.#select(source, 'copy');
    if (found === undefined) return undefined;
    if (found.length > 1) {
      this.#report('error', 'overlay-conflict', `copy selects ${found.length} values, and must select one`, 'copy');
      return undefined;
    }
    return this.draft.written(found[0] ?? '');
  }

  #write(targets: readonly Pointer[], from: Written): void {
    const kinds = new Map(targets.map((pointer) => [kindOf(this.draft.at(pointer) ?? null), pointer]));
    const [kind] = kinds.keys();
    if (kind === undefined) return;
    if (kinds.size > 1) {
      const words = [...kinds.keys()].map((each) => WORDS[each]).join(' and ');
      this.#conflict(`target selects ${words}, which one action cannot change together`);
      return;
    }
    const problem = this.#problem(kind, kindOf(from.value));
    if (problem !== undefined) {
      this.#conflict(problem);
      return;
    }
    // The innermost first: an action is about the values that were there when it began.
    for (const pointer of [...targets].sort((left, right) => right.length - left.length)) {
      if (kind === 'object') this.#clashes(this.draft.merge(pointer, from));
      else if (kind === 'primitive') this.draft.replace(pointer, from);
      else this.draft.extend(pointer, this.#entries(from));
    }
  }

  #problem(kind: Kind, from: Kind): string | undefined {
    if (kind === 'primitive' && this.overlay.version === '1.0') {
      return 'target selects a value that is no object and no list: to replace it takes `overlay: 1.1.0`, or the object around it as target';
    }
    if (kind === 'array' || kind === from) return undefined;
    return `target selects ${WORDS[kind]}, and what is to be written is ${WORD[from]}`;
  }

  /** In 1.0 a list is one entry like any other. */
  #entries(from: Written): readonly Written[] {
    return this.overlay.version === '1.1' && Array.isArray(from.value) ? items(from.value, from.origin) : [from];
  }

  #clashes(clashes: readonly Clash[]): void {
    for (const { pointer, into, from, empty, place } of clashes) {
      const where = place.file === this.overlay.file ? place : this.#place('copy');
      if (empty) {
        const message = `null changes nothing: ${pointer} is ${WORD[into]}`;
        this.diagnostics.warning('overlay-ignored', message, where);
      } else {
        const message = `${pointer} is ${WORD[into]}, with which ${WORD[from]} cannot be merged`;
        this.diagnostics.error(
          'overlay-conflict',
          message,
          where,
          'Remove it by an action of its own before this one.',
        );
      }
    }
  }

  #conflict(message: string): void {
    this.#report('error', 'overlay-conflict', message, 'target');
  }

  #report(severity: Severity, code: string, message: string, field: 'target' | 'copy', hint?: string): void {
    const place = this.#place(field);
    this.diagnostics.add({ code, severity, message, place, ...(hint === undefined ? {} : { hint }) });
  }

  #place(field: 'target' | 'copy'): Place {
    return { file: this.overlay.file, pointer: append(this.action.at, field) };
  }
}

const WORD: { readonly [kind in Kind]: string } = { object: 'an object', array: 'a list', primitive: 'a plain value' };
const WORDS: { readonly [kind in Kind]: string } = { object: 'objects', array: 'lists', primitive: 'plain values' };
