// What each declaration becomes: a class of its own, or a type that is written where it is used.

import type { Python } from '../../../languages/python';
import type { Declaration, EnumDeclaration, Type, TypeId, UnionDeclaration } from '../../../model';
import { unreachable } from '../../../support/invariant';
import * as s from './symbols';

export type Kind = 'model' | 'enum' | 'literals' | 'union' | 'plain-union' | 'alias';

export function kindOf(declaration: Declaration, find: (id: TypeId) => Declaration | undefined): Kind {
  switch (declaration.kind) {
    case 'object':
      return 'model';
    case 'alias':
      return 'alias';
    case 'enum':
      return declaration.origin === 'component' &&
        declaration.values.length > 0 &&
        memberBase(declaration) !== undefined
        ? 'enum'
        : 'literals';
    case 'union':
      return declaration.origin === 'component' || !onlyPlain(declaration, find) ? 'union' : 'plain-union';
    default:
      return unreachable(declaration);
  }
}

/** Which of Python's types the members of an enumeration have. */
export function memberBase(declaration: EnumDeclaration): Python | undefined {
  switch (declaration.base) {
    case 'string':
      return s.strEnum;
    case 'integer':
      return s.intEnum;
    case 'number':
      return s.floatEnum;
    default:
      return undefined;
  }
}

/** Whether a union is one of scalars, enumerations and lists of them, which need no class to be told apart. */
export function onlyPlain(union: UnionDeclaration, find: (id: TypeId) => Declaration | undefined): boolean {
  return union.variants.every(({ type }) => isPlain(type, find, 0));
}

function isPlain(type: Type, find: (id: TypeId) => Declaration | undefined, depth: number): boolean {
  if (type.kind === 'nullable') return isPlain(type.type, find, depth);
  if (type.kind === 'array') return isPlain(type.items, find, depth);
  if (type.kind !== 'reference') return type.kind !== 'map' && type.kind !== 'tuple' && type.kind !== 'unknown';
  const declaration = find(type.id);
  if (declaration === undefined || depth > 4) return false;
  if (declaration.kind === 'enum') return true;
  return declaration.kind === 'alias' && isPlain(declaration.type, find, depth + 1);
}

/** Those that become classes. */
export function classesOf(declarations: readonly Declaration[]): readonly Declaration[] {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  return declarations.filter((declaration) => {
    const kind = kindOf(declaration, (id) => byId.get(id));
    return kind === 'model' || kind === 'enum' || kind === 'union';
  });
}
