// What a type is behind aliases and null, while declarations are still being made.

import type { ObjectDeclaration } from '../declaration';
import { underlyingType as behindNames } from '../references';
import type { Type } from '../type';
import type { Draft, Workbench } from '../schemas/workbench';

export function underlyingType(bench: Workbench, type: Type): Type {
  return behindNames(type, (id) => bench.declarations.get(id));
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
