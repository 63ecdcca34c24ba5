// Objects of merged demands: properties from every part, in the order of the parts; what else they may hold. An object
// that declares nothing is a map.

import { describeEvent, holdsJson } from '../../spec/event-data';
import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import type { AdditionalProperties, Property } from '../declaration';
import type { Type, TypeId } from '../type';
import { isSet, schemaDefault, schemaDocs } from './annotations';
import { conditionalProperties } from './conditions';
import { isNever } from './empty-schema';
import { enumShape } from './enum';
import { flatten, type Atom, type Owner } from './flat-demands';
import { highest, lowest } from './primitive';
import { mergeDocs, readNames, withoutEcho } from './prose';
import { typeOfAll, typeOfAny } from './schema';
import { anyType, typeShape, type EnumShape, type ObjectShape, type TypeShape } from './shape';
import type { BuildContext } from './build-context';
import { keyOf } from './place';
import { readXml } from './xml';

export function objectShape(
  context: BuildContext,
  atoms: readonly Atom[],
  owner: Owner,
  bases: readonly TypeId[],
): ObjectShape | TypeShape {
  const additional = additionalOf(context, atoms);
  const minProperties = highest(atoms, 'minProperties');
  const maxProperties = lowest(atoms, 'maxProperties');
  const limits = {
    ...(minProperties === undefined ? {} : { minProperties }),
    ...(maxProperties === undefined ? {} : { maxProperties }),
  };
  const discriminator = atoms.find(
    ({ schema, via }) => (via === undefined || via === owner.id) && isBase(context, schema),
  )?.node;
  const properties = propertiesOf(context, atoms, owner, additional);
  if (properties.length === 0 && discriminator === undefined) {
    const keys = keysOf(context, atoms);
    if (additional.mode !== 'forbidden') {
      const values = additional.mode === 'typed' ? additional.type : anyType;
      return typeShape({ kind: 'map', values, ...(keys === undefined ? {} : { keys }), ...limits });
    }
  }
  return {
    kind: 'object',
    properties,
    additional,
    bases,
    ...limits,
    ...(discriminator === undefined ? {} : { discriminator }),
  };
}

/** `discriminator` beside a choice tells its options apart; alone, it tells apart the schemas that build on this one. */
function isBase({ dialect }: BuildContext, schema: JsonObject): boolean {
  return dialect.hasDiscriminator(schema) && !Object.hasOwn(schema, 'oneOf') && !Object.hasOwn(schema, 'anyOf');
}

/** The names that `propertyNames` lists: of several lists, those that are in all. */
function keysOf(context: BuildContext, atoms: readonly Atom[]): readonly string[] | undefined {
  let keys: readonly string[] | undefined;
  for (const { node, schema } of atoms) {
    if (!Object.hasOwn(schema, 'propertyNames')) continue;
    const child = childNode(node, 'propertyNames');
    if (child === undefined || !isJsonObject(child.value)) continue;
    const owner = { id: keyOf(child), node: child };
    const listed = enumShape(context, flatten(context, context.demands.of(child), owner).atoms, owner);
    const names = listedNames(listed);
    if (names === undefined) continue;
    keys = keys?.filter((key) => names.includes(key)) ?? names;
  }
  return keys?.length === 0 ? undefined : keys;
}

function listedNames(shape: EnumShape | TypeShape | undefined): readonly string[] | undefined {
  if (shape?.kind === 'type')
    return shape.type.kind === 'literal' && typeof shape.type.value === 'string' ? [shape.type.value] : undefined;
  if (shape === undefined || shape.open === true) return undefined;
  return shape.values.map(({ value }) => value).filter((value) => typeof value === 'string');
}

interface Declared {
  readonly nodes: SpecNode[];
  /** What its text holds, where that has schemas of its own: these say its type, and not that it is a text. */
  readonly contents: SpecNode[];
  via: TypeId | undefined;
}

/** All schemas that an object is made of may say what fields its events have. */
function isDataOfEvent(name: string, { value }: SpecNode, atoms: readonly Atom[]): boolean {
  return name === 'data' && holdsJson(value) && describeEvent(atoms.map(({ schema }) => schema));
}

function propertiesOf(
  context: BuildContext,
  atoms: readonly Atom[],
  owner: Owner,
  additional: AdditionalProperties,
): readonly Property[] {
  const declared = new Map<string, Declared>();
  /** With the component that asks for it, unless the object itself does. */
  const required = new Map<string, TypeId | undefined>();
  const inherited = new Set<string>();
  for (const { node, schema, via } of atoms) {
    for (const name of namesIn(own(schema, 'required'))) {
      required.set(name, via);
      if (via !== undefined) inherited.add(name);
    }
    const properties = own(schema, 'properties');
    if (!isJsonObject(properties)) continue;
    for (const name of Object.keys(properties)) {
      const child = childNode(node, 'properties', name);
      if (child === undefined) continue;
      const content = isDataOfEvent(name, child, atoms) ? childNode(child, 'contentSchema') : undefined;
      const entry = declared.get(name);
      if (entry === undefined)
        declared.set(name, { nodes: [child], contents: content === undefined ? [] : [content], via });
      else {
        entry.nodes.push(child);
        if (content !== undefined) entry.contents.push(content);
        entry.via = via;
      }
    }
  }
  for (const [name, { nodes }] of declared)
    if (!required.has(name) && nodes.every(({ value }) => isNever(value))) declared.delete(name);
  const conditional = conditionalProperties(context, atoms);
  // What is required is there, declared or not.
  for (const [name, via] of required)
    if (!declared.has(name) && !conditional.has(name)) declared.set(name, { nodes: [], contents: [], via });
  const origin = (name: string, via: TypeId | undefined): TypeId | undefined =>
    via === owner.id || (required.has(name) && !inherited.has(name)) ? undefined : via;
  const result: Property[] = [];
  for (const [name, { nodes, contents, via }] of declared) {
    const types = contents.length > 0 ? contents : nodes;
    const type = nodes.length === 0 && additional.mode === 'typed' ? additional.type : typeOfAll(context, types);
    result.push(makeProperty(context, name, nodes, type, required.has(name), origin(name, via)));
  }
  const lies = (node: SpecNode): boolean => keyOf(node).startsWith(`${keyOf(owner.node)}/`);
  context.borrowed.add(
    owner.id,
    [...conditional.values()].filter(({ nodes, via }) => via === undefined && !nodes.some(lies)).length,
  );
  for (const [name, { nodes, via }] of conditional) {
    if (!declared.has(name))
      result.push(makeProperty(context, name, nodes, typeOfAny(context, nodes), required.has(name), origin(name, via)));
  }
  return result;
}

