// Sample values for pages: the document's own examples where they are valid, else the simplest value that is. The same
// for the same document; every one of them compiles and can be sent.

import type { Declaration, ObjectDeclaration, Property, Type, TypeId, UnionDeclaration } from '../../../model';
import {
  jsonLiteral,
  propertyName,
  stringLiteral,
  ts,
  objectKey,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { isJsonObject, own, type Json } from '../../../support/json';
import type { Options } from '../options';
import { freeValue, listCode, objectCode, quotedKey } from './literals';
import { scalarSample, fitsScalar } from './scalar-values';
import { MAX_DEPTH, type SampleMemory } from './sample-memory';
import type { Side } from '../types/sides';
import type { TypeBook } from '../types/book';

export interface SampleContext {
  readonly samples: SampleMemory;
  readonly book: TypeBook;
  readonly options: Options;
}

/** The value as code on lines of its own, two blanks for each level. */
export function valueCode(type: Type, example: Json | undefined, side: Side, context: SampleContext): Ecmascript {
  const given = example === undefined ? undefined : fromExample(type, example, side, context, 0);
  return given ?? synthesize(type, side, context, [], 0) ?? ts`undefined`;
}

/** The declaration's own example, and what its properties have. */
export function declaredSample(declaration: Declaration, side: Side, context: SampleContext): Ecmascript {
  return valueCode({ kind: 'reference', id: declaration.id }, undefined, side, context);
}

/** An example as a value of the type; undefined where it is not one. */
function fromExample(
  type: Type,
  example: Json,
  side: Side,
  context: SampleContext,
  depth: number,
): Ecmascript | undefined {
  if (depth > 40) return undefined;
  const deeper = (inner: Type, value: Json): Ecmascript | undefined =>
    fromExample(inner, value, side, context, depth + 1);
  switch (type.kind) {
    case 'nullable':
      return example === null ? ts`null` : deeper(type.type, example);
    case 'reference':
      return fromDeclared(context.book.declaration(type.id), example, side, context, depth);
    case 'array': {
      if (!Array.isArray(example)) return undefined;
      const items = example.map((item: Json) => deeper(type.items, item));
      return items.every((item) => item !== undefined) ? listCode(items) : undefined;
    }
    case 'map': {
      if (!isJsonObject(example)) return undefined;
      const entries = Object.entries(example).map(([key, value]) => [key, deeper(type.values, value)] as const);
      if (entries.some(([, value]) => value === undefined)) return undefined;
      return objectCode(entries.map(([key, value]) => ts`${quotedKey(key)}: ${value!}`));
    }
    case 'tuple': {
      if (!Array.isArray(example) || example.length < type.items.length) return undefined;
      const items = example.map((item: Json, at) => deeper(type.items[at] ?? type.rest ?? { kind: 'null' }, item));
      return items.every((item) => item !== undefined) ? listCode(items) : undefined;
    }
    case 'unknown':
      return freeValue(example);
    case 'null':
      return example === null ? ts`null` : undefined;
    case 'binary':
      return undefined;
    default:
      return fitsScalar(type, example) ? scalarSample(type, example, context.options) : undefined;
  }
}

function fromDeclared(
  declaration: Declaration,
  example: Json,
  side: Side,
  context: SampleContext,
  depth: number,
): Ecmascript | undefined {
  const deeper = (inner: Type, value: Json): Ecmascript | undefined =>
    fromExample(inner, value, side, context, depth + 1);
  switch (declaration.kind) {
    case 'alias':
      return deeper(declaration.type, example);
    case 'enum':
      return declaration.values.some(({ value }) => value === example) ? jsonLiteral(example) : undefined;
    case 'union':
      return fromUnion(declaration, example, deeper);
    case 'object': {
      if (!isJsonObject(example)) return undefined;
      const names = context.book.propertyNames(declaration);
      const members: Ecmascript[] = [];
      for (const property of shownProperties(declaration, side)) {
        const value = own(example, property.wireName);
        const code = value === undefined ? undefined : deeper(property.type, value);
        if (code !== undefined) members.push(memberCode(property, names, code));
        else if (property.required) return undefined;
      }
      const declared = new Set(declaration.properties.map(({ wireName }) => wireName));
      if (declaration.additional.mode === 'any' || declaration.additional.mode === 'typed') {
        const { additional } = declaration;
        for (const [key, value] of Object.entries(example)) {
          if (declared.has(key)) continue;
          const code = additional.mode === 'typed' ? deeper(additional.type, value) : freeValue(value);
          if (code !== undefined) members.push(ts`${quotedKey(key)}: ${code}`);
        }
      }
      return objectCode(members);
    }
  }
}

function fromUnion(
  declaration: UnionDeclaration,
  example: Json,
  deeper: (type: Type, value: Json) => Ecmascript | undefined,
): Ecmascript | undefined {
  const tag = declaration.discriminator?.wireName;
  const value = tag === undefined ? undefined : own(example, tag);
  for (const variant of declaration.variants) {
    const selected =
      tag === undefined ||
      variant.discriminatorValues.length === 0 ||
      variant.discriminatorValues.includes(value as string);
    const code = selected ? deeper(variant.type, example) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

function shownProperties(declaration: ObjectDeclaration, side: Side): readonly Property[] {
  return declaration.properties.filter((property) => !(side === 'input' ? property.readOnly : property.writeOnly));
}

function memberCode(property: Property, names: ReadonlyMap<string, string>, value: Ecmascript): Ecmascript {
  const name = names.get(property.wireName) ?? property.wireName;
  return ts`${name === '__proto__' ? objectKey(name) : propertyName(name)}: ${value}`;
}

/** Without an example: what is required, and what has an example of its own. */
function synthesize(
  type: Type,
  side: Side,
  context: SampleContext,
  path: readonly TypeId[],
  depth: number,
): Ecmascript | undefined {
  switch (type.kind) {
    case 'nullable':
      return synthesize(type.type, side, context, path, depth) ?? ts`null`;
    case 'reference': {
      const { id } = type;
      if (path.includes(id) || depth > MAX_DEPTH) {
        context.samples.cut();
        return undefined;
      }
      return context.samples.of(id, side, depth, () =>
        synthesizeDeclared(context.book.declaration(id), side, context, [...path, id], depth),
      );
    }
    case 'array': {
      const item = synthesize(type.items, side, context, path, depth + 1);
      const count = item === undefined ? 0 : Math.min(4, Math.max(1, type.minItems ?? 1));
      return listCode(Array.from({ length: count }, () => item!));
    }
    case 'map': {
      const value = synthesize(type.values, side, context, path, depth + 1);
      return objectCode(value === undefined ? [] : [ts`${stringLiteral('key')}: ${value}`]);
    }
    case 'tuple': {
      const items = type.items.map((item) => synthesize(item, side, context, path, depth + 1));
      return items.every((item) => item !== undefined) ? listCode(items) : undefined;
    }
    case 'unknown':
      return stringLiteral('value');
    case 'null':
      return ts`null`;
    case 'binary':
      return ts`new Blob(["content"])`;
    default:
      return scalarSample(type, undefined, context.options);
  }
}

function synthesizeDeclared(
  declaration: Declaration,
  side: Side,
  context: SampleContext,
  path: readonly TypeId[],
  depth: number,
): Ecmascript | undefined {
  for (const { value } of declaration.docs.examples) {
    const given = fromDeclared(declaration, value, side, context, depth);
    if (given !== undefined) return given;
  }
  const deeper = (type: Type): Ecmascript | undefined => synthesize(type, side, context, path, depth + 1);
  switch (declaration.kind) {
    case 'alias':
      return deeper(declaration.type);
    case 'enum':
      return declaration.values[0] === undefined ? ts`null` : jsonLiteral(declaration.values[0].value);
    case 'union':
      for (const variant of declaration.variants) {
        const code = variantSample(declaration, variant, deeper, context);
        if (code !== undefined) return code;
      }
      return undefined;
    case 'object': {
      const names = context.book.propertyNames(declaration);
      const members: Ecmascript[] = [];
      for (const property of shownProperties(declaration, side)) {
        const code = propertySample(property, side, context, path, depth);
        if (code !== undefined) members.push(memberCode(property, names, code));
        else if (property.required) return undefined;
      }
      return objectCode(members);
    }
  }
}

/** A variant whose own type leaves the discriminator out gets it. */
function variantSample(
  declaration: UnionDeclaration,
  variant: UnionDeclaration['variants'][number],
  deeper: (type: Type) => Ecmascript | undefined,
  context: SampleContext,
): Ecmascript | undefined {
  const code = deeper(variant.type);
  const tag = declaration.discriminator?.wireName;
  const [value] = variant.discriminatorValues;
  if (code === undefined || tag === undefined || value === undefined || variant.type.kind !== 'reference') return code;
  const target = context.book.declaration(variant.type.id);
  if (target.kind !== 'object') return code;
  const name = context.book.propertyNames(target).get(tag);
  if (name !== undefined && target.properties.some((it) => it.wireName === tag && it.type.kind === 'literal'))
    return code;
  return objectCode([ts`...${code}`, ts`${propertyName(name ?? tag)}: ${jsonLiteral(value)}`]);
}

function propertySample(
  property: Property,
  side: Side,
  context: SampleContext,
  path: readonly TypeId[],
  depth: number,
): Ecmascript | undefined {
  for (const { value } of property.docs.examples) {
    const given = fromExample(property.type, value, side, context, depth);
    if (given !== undefined) return given;
  }
  if (property.required) return synthesize(property.type, side, context, path, depth + 1);
  return hasExample(property.type, side, context, path, depth)
    ? synthesize(property.type, side, context, path, depth + 1)
    : undefined;
}

/** Whether there is an example anywhere in the type: only then an optional property is shown. */
function hasExample(type: Type, side: Side, context: SampleContext, path: readonly TypeId[], depth: number): boolean {
  if (depth > MAX_DEPTH) {
    context.samples.cut();
    return false;
  }
  context.samples.reach(depth);
  switch (type.kind) {
    case 'nullable':
      return hasExample(type.type, side, context, path, depth);
    case 'array':
      return hasExample(type.items, side, context, path, depth + 1);
    case 'reference': {
      if (path.includes(type.id)) {
        context.samples.cut();
        return false;
      }
      const declaration = context.book.declaration(type.id);
      if (declaration.docs.examples.length > 0) return true;
      if (declaration.kind === 'alias') return hasExample(declaration.type, side, context, [...path, type.id], depth);
      return (
        declaration.kind === 'object' &&
        shownProperties(declaration, side).some(
          (property) =>
            property.docs.examples.length > 0 ||
            hasExample(property.type, side, context, [...path, type.id], depth + 1),
        )
      );
    }
    default:
      return false;
  }
}
