// Which declared types look different in requests and in responses: those with read-only or write-only properties or
// with bytes, and all that refer to them.

import type { ApiModel, Declaration, Type, TypeId } from '../../model';
import { unreachable } from '../../support/invariant';

export type Side = 'input' | 'output';

export interface Sides {
  /** Declared twice: once for each side. */
  readonly split: (id: TypeId) => boolean;
  /** The side of a type that is declared once. */
  readonly only: (id: TypeId) => Side;
}

export function sidesOf(model: ApiModel): Sides {
  const byId = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const users = new Map<TypeId, TypeId[]>();
  const differing = new Set<TypeId>();
  const waiting: TypeId[] = [];
  for (const declaration of model.declarations) {
    let differs = false;
    for (const type of typesOf(declaration)) {
      for (const id of referencesOf(type)) {
        const list = users.get(id);
        if (list === undefined) users.set(id, [declaration.id]);
        else list.push(declaration.id);
      }
      differs ||= holdsBytes(type);
    }
    if (declaration.kind === 'object') differs ||= declaration.properties.some((it) => it.readOnly || it.writeOnly);
    if (differs) waiting.push(declaration.id);
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (differing.has(id)) continue;
    differing.add(id);
    waiting.push(...(users.get(id) ?? []));
  }
  const only = (id: TypeId): Side => {
    const usage = byId.get(id)?.usage;
    return usage?.request === true && !(usage.response || usage.error || usage.webhook) ? 'input' : 'output';
  };
  const both = (id: TypeId): boolean => {
    const usage = byId.get(id)?.usage;
    return usage?.request === true && (usage.response || usage.error || usage.webhook);
  };
  return { split: (id) => differing.has(id) && both(id), only };
}

/** The types that a declaration is made of. */
export function typesOf(declaration: Declaration): readonly Type[] {
  switch (declaration.kind) {
    case 'object': {
      const { additional } = declaration;
      return [
        ...declaration.properties.map((property) => property.type),
        ...(additional.mode === 'typed' ? [additional.type] : []),
        ...declaration.patterns.map((pattern) => pattern.type),
      ];
    }
    case 'union':
      return declaration.variants.map((variant) => variant.type);
    case 'alias':
      return [declaration.type];
    case 'enum':
      return [];
    default:
      return unreachable(declaration);
  }
}

export function referencesOf(type: Type): readonly TypeId[] {
  switch (type.kind) {
    case 'reference':
      return [type.id];
    case 'nullable':
      return referencesOf(type.type);
    case 'array':
      return referencesOf(type.items);
    case 'tuple':
      return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].flatMap(referencesOf);
    case 'map':
      return referencesOf(type.values);
    default:
      return [];
  }
}

function holdsBytes(type: Type): boolean {
  switch (type.kind) {
    case 'binary':
      return true;
    case 'nullable':
      return holdsBytes(type.type);
    case 'array':
      return holdsBytes(type.items);
    case 'map':
      return holdsBytes(type.values);
    default:
      return false;
  }
}
