// Which property of an object goes into its JSON first. JSON has no order (RFC 8259 §4), but System.Text.Json, and so ASP.NET Core,
// knows a type by its discriminator only where it stands before all other properties.

import type { Declaration, TypeId } from '../model';

/** By object: the properties that a discriminator asks, of its own or of a union or base around it. Objects without any have no entry. */
export type Tags = ReadonlyMap<TypeId, ReadonlySet<string>>;

export function tagsOf(declarations: readonly Declaration[]): Tags {
  const tags = new Map<TypeId, Set<string>>();
  const add = (id: TypeId, wireName: string): void => {
    const names = tags.get(id) ?? new Set();
    tags.set(id, names.add(wireName));
  };
  for (const declaration of declarations) {
    if (declaration.kind !== 'object' && declaration.kind !== 'union') continue;
    const { discriminator } = declaration;
    if (discriminator === undefined) continue;
    for (const id of [declaration.id, ...discriminator.mapping.map((entry) => entry.id)])
      add(id, discriminator.wireName);
  }
  return tags;
}

/** Properties of an object in the order in which they are written. */
export function inWritingOrder<P>(
  tags: Tags,
  id: TypeId,
  properties: readonly P[],
  wireNameOf: (property: P) => string,
): readonly P[] {
  const first = tags.get(id);
  if (first === undefined) return properties;
  const isFirst = (property: P): boolean => first.has(wireNameOf(property));
  return [...properties.filter(isFirst), ...properties.filter((property) => !isFirst(property))];
}
