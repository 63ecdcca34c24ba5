// From a schema to the type of its uses: components become references and are built later, inline objects, enums and
// unions are declared at their place, all else is a type as it stands.

import type { SpecNode } from '../../spec/loaded-spec';
import { referenceOf } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import type { Type, TypeId } from '../type';
import { schemaDefault, schemaDocs } from './annotations';
import { componentName } from './component';
import { expand } from './conjunct';
import { nameContext } from './naming-context';
import { joined, schemaNullness, type Nullness } from './nullness';
import type { Owner } from './pieces';
import { primitiveType } from './primitive';
import { readSchemaNames } from './prose';
import { anyType, shapeOf, withoutNull, type Shape } from './shape';
import { keep, keyOf, recall, type Draft, type Workbench } from './workbench';

const unused = { request: false, response: false, error: false, webhook: false };

/** The type of a schema that stands where it is used: a reference, or a schema without a name. */
export function typeAt(bench: Workbench, node: SpecNode): Type {
  return simpleType(node) ?? recall(bench.types, node) ?? keep(bench.types, node, build(bench, node));
}

/** The type of the uses of a schema that a reference names. */
export function typeOfTarget(bench: Workbench, node: SpecNode): Type {
  if (componentName(bench, node.place) === undefined) return typeAt(bench, node);
  const known = recall(bench.types, node);
  if (known !== undefined) return known;
  enqueue(bench, node);
  const nullness = schemaNullness(bench, node);
  const id = keyOf(node);
  return keep(bench.types, node, nullness === 'only' ? nullType : withNull({ kind: 'reference', id }, nullness));
}

const nullType: Type = { kind: 'null' };
const compound = ['$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'const', 'nullable', '$dynamicRef', '$recursiveRef'];

/** Most schemas are a primitive type with some keywords: no merging, nothing to declare. */
function simpleType({ place, value }: SpecNode): Type | undefined {
  if (!isJsonObject(value)) return undefined;
  const { type } = value;
  if (type !== 'string' && type !== 'integer' && type !== 'number' && type !== 'boolean') return undefined;
  for (const keyword of compound) if (Object.hasOwn(value, keyword)) return undefined;
  return primitiveType(type, [{ node: { place, value }, schema: value }]);
}

function build(bench: Workbench, node: SpecNode): Type {
  const nullness = schemaNullness(bench, node);
  if (nullness === 'only') return nullType;
  const owner = { id: keyOf(node), node };
  if (bench.active.has(owner.id)) {
    bench.recursive.add(owner.id);
    return withNull({ kind: 'reference', id: owner.id }, nullness);
  }
  bench.active.add(owner.id);
  const shape = shapeOf(bench, expand(bench, node), owner);
  bench.active.delete(owner.id);
  return withNull(settle(bench, owner, shape), nullness);
}

/** The type of a value that must meet all of the schemas: a property that several parts declare. */
export function typeOfAll(bench: Workbench, nodes: readonly SpecNode[]): Type {
  const [first] = nodes;
  if (first === undefined) return anyType;
  if (nodes.length === 1) return typeAt(bench, first);
  const speaking = distinct(nodes.filter((node) => expand(bench, node).length > 0));
  const [only] = speaking;
  if (only === undefined) return typeAt(bench, nodes[nodes.length - 1] ?? first);
  const nullness = nullnessOfAll(bench, nodes);
  if (speaking.length === 1) return withNull(withoutNull(typeAt(bench, only)), nullness);
  if (nullness === 'only') return { kind: 'null' };
  const keys = speaking.map(keyOf);
  const key = [keys[keys.length - 1] ?? '', ...keys.slice(0, -1)].join('&');
  const known = bench.merged.get(key);
  if (known !== undefined) return known;
  if (bench.active.has(key)) {
    bench.recursive.add(key);
    return withNull({ kind: 'reference', id: key }, nullness);
  }
  bench.active.add(key);
  const owner = { id: key, node: speaking[speaking.length - 1] ?? only };
  const shape = shapeOf(
    bench,
    speaking.flatMap((node) => expand(bench, node)),
    owner,
  );
  bench.active.delete(key);
  const type = withNull(settle(bench, owner, shape), nullness);
  bench.merged.set(key, type);
  return type;
}

/** The last schema was written to overrule the others; where it does not mention null, all must allow it. */
function nullnessOfAll(bench: Workbench, nodes: readonly SpecNode[]): Nullness {
  const opinions = nodes.map((node) => schemaNullness(bench, node));
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

export function withNull(type: Type, nullness: Nullness): Type {
  if (nullness !== 'yes' || type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown') return type;
  return { kind: 'nullable', type };
}

function enqueue(bench: Workbench, node: SpecNode): void {
  const key = keyOf(node);
  if (bench.queued.has(key)) return;
  bench.queued.add(key);
  bench.queue.push(node);
}

/** Builds the components that were mentioned, and those that they mention. */
export function buildQueued(bench: Workbench): void {
  for (let node = bench.queue.shift(); node !== undefined; node = bench.queue.shift()) buildComponent(bench, node);
}

export function buildComponent(bench: Workbench, node: SpecNode): void {
  const id = keyOf(node);
  bench.queued.add(id);
  if (bench.declarations.has(id)) return;
  const owner = { id, node };
  const nullOnly = schemaNullness(bench, node) === 'only';
  const shape: Shape = nullOnly ? { kind: 'type', type: { kind: 'null' } } : shapeOf(bench, expand(bench, node), owner);
  declare(bench, owner, shape);
}

/** A type for the shape: a declaration where it needs one. */
export function settle(bench: Workbench, owner: Owner, shape: Shape): Type {
  if (shape.kind === 'type' && !bench.recursive.has(owner.id)) return shape.type;
  declare(bench, owner, shape);
  return { kind: 'reference', id: owner.id };
}

function declare(bench: Workbench, { id, node }: Owner, shape: Shape): void {
  if (bench.declarations.has(id)) return;
  const component = bench.queued.has(id) ? componentName(bench, node.place) : undefined;
  const given = schemaDefault(node);
  const common = {
    id,
    names: readSchemaNames(
      node.value,
      component === undefined ? { context: nameContext(bench, node.place) } : { component },
    ),
    origin: component === undefined ? ('inline' as const) : ('component' as const),
    docs: schemaDocs(bench, node),
    usage: unused,
    ...(given === undefined ? {} : { default: given }),
  };
  bench.declarations.set(id, draftOf(bench, id, common, shape));
}

type Common = Pick<Draft, 'id' | 'names' | 'origin' | 'docs' | 'usage'>;

function draftOf(bench: Workbench, id: TypeId, common: Common, shape: Shape): Draft {
  switch (shape.kind) {
    case 'type':
      return { kind: 'alias', ...common, type: shape.type };
    case 'enum':
      return { ...common, ...shape };
    case 'object':
    case 'union': {
      const { discriminator, ...rest } = shape;
      if (discriminator !== undefined && own(discriminator.value, 'discriminator') !== undefined)
        bench.discriminators.set(id, discriminator);
      return { ...common, ...rest } as Draft;
    }
  }
}
