// Whether null is a value of a schema: the four spellings (`nullable`, a type array, a choice with null, an enum that
// holds null) come down to one answer. It is read leniently: where the author wrote null, null is allowed.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, referenceOf } from '../../spec/resolve';
import { isJsonObject, type Json, type JsonObject } from '../../support/json';
import { keyOf, targetOf, type Workbench } from './workbench';

/** `open`: nothing is said about the type. `explicit`: the schema itself names null, which its parts do not undo. */
export type Nullness = 'no' | 'yes' | 'only' | 'open';

export function schemaNullness(bench: Workbench, node: SpecNode): Nullness {
  const key = keyOf(node);
  const known = bench.nullness.get(key);
  if (known !== undefined) return known as Nullness;
  // While it is being found out, a schema has no opinion about itself.
  bench.nullness.set(key, 'open');
  const result = read(bench, node);
  bench.nullness.set(key, result);
  return result;
}

function read(bench: Workbench, node: SpecNode): Nullness {
  const schema = node.value;
  if (schema === true) return 'open';
  if (!isJsonObject(schema)) return 'no';
  const opinions: Nullness[] = [];
  const ref = referenceOf(node);
  if (ref !== undefined) {
    const target = targetOf(bench, node, ref);
    opinions.push(target === undefined ? 'open' : schemaNullness(bench, target));
    if (bench.spec.version === '3.0') return schema.nullable === true ? soften(opinions) : joined(opinions);
  }
  const keywords = ownNullness(schema);
  if (keywords === 'only') return 'only';
  for (const part of childrenOf(node, 'allOf')) opinions.push(schemaNullness(bench, part));
  for (const mode of ['oneOf', 'anyOf']) {
    const options = childrenOf(node, mode).map((option) => schemaNullness(bench, option));
    if (options.length > 0) opinions.push(either(options));
  }
  if (keywords === 'yes') return soften(opinions);
  opinions.push(keywords);
  // `allOf: [{$ref}, {nullable: true}]`: a part that says nothing else was put there to allow null.
  return childrenOf(node, 'allOf').some(isNullableOnly) ? soften(opinions) : joined(opinions);
}

/** What the schema's own keywords say. */
function ownNullness(schema: JsonObject): Nullness {
  const { type } = schema;
  if (type === 'null') return 'only';
  if (Array.isArray(type) && type.length > 0 && type.every((name) => name === 'null')) return 'only';
  if (Object.hasOwn(schema, 'const')) return schema.const === null ? 'only' : 'no';
  const values = schema.enum;
  if (Array.isArray(values) && values.length > 0 && values.every((value) => value === null)) return 'only';
  if (schema.nullable === true) return 'yes';
  if (Array.isArray(type)) return type.includes('null') ? 'yes' : 'no';
  if (Array.isArray(values)) return values.includes(null) ? 'yes' : 'no';
  if (typeof type === 'string') return 'no';
  return Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'items') ? 'no' : 'open';
}

function isNullableOnly(part: SpecNode): boolean {
  if (!isJsonObject(part.value) || part.value.nullable !== true) return false;
  return !['type', 'properties', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'items'].some((keyword) =>
    Object.hasOwn(part.value as JsonObject, keyword),
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

function childrenOf(node: SpecNode, keyword: string): readonly SpecNode[] {
  const list = (node.value as JsonObject)[keyword];
  if (!Array.isArray(list) || !Object.hasOwn(node.value as JsonObject, keyword)) return [];
  return (list as readonly Json[]).flatMap((_, index) => childNode(node, keyword, index) ?? []);
}