function makeProperty(
  context: BuildContext,
  wireName: string,
  nodes: readonly SpecNode[],
  type: Type,
  required: boolean,
  inheritedFrom: TypeId | undefined,
): Property {
  const last = nodes[nodes.length - 1];
  const readOnly = nodes.some((node) => isSet(context, node, 'readOnly'));
  const writeOnly = nodes.some((node) => isSet(context, node, 'writeOnly'));
  if (readOnly && writeOnly && last !== undefined) {
    context.findings.report(
      'warning',
      'model-read-write-only',
      `the property "${wireName}" is both readOnly and writeOnly`,
      last.place,
      'It is treated as neither.',
    );
  }
  const latestFirst = nodes.length < 2 ? nodes : [...nodes].reverse();
  const given = latestFirst.map((node) => schemaDefault(context, node)).find((value) => value !== undefined);
  const xml = latestFirst.map((node) => readXml(context, node)).find((hints) => hints !== undefined);
  return {
    wireName,
    names: latestFirst.map((node) => readNames(node.value)).find(({ override }) => override !== undefined) ?? {},
    type,
    required,
    readOnly: readOnly && !writeOnly,
    writeOnly: writeOnly && !readOnly,
    ...(given === undefined ? {} : { default: given }),
    docs: withoutEcho(mergeDocs(latestFirst.map((node) => schemaDocs(context, node))), wireName),
    ...(xml === undefined ? {} : { xml }),
    ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
  };
}

function namesIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((name): name is string => typeof name === 'string')
    : [];
}

/**
 * What undeclared properties are. With several parts: the most specific that any of them says, and closed only if all that
 * declare properties are. A pattern says what some of them are: a value is of the type of any pattern, or of the others.
 */
function additionalOf(context: BuildContext, atoms: readonly Atom[]): AdditionalProperties {
  const nodes: SpecNode[] = [];
  let any = false;
  let forbidden = false;
  let open = false;
  for (const { node, schema } of atoms) {
    const keyword = Object.hasOwn(schema, 'additionalProperties') ? 'additionalProperties' : 'unevaluatedProperties';
    const child = childNode(node, keyword);
    if (child === undefined) open ||= Object.hasOwn(schema, 'properties');
    else if (child.value === false) forbidden = true;
    else if (child.value === true || (isJsonObject(child.value) && Object.keys(child.value).length === 0)) any = true;
    else nodes.push(child);
  }
  const closed = forbidden && !open;
  const patterns = uniqueNodes(atoms.flatMap(patternsOf));
  // Beside declared properties a name that no pattern fits may come with a later version of the API, and be of any type.
  const later =
    patterns.length > 0 &&
    !closed &&
    atoms.some(({ schema }) => Object.keys(own(schema, 'properties') ?? {}).length > 0);
  if (nodes.length === 0 && (any || later)) return { mode: 'any' };
  if (nodes.length > 0 || patterns.length > 0) {
    const others = uniqueNodes(nodes);
    const type =
      patterns.length === 0
        ? typeOfAll(context, others)
        : typeOfAny(context, [...patterns, ...others], patternsAt(atoms));
    return type.kind === 'unknown' && type.reason === 'any' ? { mode: 'any' } : { mode: 'typed', type };
  }
  return { mode: closed ? 'forbidden' : 'unspecified' };
}

function uniqueNodes(nodes: readonly SpecNode[]): readonly SpecNode[] {
  return nodes.length < 2 ? nodes : [...new Map(nodes.map((node) => [keyOf(node), node])).values()];
}

/** Where a union of what several patterns say stands: at none of them. */
function patternsAt(atoms: readonly Atom[]): SpecNode | undefined {
  const last = atoms.findLast(({ schema }) => Object.hasOwn(schema, 'patternProperties'));
  const found = last === undefined ? undefined : childNode(last.node, 'patternProperties');
  return found === undefined ? undefined : { place: found.place, value: {} };
}

/** The schemas of `patternProperties`; `false` says that no property has such a name. */
function patternsOf({ node, schema }: Atom): readonly SpecNode[] {
  if (!Object.hasOwn(schema, 'patternProperties')) return [];
  const child = childNode(node, 'patternProperties');
  return child === undefined ? [] : childNodes(child).flatMap(([, schema]) => (schema.value === false ? [] : schema));
}
