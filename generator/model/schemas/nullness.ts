// Whether null is a value of a schema: the four spellings (`nullable`, a type array, a choice with null, an enum that
// holds null) come down to one answer. It is read leniently: where the author wrote null, null is allowed.

import type { SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import type { Dialect } from './dialect';
import type { ReferenceTargets } from './reference-targets';
import { repeatsChoice } from './repeated-choice';
import { soleType } from './sole-type';

/** `open`: nothing is said about the type. */
export type Nullness = 'no' | 'yes' | 'only' | 'open';

export class NullnessReader {
  readonly #dialect: Dialect;
  readonly #references: ReferenceTargets;
  readonly #known = new Map<Json, Nullness>();

  constructor(dialect: Dialect, references: ReferenceTargets) {
    this.#dialect = dialect;
    this.#references = references;
  }

  of({ value, place }: SpecNode): Nullness {
    return this.#ofSchema(value, place.file);
  }

  #ofSchema(schema: Json, file: string): Nullness {
    if (schema === true) return 'open';
    if (!isJsonObject(schema)) return 'no';
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    // While it is being found out, a schema has no opinion about itself.
    this.#known.set(schema, 'open');
    const result = this.#read(schema, file);
    this.#known.set(schema, result);
    return result;
  }

  #read(schema: JsonObject, file: string): Nullness {
    const opinions: Nullness[] = [];
    const ref = own(schema, '$ref');
    if (typeof ref === 'string') {
      const target = this.#references.lookUp(file, ref);
      opinions.push(typeof target === 'string' ? 'open' : this.of(target));
      if (!this.#dialect.jsonSchema) return this.#dialect.isNullable(schema) ? soften(opinions) : joined(opinions);
    }
    const keywords = ownNullness(schema, this.#dialect);
    if (keywords === 'only') return 'only';
    const parts = listAt(schema, 'allOf');
    for (const part of parts) opinions.push(this.#ofSchema(part, file));
    for (const mode of ['oneOf', 'anyOf']) {
      const options = listAt(schema, mode);
      if (options.length > 0) opinions.push(either(options.map((option) => this.#ofSchema(option, file))));
    }
    if (opinions.length === 0) return keywords;
    if (keywords === 'yes') return soften(opinions);
    opinions.push(keywords);
    const softens = parts.some(
      (part) => isNullableOnly(part, this.#dialect) || repeatsChoice(this.#references, file, part, parts),
    );
    return softens ? soften(opinions) : joined(opinions);
  }
}

/** What the schema's own keywords say. */
function ownNullness(schema: JsonObject, dialect: Dialect): Nullness {
  const type = soleType(schema);
  if (type === 'null') return 'only';
  if (Array.isArray(type) && type.length > 0 && type.every((name) => name === 'null')) return 'only';
  if (Object.hasOwn(schema, 'const')) return schema.const === null ? 'only' : 'no';
  const values = schema.enum;
  if (Array.isArray(values) && values.length > 0 && values.every((value) => value === null)) return 'only';
  if (dialect.isNullable(schema)) return 'yes';
  if (Array.isArray(type)) return type.includes('null') ? 'yes' : 'no';
  if (Array.isArray(values)) return values.includes(null) ? 'yes' : 'no';
  if (typeof type === 'string') return 'no';
  return Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'items') ? 'no' : 'open';
}

/** A part or an option that was put there to allow null, as zod-to-openapi writes one: `{ nullable: true }`. */
export function isNullableOnly(part: Json, dialect: Dialect): boolean {
  if (!isJsonObject(part) || !dialect.isNullable(part)) return false;
  return !['type', 'properties', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'items'].some((keyword) =>
    Object.hasOwn(part, keyword),
  );
}

/** All must hold: null is allowed where every part that has an opinion allows it. */
export function joined(opinions: readonly Nullness[]): Nullness {
  const firm = opinions.filter((opinion) => opinion !== 'open');
  if (firm.length === 0) return 'open';
  if (firm.includes('no')) return 'no';
  return firm.includes('only') ? 'only' : 'yes';
}

/** One may hold. */
function either(opinions: readonly Nullness[]): Nullness {
  if (opinions.every((opinion) => opinion === 'only')) return 'only';
  return opinions.some((opinion) => opinion === 'only' || opinion === 'yes') ? 'yes' : 'no';
}

function soften(opinions: readonly Nullness[]): Nullness {
  return opinions.length > 0 && opinions.every((opinion) => opinion === 'only') ? 'only' : 'yes';
}

function listAt(schema: JsonObject, keyword: string): readonly Json[] {
  const list = own(schema, keyword);
  return Array.isArray(list) ? (list as readonly Json[]) : none;
}

const none: readonly Json[] = [];
