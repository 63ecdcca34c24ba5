// A schema read as a list of demands that all hold: references, keywords of its own, and choices (oneOf, anyOf).
// allOf parts are demands like any other, and a choice with a single non-null option is that option. What says nothing
// about the value's shape (annotations, `not`, `if`) is left out. It builds no types.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, nodeAt, referenceOf } from '../../spec/resolve';
import { isJsonObject, own, type JsonObject } from '../../support/json';
import { schemaNullness } from './nullness';
import { keep, keyOf, recall, targetOf, type Workbench } from './workbench';
import { report } from './report';

export type Conjunct =
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

export function expand(bench: Workbench, node: SpecNode): readonly Conjunct[] {
  return recall(bench.conjuncts, node) ?? keep(bench.conjuncts, node, read(bench, node));
}

function read(bench: Workbench, node: SpecNode): readonly Conjunct[] {
  const schema = node.value;
  if (schema === true) return [];
  if (!isJsonObject(schema)) return [unreadable(bench, node)];
  const result: Conjunct[] = [];
  const ref = referenceOf(node);
  if (ref !== undefined) {
    const target = targetOf(bench, node, ref);
    result.push(target === undefined ? { kind: 'failed' } : { kind: 'ref', node: target, key: keyOf(target) });
    if (bench.spec.version === '3.0') {
      reportIgnoredSiblings(bench, node, schema);
      return result;
    }
  } else if (Object.hasOwn(schema, '$dynamicRef') || Object.hasOwn(schema, '$recursiveRef')) {
    const target = dynamicTarget(bench, node);
    if (target !== undefined) return [{ kind: 'ref', node: target, key: keyOf(target) }];
    report(
      bench,
      'warning',
      'model-dynamic-ref',
      'dynamic references cannot be expressed',
      node.place,
      'Use $ref. The value is treated as unknown.',
    );
    result.push({ kind: 'failed' });
  }
  const { allOf } = schema;
  if (Array.isArray(allOf)) {
    allOf.forEach((_, index) => {
      const part = childNode(node, 'allOf', index);
      if (part !== undefined) result.push(...expand(bench, part));
    });
  }
  if (speaks(schema)) result.push({ kind: 'atom', node, schema });
  for (const mode of ['oneOf', 'anyOf'] as const) result.push(...readChoice(bench, node, mode));
  return result;
}

/** A dynamic reference to the component that it stands in; others depend on who refers to that. */
function dynamicTarget(bench: Workbench, node: SpecNode): SpecNode | undefined {
  const { file, pointer } = node.place;
  const component = /^\/components\/schemas\/[^/]+/.exec(pointer)?.[0];
  const target = component === undefined ? undefined : nodeAt(bench.spec, { file, pointer: component });
  const name = own(node.value, '$dynamicRef');
  const anchored =
    typeof name === 'string'
      ? name === `#${String(own(target?.value, '$dynamicAnchor'))}`
      : own(node.value, '$recursiveRef') === '#' && own(target?.value, '$recursiveAnchor') === true;
  return anchored ? target : undefined;
}

function readChoice(bench: Workbench, node: SpecNode, mode: 'oneOf' | 'anyOf'): readonly Conjunct[] {
  const list = own(node.value, mode);
  if (!Array.isArray(list)) return [];
  const options: SpecNode[] = [];
  list.forEach((_, index) => {
    const option = childNode(node, mode, index);
    if (option !== undefined && schemaNullness(bench, option) !== 'only') options.push(option);
  });
  const [only] = options;
  if (only === undefined) return [];
  if (options.length === 1) return expand(bench, only);
  return [{ kind: 'choice', mode, node, options }];
}

function speaks(schema: JsonObject): boolean {
  for (const keyword in schema) if (shapeKeywords.has(keyword) && Object.hasOwn(schema, keyword)) return true;
  return false;
}

function unreadable(bench: Workbench, node: SpecNode): Conjunct {
  report(
    bench,
    'warning',
    node.value === false ? 'model-schema-false' : 'model-schema-malformed',
    node.value === false ? 'the schema allows no value' : 'a schema must be an object',
    node.place,
    'The value is treated as unknown.',
  );
  return { kind: 'failed' };
}

function reportIgnoredSiblings(bench: Workbench, node: SpecNode, schema: JsonObject): void {
  if (!speaks(schema) && !['allOf', 'oneOf', 'anyOf'].some((keyword) => Object.hasOwn(schema, keyword))) return;
  report(
    bench,
    'info',
    'model-ref-siblings',
    'keywords beside $ref are ignored in OpenAPI 3.0',
    node.place,
    'Put the reference and the keywords in an allOf.',
  );
}
