// Bases of hierarchies: objects with a discriminator, and the children that its values name.

import type { Declaration, DiscriminatorMapping, TypeId } from '../../../model';
import { mentionsIn } from '../../../model/references';

type Value = DiscriminatorMapping['value'];

export interface Member {
  readonly id: TypeId;
  /** The discriminator's values that name it. */
  readonly values: readonly Value[];
}

export interface Hierarchy {
  readonly wireName: string;
  readonly children: readonly Member[];
  /** Those of the base itself; empty where it only has children. */
  readonly values: readonly Value[];
}

/** Undefined where the declaration is no base, or has no children. */
export function hierarchyOf(declaration: Declaration): Hierarchy | undefined {
  if (declaration.kind !== 'object' || declaration.discriminator === undefined) return undefined;
  const { wireName, mapping } = declaration.discriminator;
  const valuesOf = (wanted: TypeId): readonly Value[] =>
    mapping.filter(({ id }) => id === wanted).map(({ value }) => value);
  const ids = [...new Set(mapping.map(({ id }) => id))].filter((id) => id !== declaration.id);
  if (ids.length === 0) return undefined;
  return {
    wireName,
    children: ids.map((id) => ({ id, values: valuesOf(id) })),
    values: valuesOf(declaration.id),
  };
}

/** The declarations that a value of this one may hold or be. */
export function partsOf(declaration: Declaration | undefined): readonly TypeId[] {
  const children = declaration === undefined ? [] : (hierarchyOf(declaration)?.children ?? []);
  return [...mentionsIn(declaration), ...children.map(({ id }) => id)];
}
