// What a type is behind aliases and null, while declarations are still being made.

import type { ObjectDeclaration } from '../declaration';
import { underlyingType as behindNames } from '../references';
import type { Type } from '../type';
import type { Declarations, OpenDeclaration } from '../schemas/declarations';

export function underlyingType(declarations: Declarations, type: Type): Type {
  return behindNames(type, (id) => declarations.get(id));
}

export function objectOf(declarations: Declarations, type: Type): OpenDeclaration<ObjectDeclaration> | undefined {
  const found = declarationOf(declarations, type);
  return found?.kind === 'object' ? found : undefined;
}

export function declarationOf(declarations: Declarations, type: Type): OpenDeclaration | undefined {
  const under = underlyingType(declarations, type);
  return under.kind === 'reference' ? declarations.get(under.id) : undefined;
}

export function shownType(type: Type): string {
  return type.kind === 'reference' ? 'object' : type.kind;
}
