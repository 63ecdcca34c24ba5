// What the runtime chooses the variant of a union by: the discriminator's values, and what each variant looks like, for
// the best match. Variants that are unions themselves are taken apart.

import type { Scalar, Type, TypeId, UnionDeclaration } from '../../../model';
import { membersOf } from '../../../model/references';
import { jsonLiteral, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Declarations, PropertyNames } from '../context';
import { braced, bracketed, textList } from '../layout';
import { runtime } from '../types/symbols';
import { kindOfScalar } from '../../../support/exact-number';

export type UnionBook = Declarations & PropertyNames;

/** `tag` and `variants`: what the runtime chooses by. */
export function unionMembers(
  declaration: UnionDeclaration,
  book: UnionBook,
  codecOf: (type: Type) => Ecmascript | undefined,
): readonly Ecmascript[] {
  const all = declaration.variants.flatMap((variant) => shapesOf(variant.type, book));
  // A file wins over an object that it looks like.
  const shapes = [...all.filter(({ is }) => is === 'file'), ...all.filter(({ is }) => is !== 'file')];
  const tag = tagOf(declaration, book, codecOf);
  const variants = ts`variants: ${bracketed(shapes.map((shape) => shapeCode(shape, codecOf)))}`;
  return tag === undefined ? [variants] : [tag, variants];
}

function tagOf(
  declaration: UnionDeclaration,
  book: UnionBook,
  codecOf: (type: Type) => Ecmascript | undefined,
): Ecmascript | undefined {
  const wireName = declaration.discriminator?.wireName;
  if (wireName === undefined) return undefined;
  let property: string | undefined;
  const entries = new Map<string, Ecmascript>();
  for (const variant of declaration.variants) {
    if (variant.type.kind === 'reference') {
      const target = book.declaration(variant.type.id);
      if (target.kind === 'object') property ??= book.propertyNames(target).get(wireName);
    }
    for (const value of variant.discriminatorValues) {
      const codec = codecOf(variant.type) ?? ts`null`;
      if (!entries.has(String(value))) entries.set(String(value), ts`${objectKey(String(value))}: ${codec}`);
    }
  }
  if (entries.size === 0) return undefined;
  const name = stringLiteral(property ?? wireName);
  return ts`tag: [${stringLiteral(wireName)}, ${name}, ${braced([...entries.values()])}]`;
}

export interface Shape {
  readonly is: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'coded' | 'file' | 'any';
  readonly type: Type;
  readonly needs?: readonly string[];
  readonly knows?: readonly string[];
  readonly equals?: ReadonlyMap<string, readonly Scalar[]>;
}

/** What the values of a variant look like: one shape for each of its members, and no shape twice. */
export function shapesOf(variant: Type, book: UnionBook): readonly Shape[] {
  const type: Type = variant.kind === 'nullable' ? variant.type : variant;
  const { members, whole } = membersOf(type, (id) => book.declaration(id));
  const shapes = new Map<string, Shape>();
  for (const member of members) {
    for (const shape of memberShapes(member, book)) {
      const key = JSON.stringify([shape.is, shape.needs, shape.knows, [...(shape.equals ?? [])]]);
      if (!shapes.has(key)) shapes.set(key, { ...shape, type });
    }
  }
  return whole ? [...shapes.values()] : [...shapes.values(), { is: 'any', type }];
}

function memberShapes(type: Type, book: UnionBook): readonly Shape[] {
  switch (type.kind) {
    case 'array':
    case 'tuple':
      return [{ is: 'array', type }];
    case 'map':
      return [{ is: 'object', type }];
    case 'string':
      if (type.content === 'date-time') return [{ is: 'coded', type }];
      return [{ is: type.content === 'base64' || type.content === 'base64url' ? 'coded' : 'string', type }];
    case 'integer':
    case 'number':
      return [{ is: 'number', type }];
    case 'boolean':
      return [{ is: 'boolean', type }];
    case 'literal':
      return [{ is: kindOfScalar(type.value), type }];
    case 'binary':
      return [{ is: 'file', type }];
    case 'reference':
      return declaredShapes(type.id, book);
    default:
      return [{ is: 'any', type }];
  }
}

/** Of an object or an enum. */
function declaredShapes(id: TypeId, book: UnionBook): readonly Shape[] {
  const declaration = book.declaration(id);
  const type: Type = { kind: 'reference', id };
  if (declaration.kind === 'enum')
    return [...new Set(declaration.values.map(({ value }) => kindOfScalar(value)))].map((is) => ({ is, type }));
  if (declaration.kind !== 'object') return [{ is: 'any', type }];
  const equals = new Map<string, readonly Scalar[]>();
  for (const property of declaration.properties) {
    const values = constantsOf(property.type, book);
    if (values !== undefined) equals.set(property.wireName, values);
  }
  const needs = declaration.properties.filter((property) => property.required && !property.writeOnly);
  return [
    {
      is: 'object',
      type,
      needs: needs.map((property) => property.wireName),
      knows: declaration.properties.map((property) => property.wireName),
      equals,
    },
  ];
}

/** The only values that a property may have, where the document fixes them: a const, an enum of one. */
function constantsOf(type: Type, book: UnionBook): readonly Scalar[] | undefined {
  if (type.kind === 'literal') return [type.value];
  if (type.kind !== 'reference') return undefined;
  const target = book.declaration(type.id);
  const isFixed = target.kind === 'enum' && target.values.length === 1 && target.open !== true;
  return isFixed ? target.values.map(({ value }) => value) : undefined;
}

function shapeCode(shape: Shape, codecOf: (type: Type) => Ecmascript | undefined): Ecmascript {
  const isFile = shape.is === 'file';
  const members = [ts`is: ${stringLiteral(isFile ? 'coded' : shape.is)}`];
  if (shape.needs !== undefined && shape.needs.length > 0) members.push(ts`needs: ${textList(shape.needs)}`);
  if (shape.knows !== undefined && shape.knows.length > 0) members.push(ts`knows: ${textList(shape.knows)}`);
  if (shape.equals !== undefined && shape.equals.size > 0) {
    const entries = [...shape.equals].map(([name, values]) => ts`${objectKey(name)}: ${jsonLiteral(values)}`);
    members.push(ts`equals: ${braced(entries)}`);
  }
  const codec = isFile ? runtime('codec-file', 'file') : codecOf(shape.type);
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  return braced(members);
}
