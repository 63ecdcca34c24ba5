// Values that a program need not write, since the class of an object says them already: the one by which a discriminator knows
// the object (OAS 3.1 §4.8.25), and that of a required property which can be nothing else. Constructors of models give them. An
// object that a discriminator knows by several values, or that another discriminator knows by another one, has none of them.

import type { Declaration, Property, Scalar, TypeId } from '../model';
import { isNumeral } from '../support/exact-number';
import { Types } from './types';

export interface FixedValue {
  readonly wireName: string;
  readonly value: Scalar;
}

/** By object, in the order of its properties; objects without any have no entry. */
export function fixedValuesOf(declarations: readonly Declaration[]): ReadonlyMap<TypeId, readonly FixedValue[]> {
  const types = new Types(declarations);
  const known = discriminatedBy(declarations);
  const result = new Map<TypeId, readonly FixedValue[]>();
  for (const declaration of declarations) {
    if (declaration.kind !== 'object') continue;
    const [tag, ...others] = known.get(declaration.id) ?? [];
    const values = declaration.properties.flatMap((property): readonly FixedValue[] => {
      if (property.readOnly) return [];
      const { wireName } = property;
      if (tag?.wireName === wireName) return others.length === 0 && takes(property, tag.value, types) ? [tag] : [];
      const mayVary = !property.required || types.isNullable(property.type);
      const value = mayVary ? undefined : types.onlyValue(property.type);
      return value === undefined ? [] : [{ wireName, value }];
    });
    if (values.length > 0) result.set(declaration.id, values);
  }
  return result;
}

/** The values by which declared discriminators know each object. */
function discriminatedBy(declarations: readonly Declaration[]): ReadonlyMap<TypeId, readonly FixedValue[]> {
  const known = new Map<TypeId, readonly FixedValue[]>();
  for (const declaration of declarations) {
    if (declaration.kind !== 'object' && declaration.kind !== 'union') continue;
    const { discriminator } = declaration;
    if (discriminator?.origin !== 'declared') continue;
    const { wireName } = discriminator;
    for (const { id, value } of discriminator.mapping) {
      // A base is there for its children: its own name is hardly ever a value.
      if (id === declaration.id) continue;
      const values = known.get(id) ?? [];
      if (!values.some((each) => each.wireName === wireName && each.value === value))
        known.set(id, [...values, { wireName, value }]);
    }
  }
  return known;
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
