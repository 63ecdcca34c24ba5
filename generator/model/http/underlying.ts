// What a type is behind aliases and null, while declarations are still being made.

import type { ObjectDeclaration } from '../declaration';
import type { Type } from '../type';
import type { Draft, Workbench } from '../schemas/workbench';

/** Follows aliases and drops null. A reference that remains names an object, an enum or a union. */
export function underlyingType(bench: Workbench, type: Type): Type {
  const seen = new Set<string>();
  let current = type;
  for (;;) {
    if (current.kind === 'nullable') current = current.type;
    else if (current.kind === 'reference') {
      const declaration = bench.declarations.get(current.id);
      if (declaration?.kind !== 'alias' || seen.has(current.id)) return current;
      seen.add(current.id);
      current = declaration.type;
    } else return current;
  }
}

export function objectOf(bench: Workbench, type: Type): Draft<ObjectDeclaration> | undefined {
  const found = declarationOf(bench, type);
  return found?.kind === 'object' ? found : undefined;
}

export function declarationOf(bench: Workbench, type: Type): Draft | undefined {
  const under = underlyingType(bench, type);
  return under.kind === 'reference' ? bench.declarations.get(under.id) : undefined;
}

export function shownType(type: Type): string {
  return type.kind === 'reference' ? 'object' : type.kind;
}
