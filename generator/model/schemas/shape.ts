// What a schema comes down to once its demands are merged, before it has an identity: a type, or the content of a
// declaration. Null is not part of it. shape-of.ts makes shapes.

import type { SpecNode } from '../../spec/loaded-spec';
import type {
  AdditionalProperties,
  EnumValue,
  EnumDeclaration,
  Property,
  UnionDeclaration,
  Variant,
} from '../declaration';
import type { Type, TypeId, UnknownType } from '../type';
import type { Nullness } from './nullness';

export type Shape = TypeShape | ObjectShape | EnumShape | UnionShape;

export interface TypeShape {
  readonly kind: 'type';
  readonly type: Type;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly additional: AdditionalProperties;
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

export function withNull(type: Type, nullness: Nullness): Type {
  if (nullness !== 'yes' || type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown') return type;
  return { kind: 'nullable', type };
}
