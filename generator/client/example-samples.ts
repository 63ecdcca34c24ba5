// Examples of the document as samples: a value is taken where it is valid for its type, whole or not at all.

import type { ArrayType, Declaration, ObjectDeclaration, Property, Scalar, Type, UnionDeclaration } from '../model';
import { fitsNumber, fitsText } from '../model/scalar-values';
import { isJsonObject, own, type Json } from '../support/json';
import type { Policy } from './policy';
import type { Sample, SampleEntry, Side } from './sample';
import type { Types } from './types';

export interface ExampleContext {
  readonly types: Types;
  readonly dialect: Policy['samples'];
  /** Counts down with each node of a sample: below zero there is none. */
  readonly budget: { left: number };
}

/** A value of the document as a sample of the type; undefined where it is none. */
export function exampleSample(
  type: Type,
  value: Json,
  side: Side,
  context: ExampleContext,
  depth = 0,
): Sample | undefined {
  context.budget.left -= 1;
  if (depth > 40 || context.budget.left < 0) return undefined;
  switch (type.kind) {
    case 'nullable':
      return value === null ? { kind: 'constant', value } : exampleSample(type.type, value, side, context, depth);
    case 'null':
      return value === null ? { kind: 'constant', value } : undefined;
    case 'string':
      return fitsText(type, value) ? { kind: 'text', type, value } : undefined;
    case 'integer':
    case 'number':
      return fitsNumber(type, value) ? { kind: 'number', type, value } : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? { kind: 'constant', value } : undefined;
    case 'literal':
      return value === type.value ? { kind: 'constant', value } : undefined;
    case 'unknown':
      return { kind: 'json', value };
    case 'binary':
      return undefined;
    case 'array':
      return Array.isArray(value) && isOfLength(value, type)
        ? itemSamples(value, () => type.items, side, context, depth)
        : undefined;
    case 'tuple': {
      if (!Array.isArray(value) || value.length < type.items.length) return undefined;
      const made = itemSamples(value, (index) => type.items[index] ?? type.rest, side, context, depth);
      return made?.kind === 'list' && type.rest === undefined ? { ...made, kind: 'tuple' } : made;
    }
    case 'map': {
      if (!isJsonObject(value) || !Object.keys(value).every((key) => type.keys?.includes(key) ?? true))
        return undefined;
      const entries = entrySamples(Object.entries(value), type.values, side, context, depth);
      return entries === undefined ? undefined : { kind: 'map', entries };
    }
    case 'reference':
      return declaredSample(context.types.declaration(type.id), value, side, context, depth);
  }
}

function isOfLength({ length }: readonly Json[], { minItems = 0, maxItems = Infinity }: ArrayType): boolean {
  return length >= minItems && length <= maxItems;
}

function itemSamples(
  values: readonly Json[],
  typeAt: (index: number) => Type | undefined,
  side: Side,
  context: ExampleContext,
  depth: number,
): Sample | undefined {
  const items: Sample[] = [];
  for (const [index, value] of values.entries()) {
    const type = typeAt(index);
    const item = type === undefined ? undefined : exampleSample(type, value, side, context, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: 'list', items };
}

function entrySamples(
  entries: readonly (readonly [string, Json])[],
  type: Type,
  side: Side,
  context: ExampleContext,
  depth: number,
): readonly SampleEntry[] | undefined {
  const found: SampleEntry[] = [];
  for (const [key, value] of entries) {
    const sample = exampleSample(type, value, side, context, depth + 1);
    if (sample === undefined) return undefined;
    found.push({ key, value: sample });
  }
  return found;
}

function declaredSample(
  declaration: Declaration,
  value: Json,
  side: Side,
  context: ExampleContext,
  depth: number,
): Sample | undefined {
  switch (declaration.kind) {
    case 'alias':
      return exampleSample(declaration.type, value, side, context, depth + 1);
    case 'enum':
      return declaration.values.some((one) => one.value === value)
        ? { kind: 'enum', id: declaration.id, value: value as Scalar }
        : undefined;
    case 'union':
      return unionSample(declaration, value, side, context, depth);
    case 'object':
      return isJsonObject(value) ? objectSample(declaration, value, side, context, depth) : undefined;
  }
}

function objectSample(
  declaration: ObjectDeclaration,
  value: Json,
  side: Side,
  context: ExampleContext,
  depth: number,
): Sample | undefined {
  const members: { property: Property; value: Sample }[] = [];
  for (const property of context.types.written(declaration.id, shownProperties(declaration, side))) {
    if (!property.required && context.dialect === 'openapi-generator') continue;
    const given = own(value, property.wireName);
    const sample = given === undefined ? undefined : exampleSample(property.type, given, side, context, depth + 1);
    if (sample !== undefined) members.push({ property, value: sample });
    else if (property.required) return undefined;
  }
  const { additional } = declaration;
  const isOpen = additional.mode === 'any' || additional.mode === 'typed';
  const declared = new Set(declaration.properties.map(({ wireName }) => wireName));
  const others = isOpen && isJsonObject(value) ? Object.entries(value).filter(([key]) => !declared.has(key)) : [];
  const type: Type = additional.mode === 'typed' ? additional.type : { kind: 'unknown', reason: 'any' };
  const entries =
    context.dialect === 'openapi-generator' ? [] : (entrySamples(others, type, side, context, depth) ?? []);
  return { kind: 'object', id: declaration.id, members, additional: entries };
}

function unionSample(
  declaration: UnionDeclaration,
  value: Json,
  side: Side,
  context: ExampleContext,
  depth: number,
): Sample | undefined {
  const tag = declaration.discriminator?.wireName;
  const selector = tag === undefined ? undefined : own(value, tag);
  for (const [index, variant] of declaration.variants.entries()) {
    const values = variant.discriminatorValues;
    if (tag !== undefined && values.length > 0 && !values.includes(selector as string)) continue;
    const inner = exampleSample(variant.type, value, side, context, depth + 1);
    if (inner !== undefined) return { kind: 'union', id: declaration.id, variant: index, value: inner };
  }
  return undefined;
}

export function shownProperties(declaration: ObjectDeclaration, side: Side): readonly Property[] {
  return declaration.properties.filter((property) => !(side === 'input' ? property.readOnly : property.writeOnly));
}
