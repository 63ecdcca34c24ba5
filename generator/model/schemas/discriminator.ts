// Which value of which property selects which variant (OAS 3.1 §4.8.25): from the explicit mapping, from the values that a
// variant allows at the property, else from its component's name. Unions that declare none get one where every object
// variant requires a constant of its own at the same property.

import type { SpecNode } from '../../spec/loaded-spec';
import { nodeAt } from '../../spec/resolve';
import { addToGroup } from '../../support/groups';
import { isJsonObject, own, textAt } from '../../support/json';
import { append } from '../../support/pointer';
import type { Discriminator, DiscriminatorMapping, ObjectDeclaration, UnionDeclaration, Variant } from '../declaration';
import { declarationOf, objectOf, underlyingType } from '../http/underlying';
import type { Type, TypeId } from '../type';
import { ownDiscriminatorValue } from './annotations';
import { componentAmong, implicitValues, ownValues, sameValues, typedValue, type Value } from './discriminator-values';
import type { BuildContext } from './build-context';
import { schemaNamed } from './discriminator-targets';
import type { OpenDeclaration } from './declarations';
import { keyOf, placeOf } from './place';

export function finishDiscriminators(context: BuildContext): void {
  const children = subtypes(context);
  for (const declaration of context.declarations.all()) {
    const node = context.declarations.discriminatorOf(declaration.id);
    if (declaration.kind === 'object' && node !== undefined) finishObject(context, declaration, node, children);
  }
  const done = new Set<TypeId>();
  for (const declaration of context.declarations.all())
    if (declaration.kind === 'union') finishUnion(context, declaration, done);
}

/** By base: the components that build on it, directly or not, in the order of declaration. */
function subtypes(context: BuildContext): ReadonlyMap<TypeId, readonly TypeId[]> {
  const direct = new Map<TypeId, TypeId[]>();
  for (const declaration of context.declarations.all()) {
    if (declaration.kind !== 'object' || declaration.origin !== 'component') continue;
    for (const base of declaration.bases) addToGroup(direct, base, declaration.id);
  }
  const all = new Map<TypeId, readonly TypeId[]>();
  for (const base of direct.keys()) {
    const found = new Set<TypeId>();
    const visit = (id: TypeId): void => {
      for (const child of direct.get(id) ?? []) {
        if (found.has(child) || child === base) continue;
        found.add(child);
        visit(child);
      }
    };
    visit(base);
    all.set(base, [...found]);
  }
  return all;
}

function finishObject(
  context: BuildContext,
  base: OpenDeclaration<ObjectDeclaration>,
  node: SpecNode,
  children: ReadonlyMap<TypeId, readonly TypeId[]>,
): void {
  const wireName = context.dialect.discriminatorProperty(node.value);
  if (wireName === undefined) return;
  if (!mayTell(context, base, wireName)) {
    context.findings.report(
      'warning',
      'model-discriminator-type',
      `the discriminator's property \`${wireName}\` is a list or an object`,
      node.place,
      'A text tells the variants apart. The discriminator is ignored.',
    );
    return;
  }
  const mapping: DiscriminatorMapping[] = [];
  const covered = new Set<TypeId>();
  for (const { value, id, place } of explicitMapping(context, node)) {
    const target = id === undefined ? undefined : objectOf(context.declarations, { kind: 'reference', id });
    if (target === undefined) {
      reportTarget(context, place, value);
      continue;
    }
    covered.add(target.id);
    mapping.push({ value: typedValue(context.declarations, value, [target, base], wireName), id: target.id });
  }
  for (const id of [base.id, ...(children.get(base.id) ?? [])]) {
    if (covered.has(id)) continue;
    const object = objectOf(context.declarations, { kind: 'reference', id });
    if (object === undefined) continue;
    const schema = nodeAt(context.spec, placeOf(id));
    const named = schema === undefined ? undefined : ownDiscriminatorValue(context, schema);
    if (named !== undefined) {
      if (!mapping.some((entry) => entry.value === named)) mapping.push({ value: named, id });
      continue;
    }
    const given = valuesOfBases(context, object, wireName);
    if (given.length > 0) {
      for (const value of given) if (!mapping.some((entry) => entry.value === value)) mapping.push({ value, id });
      continue;
    }
    const own = ownValues(context.declarations, object, wireName);
    const inherited = id === base.id ? [] : ownValues(context.declarations, base, wireName);
    const differs = id !== base.id && own.length > 0 && !sameValues(own, inherited);
    for (const value of differs ? own : componentAmong(own, object))
      if (!mapping.some((entry) => entry.value === value)) mapping.push({ value, id });
  }
  base.discriminator = { wireName, mapping, origin: 'declared', ...fallbackOf(context, node) };
}

/** What the mapping of the nearest base that names the object calls it, where the same property tells its variants apart. */
function valuesOfBases(context: BuildContext, object: ObjectDeclaration, wireName: string): readonly Value[] {
  for (const base of basesOf(context, object.id)) {
    const node = context.declarations.discriminatorOf(base);
    if (node === undefined || context.dialect.discriminatorProperty(node.value) !== wireName) continue;
    const named = explicitMapping(context, node).filter(
      ({ id }) => id !== undefined && objectOf(context.declarations, { kind: 'reference', id })?.id === object.id,
    );
    if (named.length > 0) return named.map(({ value }) => typedValue(context.declarations, value, [object], wireName));
  }
  return [];
}

