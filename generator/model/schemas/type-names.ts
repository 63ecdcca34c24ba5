// The JSON types that a schema allows: its `type`, or what its other keywords imply where it has none. `null` is left to
// nullness.ts.

import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import { append } from '../../support/pointer';
import type { SpecNode } from '../../spec/loaded-spec';
import { expand, type Conjunct } from './conjunct';
import type { Workbench } from './workbench';
import { report } from './report';

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
  int32: 'integer',
  int64: 'integer',
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

/** The types of one schema's own keywords; nothing where they leave it open. An unknown name is reported. */
export function ownNames(bench: Workbench, node: SpecNode, schema: JsonObject): readonly TypeName[] | undefined {
  const { type } = schema;
  if (type !== undefined) {
    const names = (Array.isArray(type) ? (type as readonly Json[]) : [type]).filter((name) => name !== 'null');
    const good = names.filter((name): name is TypeName => typeof name === 'string' && known.has(name));
    if (good.length < names.length) reportUnknown(bench, node, names);
    if (good.length > 0) return good;
    if (names.length > 0) return [];
  }
  for (const [name, keywords] of implied) if (keywords.some((keyword) => Object.hasOwn(schema, keyword))) return [name];
  if (typeof schema.format === 'string' && Object.hasOwn(formats, schema.format)) {
    const name = formats[schema.format];
    return name === undefined ? undefined : [name];
  }
  return valueNames(schema);
}

function reportUnknown(bench: Workbench, node: SpecNode, names: readonly Json[]): void {
  const bad = names.filter((name) => typeof name !== 'string' || !known.has(name));
  report(
    bench,
    'warning',
    'model-type-unknown',
    `${bad.map((name) => JSON.stringify(name)).join(', ')} is not a type of JSON Schema`,
    { file: node.place.file, pointer: append(node.place.pointer, 'type') },
    'Use string, number, integer, boolean, array, object or null. The value is treated as unknown.',
  );
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
    else if (typeof value === 'number') names.add(Number.isInteger(value) ? 'integer' : 'number');
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

/** The types of demands, references followed. A schema has no opinion about itself. */
export function conjunctNames(bench: Workbench, conjuncts: readonly Conjunct[]): readonly TypeName[] | undefined {
  return commonNames(conjuncts.map((conjunct) => namesOf(bench, conjunct)));
}

function namesOf(bench: Workbench, conjunct: Conjunct): readonly TypeName[] | undefined {
  switch (conjunct.kind) {
    case 'failed':
      return undefined;
    case 'atom':
      return ownNames(bench, conjunct.node, conjunct.schema);
    case 'ref': {
      if (bench.names.has(conjunct.key)) return bench.names.get(conjunct.key);
      bench.names.set(conjunct.key, undefined);
      const names = conjunctNames(bench, expand(bench, conjunct.node));
      bench.names.set(conjunct.key, names);
      return names;
    }
    case 'choice': {
      const lists = conjunct.options.map((option) => conjunctNames(bench, expand(bench, option)));
      return lists.some((list) => list === undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))];
    }
  }
}

/** The value of a keyword, as a number. */
export function numberAt(schema: JsonObject, keyword: string): number | undefined {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : undefined;
}
