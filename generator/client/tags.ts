// The value by which a discriminator knows an object (OAS 3.1 §4.8.25): constructors of models set it, so that a program need not
// write what the class says already. Objects that are known by several values, or by other values elsewhere, have none.

import type { Declaration, ObjectDeclaration, Property, Scalar, TypeId } from '../model';
import { isNumeral } from '../support/exact-number';
import { Types } from './types';

export interface Tag {
  readonly wireName: string;
  readonly value: Scalar;
}

export function tagsOf(declarations: readonly Declaration[]): ReadonlyMap<TypeId, Tag> {
  const types = new Types(declarations);
  const known = new Map<TypeId, Tag[]>();
  for (const declaration of declarations) {
    if (declaration.kind !== 'object' && declaration.kind !== 'union') continue;
    const { discriminator } = declaration;
    if (discriminator?.origin !== 'declared') continue;
    for (const { id, value } of discriminator.mapping) {
      // A base is there for its children: its own name is hardly ever a value.
      if (id === declaration.id) continue;
      const tags = known.get(id) ?? [];
      if (!tags.some((tag) => tag.wireName === discriminator.wireName && tag.value === value))
        known.set(id, [...tags, { wireName: discriminator.wireName, value }]);
    }
  }
  const result = new Map<TypeId, Tag>();
  for (const [id, [tag, ...others]] of known) {
    const declaration = types.declaration(id);
    if (tag !== undefined && others.length === 0 && declaration.kind === 'object' && mayHold(declaration, tag, types))
      result.set(id, tag);
  }
  return result;
}

function mayHold({ properties }: ObjectDeclaration, { wireName, value }: Tag, types: Types): boolean {
  const property = properties.find((each) => each.wireName === wireName);
  return property !== undefined && !property.readOnly && takes(property, value, types);
}

function takes({ type }: Property, value: Scalar, types: Types): boolean {
  const declaration = types.declared(type);
  if (declaration !== undefined)
    return declaration.kind === 'enum' && declaration.values.some((known) => known.value === value);
  const inner = types.underlying(type);
  switch (inner.kind) {
    case 'literal':
      return inner.value === value;
    case 'string':
      return inner.content === 'plain' && typeof value === 'string';
    case 'integer':
    case 'number':
      return isNumeral(value);
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}