/** Whether a value of the property can be one of a mapping. */
function mayTell(context: BuildContext, { properties }: ObjectDeclaration, wireName: string): boolean {
  const property = properties.find((candidate) => candidate.wireName === wireName);
  if (property === undefined) return true;
  const type = underlyingType(context.declarations, property.type);
  if (type.kind === 'reference') return context.declarations.get(type.id)?.kind !== 'object';
  return type.kind !== 'array' && type.kind !== 'tuple' && type.kind !== 'map';
}

function finishUnion(context: BuildContext, union: OpenDeclaration<UnionDeclaration>, done: Set<TypeId>): void {
  if (done.has(union.id)) return;
  done.add(union.id);
  // Unions among the variants first: their mapping is part of this one's.
  for (const { type } of union.variants) {
    const inner = declarationOf(context.declarations, type);
    if (inner?.kind === 'union') finishUnion(context, inner, done);
  }
  const node = context.declarations.discriminatorOf(union.id);
  const wireName = node === undefined ? undefined : context.dialect.discriminatorProperty(node.value);
  const discriminator =
    node === undefined || wireName === undefined
      ? (inherited(context, union) ?? infer(context, union))
      : declared(context, union, node, wireName);
  if (discriminator === undefined) return;
  union.discriminator = discriminator;
  union.variants = union.variants.map((variant): Variant => {
    const leaves = leavesOf(context, variant.type);
    const values = discriminator.mapping.filter(({ id }) => leaves.includes(id)).map(({ value }) => value);
    return { ...variant, discriminatorValues: values };
  });
}

function declared(context: BuildContext, union: UnionDeclaration, node: SpecNode, wireName: string): Discriminator {
  const leaves = [...new Set(union.variants.flatMap(({ type }) => leavesOf(context, type)))];
  const mapping: DiscriminatorMapping[] = [];
  const covered = new Set<TypeId>();
  const add = (value: Value, id: TypeId): void => {
    covered.add(id);
    if (!mapping.some((entry) => entry.value === value)) mapping.push({ value, id });
  };
  for (const { value, id, place } of explicitMapping(context, node)) {
    const leaf = id === undefined ? undefined : leafFor(context, id, leaves);
    const object = leaf === undefined ? undefined : objectOf(context.declarations, { kind: 'reference', id: leaf });
    if (leaf === undefined) {
      // A variant that is an array or a text holds no property: it is a variant, but not one to select by value.
      if (id === undefined || !isVariant(context, union, id)) reportTarget(context, place, value);
    } else add(typedValue(context.declarations, value, object === undefined ? [] : [object], wireName), leaf);
  }
  for (const { type } of union.variants) {
    const inner = declarationOf(context.declarations, type);
    if (inner?.kind === 'union' && inner.discriminator?.wireName === wireName)
      for (const entry of inner.discriminator.mapping) if (!covered.has(entry.id)) add(entry.value, entry.id);
  }
  for (const id of leaves) {
    if (covered.has(id)) continue;
    const others = leaves.filter((other) => other !== id);
    for (const value of implicitValues(context.declarations, id, others, wireName)) add(value, id);
  }
  return { wireName, mapping, origin: 'declared', ...fallbackOf(context, node) };
}

/** All variants build on one base that has a discriminator: it tells them apart here too. */
function inherited(context: BuildContext, union: UnionDeclaration): Discriminator | undefined {
  const leaves = [...new Set(union.variants.flatMap(({ type }) => leavesOf(context, type)))];
  const [first, ...others] = leaves.map((id) => basesOf(context, id));
  for (const base of first ?? []) {
    const discriminator = objectOf(context.declarations, { kind: 'reference', id: base })?.discriminator;
    if (discriminator === undefined || !others.every((bases) => bases.includes(base))) continue;
    const mapping = [...discriminator.mapping, ...leaves.flatMap((leaf) => ownMapping(context, leaf, discriminator))]
      .map(({ value, id }) => ({ value, id: [id, ...basesOf(context, id)].find((each) => leaves.includes(each)) }))
      .filter((entry): entry is DiscriminatorMapping => entry.id !== undefined);
    const first = mapping.filter((entry, index) => mapping.findIndex(({ value }) => value === entry.value) === index);
    if (leaves.every((leaf) => first.some(({ id }) => id === leaf))) return { ...discriminator, mapping: first };
  }
  return undefined;
}

/** A variant may be a base itself: what tells its children apart by the same property. */
function ownMapping(context: BuildContext, leaf: TypeId, { wireName }: Discriminator): readonly DiscriminatorMapping[] {
  const own = objectOf(context.declarations, { kind: 'reference', id: leaf })?.discriminator;
  return own?.wireName === wireName ? own.mapping : [];
}

