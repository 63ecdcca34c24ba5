// References that count from a schema instead of from the document, as in schemas that were pasted into it: `#/$defs/Node` and
// `#/properties/a` of zod and Pydantic. OpenAPI has no schema there; where the schema around the reference has one, nothing else can be meant. ASP.NET Core 9
// writes `#/components/schemas/#/properties/a`, and counts from a list of the schema as often as from the schema.

import { isJsonObject, own, type Json } from '../support/json';
import { append, escapeToken, tokensOf, type Pointer } from '../support/pointer';
import type { Place } from '../support/diagnostics';
import { Edits } from './edits';
import { holdsData, holdsNames } from './free-data';
import type { LoadedFile, LoadedSpec } from './loaded-spec';
import { fragmentTokens, stepOf } from './resolve';

export interface SchemaReference {
  /** Of the `$ref`. */
  readonly place: Place;
  /** As the document has it. */
  readonly ref: string;
  /** What it is read as. */
  readonly target: Pointer;
}

/** The document with such references written from its root. */
export function withSchemaReferences(spec: LoadedSpec): LoadedSpec {
  const schemaReferences: SchemaReference[] = [];
  const files = [...spec.files].map(([id, file]): [string, LoadedFile] => {
    const found = new Finder(spec, file).find();
    if (found.length === 0) return [id, file];
    schemaReferences.push(...found);
    const edits = new Edits();
    for (const { place, target } of found) edits.add(tokensOf(place.pointer), fragmentOf(target));
    return [id, { ...file, value: edits.in(file.value) }];
  });
  return schemaReferences.length === 0 ? spec : { ...spec, files: new Map(files), schemaReferences };
}

/** Where schemas begin: below these keys, and by name in these maps. */
const schemaKeys = new Set(['schema', 'itemSchema']);
const schemaMaps = new Set(['schemas', 'definitions']);

/** Schemas are pasted at the top. Further in they are not looked at, so that a reference costs no more for being deep. */
const mostSchemas = 16;

const ofAspNet = /^#\/components\/schemas\/#(?=\/|$)/;
/** What stands between a list or a map of the schema and the schema. */
const ofCollection = /^\/(?:items|additionalProperties)(?=\/|$)/;

class Finder {
  readonly #found: SchemaReference[] = [];
  /** Whether `#` is no schema. */
  readonly #isDescription: boolean;

  constructor(
    readonly spec: LoadedSpec,
    readonly file: LoadedFile,
  ) {
    this.#isDescription = ['openapi', 'swagger'].some((key) => own(file.value, key) !== undefined);
  }

  find(): readonly SchemaReference[] {
    this.#visit(this.file.value, [], '', []);
    return this.#found;
  }

  /** `schemas`: where the schemas around the value stand, the outermost first. */
  #visit(value: Json, path: readonly string[], key: string, schemas: readonly Pointer[]): void {
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries())
        if (typeof item === 'object') this.#visit(item, [...path, String(index)], '', schemas);
      return;
    }
    if (!isJsonObject(value)) return;
    const named = holdsNames(key);
    const begins = schemas.length > 0 || schemaKeys.has(key);
    const around = begins && !named && schemas.length < mostSchemas ? [...schemas, append('', ...path)] : schemas;
    if (typeof value.$ref === 'string' && !named && around.length > 0) this.#look(value.$ref, path, around);
    for (const [name, child] of Object.entries(value)) {
      if (typeof child !== 'object' || (!named && holdsData(name, child))) continue;
      const inner = [...path, name];
      const isComponent = named && schemas.length === 0 && schemaMaps.has(key);
      this.#visit(child, inner, named ? (isComponent ? 'schema' : '') : name, around);
    }
  }

  #look(ref: string, path: readonly string[], schemas: readonly Pointer[]): void {
    const isDocument = ref === '#' && this.#isDescription;
    if (!isDocument && (!ref.startsWith('#/') || this.#leads(ref))) return;
    const place = append('', ...path);
    const target = ofAspNet.test(ref)
      ? this.#below(schemas.slice(0, 1), suffixes(ref.replace(ofAspNet, '')), place)
      : this.#below(schemas, [ref.slice(1)], place);
    if (target === undefined) return;
    this.#found.push({ place: { file: this.file.id, pointer: append(place, '$ref') }, ref, target });
  }

  /** The first place below one of the schemas that is there, and is not the reference itself. */
  #below(schemas: readonly Pointer[], fragments: readonly string[], from: Pointer): Pointer | undefined {
    return fragments
      .flatMap((fragment) => schemas.map((schema) => append(schema, ...fragmentTokens(fragment))))
      .find((target) => target !== from && this.#leads(fragmentOf(target)));
  }

  #leads(ref: string): boolean {
    const step = stepOf(this.spec, { place: { file: this.file.id, pointer: '' }, value: { $ref: ref } });
    return typeof step !== 'string';
  }
}

/** A fragment, and those without the collections that it begins with. */
function suffixes(fragment: string): readonly string[] {
  return ofCollection.test(fragment) ? [fragment, ...suffixes(fragment.replace(ofCollection, ''))] : [fragment];
}

function fragmentOf(pointer: Pointer): string {
  return `#${tokensOf(pointer)
    .map((token) => `/${encodeURIComponent(escapeToken(token))}`)
    .join('')}`;
}
