// Which declared types have a class of their own: objects, enums of components, and unions, but for unions that stand
// inline and hold plain values only. All others are written where they are used.

import type { Declaration, Type, TypeId } from '../../../model';
import { unreachable } from '../../../support/invariant';

/** Whether a declaration has a class of its own. */
export function classRule(declarations: readonly Declaration[]): (declaration: Declaration) => boolean {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const plain = (type: Type, seen: ReadonlySet<TypeId>): boolean => {
    switch (type.kind) {
      case 'reference': {
        const target = byId.get(type.id);
        if (target === undefined || seen.has(type.id)) return false;
        const deeper = new Set([...seen, type.id]);
        if (target.kind === 'alias') return plain(target.type, deeper);
        if (target.kind === 'union')
          return target.origin === 'inline' && target.variants.every((variant) => plain(variant.type, deeper));
        return target.kind === 'enum';
      }
      case 'nullable':
        return plain(type.type, seen);
      case 'array':
        return plain(type.items, seen);
      case 'map':
        return plain(type.values, seen);
      case 'tuple':
        return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].every((item) => plain(item, seen));
      case 'string':
        return type.content !== 'date-time' && type.content !== 'date';
      default:
        return true;
    }
  };
  return (declaration) => {
    switch (declaration.kind) {
      case 'object':
        return true;
      case 'enum':
        return declaration.origin === 'component' && declaration.values.length > 0;
      case 'union':
        return declaration.origin === 'component' || !plain({ kind: 'reference', id: declaration.id }, new Set());
      case 'alias':
        return false;
      default:
        return unreachable(declaration);
    }
  };
}