/** What an object builds on, nearest first. */
function basesOf(context: BuildContext, id: TypeId): readonly TypeId[] {
  const found = new Set<TypeId>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const base of objectOf(context.declarations, { kind: 'reference', id: next })?.bases ?? []) {
      if (found.has(base)) continue;
      found.add(base);
      waiting.push(base);
    }
  }
  return [...found];
}

function infer(context: BuildContext, union: UnionDeclaration): Discriminator | undefined {
  const variants = union.variants.map(({ type }) => ({
    objects: leavesOf(context, type),
    type: underlyingType(context.declarations, type),
  }));
  const ids = [...new Set(variants.flatMap(({ objects }) => objects))];
  if (
    ids.length < 2 ||
    variants.some(({ objects, type }) => objects.length === 0 && (type.kind === 'map' || type.kind === 'unknown'))
  )
    return undefined;
  const objects = ids.map((id) => objectOf(context.declarations, { kind: 'reference', id }));
  const [first] = objects;
  if (first === undefined || objects.some((object) => object === undefined)) return undefined;
  for (const { wireName } of first.properties) {
    const mapping: DiscriminatorMapping[] = [];
    for (const object of objects) {
      const required = object?.properties.find((property) => property.wireName === wireName)?.required === true;
      const [value, ...more] =
        object !== undefined && required ? ownValues(context.declarations, object, wireName) : [];
      if (
        object === undefined ||
        value === undefined ||
        more.length > 0 ||
        mapping.some((entry) => entry.value === value)
      )
        break;
      mapping.push({ value, id: object.id });
    }
    if (mapping.length === objects.length) return { wireName, mapping, origin: 'inferred' };
  }
  return undefined;
}

/** The objects that a variant stands for: itself, or those of a union. */
function leavesOf(context: BuildContext, type: Type): readonly TypeId[] {
  const leaves = new Set<TypeId>();
  const seen = new Set<TypeId>();
  const visit = (inner: Type): void => {
    const declaration = declarationOf(context.declarations, inner);
    if (declaration?.kind === 'object') leaves.add(declaration.id);
    if (declaration?.kind !== 'union' || seen.has(declaration.id)) return;
    seen.add(declaration.id);
    for (const variant of declaration.variants) visit(variant.type);
  };
  visit(type);
  return [...leaves];
}

function isVariant(context: BuildContext, union: UnionDeclaration, id: TypeId): boolean {
  const wanted = JSON.stringify(underlyingType(context.declarations, { kind: 'reference', id }));
  return union.variants.some(({ type }) => JSON.stringify(underlyingType(context.declarations, type)) === wanted);
}

/** A mapping may name a variant, an alias of it, or a schema that builds on it. */
function leafFor(context: BuildContext, id: TypeId, leaves: readonly TypeId[]): TypeId | undefined {
  const under = underlyingType(context.declarations, { kind: 'reference', id });
  if (under.kind !== 'reference') return undefined;
  if (leaves.includes(under.id)) return under.id;
  // An option that was merged with what stands beside the choice has the named component as its base.
  const merged = leaves.find((leaf) =>
    objectOf(context.declarations, { kind: 'reference', id: leaf })?.bases.includes(under.id),
  );
  if (merged !== undefined) return merged;
  return basesOf(context, under.id).find((base) => leaves.includes(base));
}

interface Explicit {
  readonly value: string;
  readonly id: TypeId | undefined;
  readonly place: SpecNode['place'];
}

function explicitMapping(context: BuildContext, node: SpecNode): readonly Explicit[] {
  const mapping = own(own(node.value, 'discriminator'), 'mapping');
  if (!isJsonObject(mapping)) return [];
  return Object.entries(mapping).map(([value, target]) => ({
    value,
    id: typeof target === 'string' ? idNamed(context, node, target) : undefined,
    place: { file: node.place.file, pointer: append(node.place.pointer, 'discriminator', 'mapping', value) },
  }));
}

/** `defaultMapping` of 3.2. */
function fallbackOf(context: BuildContext, node: SpecNode): { readonly fallback?: TypeId } {
  const text = context.spec.version === '3.2' ? textAt(own(node.value, 'discriminator'), 'defaultMapping') : undefined;
  if (text === undefined) return {};
  const place = { file: node.place.file, pointer: append(node.place.pointer, 'discriminator', 'defaultMapping') };
  const id = idNamed(context, node, text);
  if (id === undefined) {
    reportTarget(context, place, text);
    return {};
  }
  context.findings.report(
    'info',
    'model-default-mapping',
    'the schema for values that the discriminator does not know is not used to decode',
    place,
    'Clients treat such a value as they do without it.',
  );
  return { fallback: id };
}

function idNamed(context: BuildContext, node: SpecNode, target: string): TypeId | undefined {
  const found = schemaNamed(context, node, target);
  return found === undefined ? undefined : keyOf(found);
}

function reportTarget(context: BuildContext, place: SpecNode['place'], value: string): void {
  context.findings.report(
    'warning',
    'model-discriminator-target',
    `the discriminator's value "${value}" leads to no variant`,
    place,
    'Name a component, or a reference to one, that is among the variants. The value is left out.',
  );
}
