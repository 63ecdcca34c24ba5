// From a schema to the type of its uses: components become references and are built later, inline objects, enums and
// unions are declared at their place, all else is a type as it stands.

import type { SpecNode } from '../../spec/loaded-spec';
import { referenceOf } from '../../spec/resolve';
import { isJsonObject } from '../../support/json';
import type { Type } from '../type';
import type { BuildContext } from './build-context';
import { componentName } from './component';
import { declare, settle } from './declare';
import { joined, type Nullness } from './nullness';
import { flatten, type Owner } from './flat-demands';
import { keyOf } from './place';
import { primitiveType } from './primitive';
import { anyType, withNull, withoutNull, type Shape } from './shape';
import { shapeOf, shapeOfDemands } from './shape-of';

/** The type of a schema that stands where it is used: a reference, or a schema without a name. */
export function typeAt(context: BuildContext, node: SpecNode): Type {
  return simpleType(node) ?? context.types.recall(node) ?? context.types.keep(node, buildAt(context, node));
}

/** The type of the uses of a schema that a reference names. */
export function typeOfTarget(context: BuildContext, node: SpecNode): Type {
  if (componentName(context.spec, node.place) === undefined) return typeAt(context, node);
  const known = context.types.recall(node);
  if (known !== undefined) return known;
  context.components.add(node);
  const nullness = context.nullness.of(node);
  const id = keyOf(node);
  return context.types.keep(node, nullness === 'only' ? nullType : withNull({ kind: 'reference', id }, nullness));
}

const nullType: Type = { kind: 'null' };
const compound = [
  '$ref',
  'allOf',
  'oneOf',
  'anyOf',
  'enum',
  'const',
  'nullable',
  'x-nullable',
  '$dynamicRef',
  '$recursiveRef',
];

/** Most schemas are a primitive type with some keywords: no merging, nothing to declare. */
function simpleType({ place, value }: SpecNode): Type | undefined {
  if (!isJsonObject(value)) return undefined;
  const { type } = value;
  if (type !== 'string' && type !== 'integer' && type !== 'number' && type !== 'boolean') return undefined;
  for (const keyword of compound) if (Object.hasOwn(value, keyword)) return undefined;
  return primitiveType(type, [{ node: { place, value }, schema: value }]);
}

function buildAt(context: BuildContext, node: SpecNode): Type {
  const nullness = context.nullness.of(node);
  if (nullness === 'only') return nullType;
  const owner = { id: keyOf(node), node };
  if (!context.recursion.enter(owner.id)) return withNull({ kind: 'reference', id: owner.id }, nullness);
  const shape = shapeOf(context, context.demands.of(node), owner);
  context.recursion.leave(owner.id);
  return withNull(settle(context, owner, shape), nullness);
}

/** The type of a value that must meet all of the schemas: a property that several parts declare. */
export function typeOfAll(context: BuildContext, nodes: readonly SpecNode[]): Type {
  const [first] = nodes;
  if (first === undefined) return anyType;
  if (nodes.length === 1) return typeAt(context, first);
  const speaking = distinct(nodes.filter((node) => context.demands.of(node).length > 0));
  const [only] = speaking;
  if (only === undefined) return typeAt(context, nodes[nodes.length - 1] ?? first);
  const nullness = nullnessOfAll(context, nodes);
  if (speaking.length === 1) return withNull(withoutNull(typeAt(context, only)), nullness);
  if (nullness === 'only') return { kind: 'null' };
  const keys = speaking.map(keyOf);
  const key = [keys[keys.length - 1] ?? '', ...keys.slice(0, -1)].join('&');
  const known = context.types.recallMerged(key);
  if (known !== undefined) return known;
  if (!context.recursion.enter(key)) return withNull({ kind: 'reference', id: key }, nullness);
  const owner = { id: key, node: speaking[speaking.length - 1] ?? only };
  const shape = shapeOf(
    context,
    speaking.flatMap((node) => context.demands.of(node)),
    owner,
  );
  context.recursion.leave(key);
  return context.types.keepMerged(key, withNull(settle(context, owner, shape), nullness));
}

/**
 * The type of a value that meets one of the schemas: a property that several conditions declare. `at` is where a union of them
 * stands; else it stands at the last.
 */
export function typeOfAny(context: BuildContext, nodes: readonly SpecNode[], at?: SpecNode): Type {
  const options = distinct(nodes);
  const [first] = options;
  const last = options[options.length - 1];
  if (first === undefined || last === undefined) return anyType;
  if (first === last) return typeAt(context, first);
  const keys = options.map(keyOf);
  const id = at === undefined ? [keys[keys.length - 1] ?? '', 'any', ...keys.slice(0, -1)].join('&') : keyOf(at);
  const known = context.types.recallMerged(id);
  if (known !== undefined) return known;
  if (!context.recursion.enter(id)) return { kind: 'reference', id };
  const owner = { id, node: at ?? last };
  const nullness = options.some((node) => context.nullness.of(node) === 'yes') ? 'yes' : 'no';
  const shape = shapeOf(context, [{ kind: 'choice', mode: 'anyOf', node: last, options }], owner);
  context.recursion.leave(id);
  return context.types.keepMerged(id, withNull(settle(context, owner, shape), nullness));
}

/** The last schema was written to overrule the others; where it does not mention null, all must allow it. */
function nullnessOfAll(context: BuildContext, nodes: readonly SpecNode[]): Nullness {
  const opinions = nodes.map((node) => context.nullness.of(node));
  return nodes.length === 1 || opinions[opinions.length - 1] === 'yes'
    ? (opinions[opinions.length - 1] ?? 'no')
    : joined(opinions);
}

/** Parts often repeat a property word for word: the last one stands for all. */
function distinct(nodes: readonly SpecNode[]): readonly SpecNode[] {
  if (nodes.length < 2) return nodes;
  const byText = new Map<string, SpecNode>();
  for (const node of nodes) {
    const text =
      referenceOf(node) === undefined ? JSON.stringify(node.value) : `${node.place.file} ${JSON.stringify(node.value)}`;
    byText.delete(text);
    byText.set(text, node);
  }
  return [...byText.values()];
}

/** Builds the components that were mentioned, and those that they mention. */
export function buildQueued(context: BuildContext): void {
  for (let node = context.components.next(); node !== undefined; node = context.components.next())
    buildComponent(context, node);
}

export function buildComponent(context: BuildContext, node: SpecNode): void {
  const id = keyOf(node);
  context.components.begin(id);
  if (context.declarations.has(id)) return;
  const owner = { id, node };
  const nullOnly = context.nullness.of(node) === 'only';
  const shape: Shape = nullOnly
    ? { kind: 'type', type: { kind: 'null' } }
    : withOwnClass(context, owner, shapeOf(context, context.demands.of(node), owner));
  declare(context, owner, shape);
}

/**
 * A component whose `allOf` has one part, an object, is an object of its own that builds on the other: only so can it be a
 * child in a hierarchy. A bare `$ref` is another name for the same type.
 */
function withOwnClass(context: BuildContext, owner: Owner, shape: Shape): Shape {
  if (shape.kind !== 'type' || shape.type.kind !== 'reference' || !hasAllOf(owner.node)) return shape;
  const flat = flatten(context, context.demands.of(owner.node), owner);
  if (flat.choices.length > 0) return shape;
  const own = shapeOfDemands(context, flat, owner, [shape.type.id]);
  return own.kind === 'object' ? own : shape;
}

function hasAllOf({ value }: SpecNode): boolean {
  return isJsonObject(value) && Array.isArray(value.allOf) && !Object.hasOwn(value, '$ref');
}
