// A schema read as a list of demands that all hold: references, keywords of its own, and choices (oneOf, anyOf).
// allOf parts are demands like any other, and a choice with a single non-null option is that option. What says nothing
// about the value's shape (annotations, `not`, conditions that declare no property) is left out. It builds no types.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { dynamicTarget } from '../../spec/dynamic-target';
import { childNode, referenceOf } from '../../spec/resolve';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import { declaresUnderCondition } from './condition-keywords';
import { withoutConstantsOfFormat } from './constants-of-format';
import { dialectOf, type Dialect } from './dialect';
import type { Findings } from './findings';
import { isNullableOnly, type NullnessReader } from './nullness';
import { withoutNumberTexts } from './number-text';
import { keyOf } from './place';
import { PlaceMemory } from './place-memory';
import type { ReferenceTargets } from './reference-targets';
import { repeatsChoice } from './repeated-choice';

export type Demand =
  | { readonly kind: 'ref'; readonly node: SpecNode; readonly key: string }
  | { readonly kind: 'atom'; readonly node: SpecNode; readonly schema: JsonObject }
  | {
      readonly kind: 'choice';
      readonly mode: 'oneOf' | 'anyOf';
      /** The schema that has the keyword. */
      readonly node: SpecNode;
      /** Without those that are null only. */
      readonly options: readonly SpecNode[];
    }
  /** Cannot be expressed; a diagnostic says why. */
  | { readonly kind: 'failed' };

/** Keywords that say something about the shape of a value. */
const shapeKeywords: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'discriminator',
  'items',
  'prefixItems',
  'minItems',
  'maxItems',
  'uniqueItems',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'contentEncoding',
  'contentMediaType',
]);

export class DemandReader {
  readonly #spec: LoadedSpec;
  readonly #dialect: Dialect;
  readonly #findings: Findings;
  readonly #references: ReferenceTargets;
  readonly #nullness: NullnessReader;
  readonly #known = new PlaceMemory<readonly Demand[]>();

  constructor(spec: LoadedSpec, findings: Findings, references: ReferenceTargets, nullness: NullnessReader) {
    this.#spec = spec;
    this.#dialect = dialectOf(spec.version);
    this.#findings = findings;
    this.#references = references;
    this.#nullness = nullness;
  }

  of(node: SpecNode): readonly Demand[] {
    return this.#known.recall(node) ?? this.#known.keep(node, this.#read(node));
  }

  #read(node: SpecNode): readonly Demand[] {
    const schema = node.value;
    if (schema === true) return [];
    if (!isJsonObject(schema)) return [this.#unreadable(node)];
    const result: Demand[] = [];
    const ref = referenceOf(node);
    if (ref !== undefined) {
      const target = this.#references.target(node, ref);
      result.push(target === undefined ? { kind: 'failed' } : { kind: 'ref', node: target, key: keyOf(target) });
      if (!this.#dialect.jsonSchema) {
        this.#reportIgnoredSiblings(node, schema);
        return result;
      }
    } else if (Object.hasOwn(schema, '$dynamicRef') || Object.hasOwn(schema, '$recursiveRef')) {
      const target = dynamicTarget(this.#spec, node);
      if (target !== undefined)
        return holdsPlace(target.value) ? [] : [{ kind: 'ref', node: target, key: keyOf(target) }];
      this.#findings.report(
        'warning',
        'model-dynamic-ref',
        'no schema has the anchor that the dynamic reference names',
        node.place,
        'The value is treated as unknown.',
      );
      result.push({ kind: 'failed' });
    }
    const { allOf } = schema;
    if (Array.isArray(allOf)) {
      allOf.forEach((value: Json, index) => {
        const part = childNode(node, 'allOf', index);
        const isRepeated = repeatsChoice(this.#references, node.place.file, value, allOf as readonly Json[]);
        if (part !== undefined && !isRepeated) result.push(...this.of(part));
      });
    }
    if (speaks(schema) || (this.#dialect.jsonSchema && declaresUnderCondition(schema)))
      result.push({ kind: 'atom', node, schema });
    for (const mode of ['oneOf', 'anyOf'] as const) result.push(...this.#choice(node, mode));
    return result;
  }

  #choice(node: SpecNode, mode: 'oneOf' | 'anyOf'): readonly Demand[] {
    const list = own(node.value, mode);
    if (!Array.isArray(list)) return [];
    const given: SpecNode[] = [];
    list.forEach((_, index) => {
      const option = childNode(node, mode, index);
      if (option !== undefined && this.#nullness.of(option) !== 'only') given.push(option);
    });
    const typed = given.filter(({ value }) => !isNullableOnly(value, this.#dialect));
    const others = withoutConstantsOfFormat(typed.length === 0 ? given : typed);
    const options = withoutNumberTexts(others, own(node.value, 'pattern'));
    const [only] = options;
    if (only === undefined) return [];
    if (options.length === 1) return this.of(only);
    return [{ kind: 'choice', mode, node, options }];
  }

  #unreadable(node: SpecNode): Demand {
    this.#findings.report(
      'warning',
      node.value === false ? 'model-schema-false' : 'model-schema-malformed',
      node.value === false ? 'the schema allows no value' : 'a schema must be an object',
      node.place,
      'The value is treated as unknown.',
    );
    return { kind: 'failed' };
  }

  #reportIgnoredSiblings(node: SpecNode, schema: JsonObject): void {
    if (!speaks(schema) && !['allOf', 'oneOf', 'anyOf'].some((keyword) => Object.hasOwn(schema, keyword))) return;
    this.#findings.report(
      'info',
      'model-ref-siblings',
      `keywords beside $ref are ignored in ${this.#spec.version === '2.0' ? 'Swagger 2.0' : 'OpenAPI 3.0'}`,
      node.place,
      'Put the reference and the keywords in an allOf.',
    );
  }
}

/** An anchor that says nothing of the value, for others to bind: it needs no name. */
function holdsPlace(value: Json): boolean {
  return (
    value === true ||
    (isJsonObject(value) &&
      Object.keys(value).every(
        (keyword) => placeholding.has(keyword) || keyword.startsWith('x-') || !says(value, keyword),
      ))
  );
}

const placeholding = new Set(
  '$dynamicAnchor $anchor $comment $schema not title description deprecated readOnly writeOnly'.split(' '),
);

/** `uniqueItems: false` is what holds without it, and no word about lists. */
export function says(schema: JsonObject, keyword: string): boolean {
  return Object.hasOwn(schema, keyword) && !(keyword === 'uniqueItems' && schema.uniqueItems === false);
}

/** Keywords about values of one type, which say nothing of values of others (JSON Schema 2020-12 Validation §6.2 to §6.5). */
const bounds: ReadonlySet<string> = new Set([
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'prefixItems',
  'minProperties',
  'maxProperties',
]);

/** Such a schema has a type only where nothing beside it has one. */
export function onlyBounds(schema: JsonObject): boolean {
  return Object.keys(schema).every(
    (keyword) => bounds.has(keyword) || !shapeKeywords.has(keyword) || !says(schema, keyword),
  );
}

function speaks(schema: JsonObject): boolean {
  for (const keyword in schema) if (shapeKeywords.has(keyword) && says(schema, keyword)) return true;
  return false;
}
