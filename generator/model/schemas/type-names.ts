// The JSON types that a schema allows: its `type`, or what its other keywords imply where it has none. `null` is left to
// nullness.ts.

import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import { append } from '../../support/pointer';
import type { SpecNode } from '../../spec/loaded-spec';
import { declaresUnderCondition } from './condition-keywords';
import { says, type Demand, type DemandReader } from './demands';
import type { Findings } from './findings';
import { isNumberPattern } from './number-text';
import { type Numeral, isNumeral, isWhole } from '../../support/exact-number';

export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

const known: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object', 'null']);

const implied: readonly (readonly [TypeName, readonly string[]])[] = [
  [
    'object',
    [
      'properties',
      'required',
      'additionalProperties',
      'patternProperties',
      'propertyNames',
      'unevaluatedProperties',
      'minProperties',
      'maxProperties',
      'discriminator',
    ],
  ],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'contentEncoding', 'contentMediaType']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

const formats: Readonly<Record<string, TypeName>> = {
  int8: 'integer',
  int16: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint8: 'integer',
  uint16: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  float: 'number',
  double: 'number',
  binary: 'string',
  byte: 'string',
  date: 'string',
  'date-time': 'string',
  uuid: 'string',
  uri: 'string',
  email: 'string',
  password: 'string',
};

export class TypeNameReader {
  readonly #findings: Findings;
  readonly #demands: DemandReader;
  /** By the key of a reference's target. */
  readonly #known = new Map<string, readonly TypeName[] | undefined>();

  constructor(findings: Findings, demands: DemandReader) {
    this.#findings = findings;
    this.#demands = demands;
  }

  /** The types of one schema's own keywords; nothing where they leave it open. An unknown name is reported. */
  ofKeywords(node: SpecNode, schema: JsonObject): readonly TypeName[] | undefined {
    const { type } = schema;
    if (type !== undefined) {
      const names = (Array.isArray(type) ? (type as readonly Json[]) : [type]).filter((name) => name !== 'null');
      const good = names.filter((name): name is TypeName => typeof name === 'string' && known.has(name));
      if (good.length < names.length) this.#reportUnknown(node, names);
      if (good.length > 0) return isNumberOrText(good, schema) ? ['integer', 'string'] : withoutText(good, schema);
      if (names.length > 0) return [];
    }
    const format =
      typeof schema.format === 'string' && Object.hasOwn(formats, schema.format) ? formats[schema.format] : undefined;
    if (format !== undefined && format !== 'string' && isNumberPattern(schema.pattern)) return [format];
    for (const [name, keywords] of implied) if (keywords.some((keyword) => says(schema, keyword))) return [name];
    if (format !== undefined) return [format];
    if (declaresUnderCondition(schema)) return ['object'];
    return valueNames(schema);
  }

  /** The types that all demands allow, references followed. A schema has no opinion about itself. */
  ofDemands(demands: readonly Demand[]): readonly TypeName[] | undefined {
    return commonNames(demands.map((demand) => this.#ofDemand(demand)));
  }

  #ofDemand(demand: Demand): readonly TypeName[] | undefined {
    switch (demand.kind) {
      case 'failed':
        return undefined;
      case 'atom':
        return this.ofKeywords(demand.node, demand.schema);
      case 'ref': {
        if (this.#known.has(demand.key)) return this.#known.get(demand.key);
        this.#known.set(demand.key, undefined);
        const names = this.ofDemands(this.#demands.of(demand.node));
        this.#known.set(demand.key, names);
        return names;
      }
      case 'choice': {
        const lists = demand.options.map((option) => this.ofDemands(this.#demands.of(option)));
        return lists.some((list) => list === undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))];
      }
    }
  }

  #reportUnknown(node: SpecNode, names: readonly Json[]): void {
    const bad = names.filter((name) => typeof name !== 'string' || !known.has(name));
    this.#findings.report(
      'warning',
      'model-type-unknown',
      `${bad.map((name) => JSON.stringify(name)).join(', ')} is not a type of JSON Schema`,
      { file: node.place.file, pointer: append(node.place.pointer, 'type') },
      'Use string, number, integer, boolean, array, object or null. The value is treated as unknown.',
    );
  }
}

/** Kubernetes names a port or a share so, and says of its type only that texts are allowed. */
function isNumberOrText(names: readonly TypeName[], { format }: JsonObject): boolean {
  return format === 'int-or-string' && names.length === 1 && names[0] === 'string';
}

/** A number that may be sent as text too is a number. */
function withoutText(names: readonly TypeName[], { pattern }: JsonObject): readonly TypeName[] {
  const others = names.filter((name) => name !== 'string');
  const isNumber = others.length > 0 && others.every((name) => name === 'integer' || name === 'number');
  return isNumber && others.length < names.length && isNumberPattern(pattern) ? others : names;
}

function valueNames(schema: JsonObject): readonly TypeName[] | undefined {
  const values = Array.isArray(schema.enum)
    ? (schema.enum as readonly Json[])
    : Object.hasOwn(schema, 'const')
      ? [schema.const ?? null]
      : [];
  const names = new Set<TypeName>();
  for (const value of values) {
    if (value === null) continue;
    if (Array.isArray(value)) names.add('array');
    else if (isJsonObject(value)) names.add('object');
    else if (isNumeral(value)) names.add(isWhole(value) ? 'integer' : 'number');
    else names.add(typeof value === 'string' ? 'string' : 'boolean');
  }
  return names.size === 0 ? undefined : [...names];
}

/** The types on which all agree; empty where they contradict each other, nothing where all leave it open. */
export function commonNames(lists: readonly (readonly TypeName[] | undefined)[]): readonly TypeName[] | undefined {
  let result: readonly TypeName[] | undefined;
  for (const list of lists) {
    if (list === undefined) continue;
    result = result === undefined ? list : intersect(result, list);
  }
  return result;
}

function intersect(left: readonly TypeName[], right: readonly TypeName[]): readonly TypeName[] {
  const result = left.filter((name) => right.includes(name) || (name === 'integer' && right.includes('number')));
  if (left.includes('number') && right.includes('integer') && !result.includes('integer'))
    return [...result, 'integer'];
  return result;
}

/** The value of a keyword, as a number. */
export function numeralAt(schema: JsonObject, keyword: string): Numeral | undefined {
  const value = own(schema, keyword);
  return isNumeral(value) ? value : undefined;
}
