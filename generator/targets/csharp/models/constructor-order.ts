// The order in which a constructor takes properties, which programs know from openapi-generator's clients: what a class declares
// itself, in the document's order, then what it has of the base of its hierarchy. Without a hierarchy nothing is inherited.

import type { ApiModel, ObjectDeclaration, Property, TypeId } from '../../../model';

type ById = ReadonlyMap<TypeId, ObjectDeclaration>;

/** The objects of a model with their properties in that order. */
export function inConstructorOrder(model: ApiModel): ApiModel {
  const objects = model.declarations.filter((declaration) => declaration.kind === 'object');
  const byId = new Map(objects.map((declaration) => [declaration.id, declaration]));
  return {
    ...model,
    declarations: model.declarations.map((declaration) =>
      declaration.kind === 'object' ? ordered(declaration, byId) : declaration,
    ),
  };
}

function ordered(declaration: ObjectDeclaration, byId: ById): ObjectDeclaration {
  const base = baseOf(declaration, byId);
  if (base === undefined) return declaration;
  const above = new Set<TypeId>();
  for (let id: TypeId | undefined = base; id !== undefined && !above.has(id);) {
    above.add(id);
    const next: ObjectDeclaration | undefined = byId.get(id);
    id = next === undefined ? undefined : baseOf(next, byId);
  }
  const isInherited = ({ inheritedFrom }: Property): boolean => inheritedFrom !== undefined && above.has(inheritedFrom);
  const own = declaration.properties.filter((property) => !isInherited(property));
  return { ...declaration, properties: [...own, ...declaration.properties.filter(isInherited)] };
}

/** The first of the objects named by `allOf` that is, or extends, the base of a hierarchy. */
export function baseOf(declaration: ObjectDeclaration, byId: ById): TypeId | undefined {
  return declaration.bases.find((id) => isHierarchy(id, byId, new Set([declaration.id])));
}

function isHierarchy(id: TypeId, byId: ById, seen: Set<TypeId>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const declaration = byId.get(id);
  if (declaration === undefined) return false;
  if (declaration.discriminator?.origin === 'declared') return true;
  return declaration.bases.some((candidate) => isHierarchy(candidate, byId, seen));
}
