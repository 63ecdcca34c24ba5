// What loading a document gives: the parsed values of the root document and of every file it refers to.
// Nothing is rewritten; a reference is followed by its identity, file and pointer.

import type { Json } from '../support/json';
import type { Place } from '../support/diagnostics';
import type { Identifier } from './identifiers';
import type { Pointer } from '../support/pointer';
import type { SchemaReference } from './schema-references';

/** The versions that are read. `2.0` is Swagger's. */
export type SpecVersion = '2.0' | '3.0' | '3.1' | '3.2';

export interface LoadedFile {
  /** The key in `LoadedSpec.files`: `''` for the root document, else a path relative to the root document's folder (`/` as separator), or an URL. */
  readonly id: string;
  readonly value: Json;
  /** sha256 of the bytes, hex. */
  readonly sha256: string;
  /** The text, for code frames. */
  readonly text: string;
  readonly format: 'json' | 'yaml';
  /** Members of JSON objects whose key stands there before: JSON.parse keeps the last one. Absent where there are none. */
  readonly duplicates?: readonly Pointer[];
  /** Some of its numbers are no plain ones (support/exact-number.ts). */
  readonly exact?: true;
  /** By what references may name its schemas instead of by their place. Absent where there is nothing. */
  readonly identifiers?: readonly Identifier[];
  /** Of the root document, where overlays changed it: `value` is what they made, `text` and `sha256` are as they were read. */
  readonly overlaid?: Overlaid;
}

export interface Overlaid {
  readonly files: readonly OverlayText[];
  /** Where what stands at a pointer into the value was written: in the document, or in one of `files`. */
  readonly placeOf: (pointer: Pointer) => Place;
}

/** An overlay as it was read. */
export interface OverlayText {
  /** In places: no reference can name it. */
  readonly id: string;
  /** As the user named it. */
  readonly label: string;
  readonly text: string;
  readonly format: 'json' | 'yaml';
  readonly sha256: string;
}

export interface LoadedSpec {
  readonly version: SpecVersion;
  /** How the user named the root document, for messages: a path or `<stdin>`. */
  readonly label: string;
  /** The root document's own file name, by which other files may refer back to it; absent when it came as text. */
  readonly rootName?: string;
  /** `$self` of 3.2: another name by which files refer to the root document. */
  readonly self?: string;
  readonly files: ReadonlyMap<string, LoadedFile>;
  /** Files that are referred to and are not in `files`, with the reason. */
  readonly unread?: ReadonlyMap<string, UnreadFile>;
  /** Files that clients were generated from before. */
  readonly earlierFiles?: ReadonlySet<string>;
  /** References that were read as counting from their schema. */
  readonly schemaReferences?: readonly SchemaReference[];
}

/** Why a file was not read: a diagnostic that still lacks its place. */
export interface UnreadFile {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Where it was read and is of no use: its text, and where the fault is. */
  readonly found?: { readonly file: LoadedFile; readonly place: Place };
}

/** Every file whose text is known, also those of no use: for code frames. */
export function textsOf({ files, unread }: Pick<LoadedSpec, 'files' | 'unread'>): ReadonlyMap<string, LoadedFile> {
  const useless = [...(unread ?? [])].flatMap(([id, { found }]) =>
    found === undefined ? [] : [[id, found.file] as const],
  );
  return useless.length === 0 ? files : new Map([...files, ...useless]);
}

/** A value somewhere in the loaded files. */
export interface SpecNode {
  readonly place: Place;
  readonly value: Json;
}
