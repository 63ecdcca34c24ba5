// What a schema comes down to once its demands are merged, before it has an identity: a type, or the content of a
// declaration. Null is not part of it.

import type { SpecNode } from '../../spec/loaded-spec';
import type {
  AdditionalProperties,
  EnumValue,
  EnumDeclaration,
  PatternProperty,
  Property,
  UnionDeclaration,
  Variant,
} from '../declaration';
import type { Type, TypeId, UnknownType } from '../type';
import { arrayType } from './array';
import type { Conjunct } from './conjunct';
import { enumShape } from './enum';
import { objectShape } from './object';
import { flatten, simplify, type Atom, type Owner, type Pieces } from './pieces';
import { primitiveType } from './primitive';
import { typeOfTarget } from './schema';
import { commonNames, ownNames, type TypeName } from './type-names';
import { isConstraint, typeArrayShape, unionShape } from './union';
import type { Workbench } from './workbench';
import { report } from './report';

export type Shape = TypeShape | ObjectShape | EnumShape | UnionShape;

export interface TypeShape {
  readonly kind: 'type';
  readonly type: Type;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly additional: AdditionalProperties;
  readonly patterns: readonly PatternProperty[];
  readonly bases: readonly TypeId[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** The schema that holds `discriminator`. */
  readonly discriminator?: SpecNode;
}

export interface EnumShape {
  readonly kind: 'enum';
  readonly base: EnumDeclaration['base'];
  readonly values: readonly EnumValue[];
  readonly open?: true;
}

export interface UnionShape {
  readonly kind: 'union';
  readonly mode: UnionDeclaration['mode'];
  readonly variants: readonly Variant[];
  readonly discriminator?: SpecNode;
}

export const anyType: UnknownType = { kind: 'unknown', reason: 'any' };
export const unsupportedType: UnknownType = { kind: 'unknown', reason: 'unsupported' };

export function typeShape(type: Type): TypeShape {
  return { kind: 'type', type };
}

/** The type without null. */
export function withoutNull(type: Type): Type {
  return type.kind === 'nullable' ? type.type : type;
}

export function shapeOf(bench: Workbench, conjuncts: readonly Conjunct[], owner: Owner): Shape {
  const list = simplify(bench, conjuncts);
  const [first] = list;
  if (first === undefined) return typeShape(anyType);
  if (list.every((conjunct) => conjunct.kind === 'failed')) return typeShape(unsupportedType);
  if (first.kind === 'ref' && list.length === 1) return typeShape(withoutNull(typeOfTarget(bench, first.node)));
  const bases = list.flatMap((conjunct) => (conjunct.kind === 'ref' ? [conjunct.key] : []));
  return shapeOfPieces(bench, flatten(bench, list, owner), owner, bases);
}

/** `bases`: what the demands referred to directly; those that are component objects become bases of an object. */
export function shapeOfPieces(bench: Workbench, pieces: Pieces, owner: Owner, bases: readonly TypeId[]): Shape {
  const { atoms } = pieces;
  const [choice, ...others] = pieces.choices.filter((item) => !isConstraint(bench, item));
  const values = enumShape(bench, atoms, owner);
  if (values !== undefined) return values;
  if (choice !== undefined) return unionShape(bench, choice, { ...pieces, choices: others }, owner, bases);
  const constrained = pieces.choices.some((item) => isConstraint(bench, item));
  const { names, agreeing } = agree(bench, atoms, owner);
  if (names === undefined) return constrained ? objectShape(bench, atoms, owner, bases) : typeShape(anyType);
  const [name, ...more] = names;
  if (name === undefined) return typeShape(unsupportedType);
  if (more.length > 0) return typeArrayShape(bench, names, agreeing, owner, bases);
  return shapeOfName(bench, name, agreeing, owner, bases);
}

export function shapeOfName(
  bench: Workbench,
  name: TypeName,
  atoms: readonly Atom[],
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  if (name === 'object') return objectShape(bench, atoms, owner, bases);
  if (name === 'array') return typeShape(arrayType(bench, atoms));
  return typeShape(primitiveType(name, atoms));
}

/** The types that all atoms allow. Where they contradict each other the last one, which is the most specific, is kept. */
function agree(
  bench: Workbench,
  atoms: readonly Atom[],
  owner: Owner,
): { readonly names: readonly TypeName[] | undefined; readonly agreeing: readonly Atom[] } {
  const lists = atoms.map((atom) => ownNames(bench, atom.node, atom.schema));
  const names = commonNames(lists);
  if (names === undefined || names.length > 0) return { names, agreeing: atoms };
  if (lists.some((list) => list?.length === 0))
    return { names: lists.find((list) => (list?.length ?? 0) > 0) ?? [], agreeing: atoms };
  const last = lists.findLast((list) => list !== undefined) ?? [];
  report(
    bench,
    'warning',
    'model-allof-conflict',
    `the parts of the schema ask for different types: ${[...new Set(lists.flatMap((list) => list ?? []))].join(', ')}`,
    owner.node.place,
    `No value is all of them; ${last.join(' or ')} is kept.`,
  );
  const agreeing = atoms.filter((_, index) => (commonNames([last, lists[index]])?.length ?? 1) > 0);
  return { names: last, agreeing };
}
