// Which declared types look different in requests and in responses: those with read-only or write-only properties or
// with bytes, and all that refer to them.

import type { ApiModel, Declaration, Type, TypeId } from '../../../model';
import { typesIn } from '../../../model/references';
import { reach, reversed } from '../../../support/graph';
import { partsOf } from '../../ecmascript/models/hierarchy';

export type Side = 'input' | 'output';

export interface Sides {
  /** Declared twice: once for each side. */
  readonly split: (id: TypeId) => boolean;
  /** The side of a type that is declared once. */
  readonly only: (id: TypeId) => Side;
}

export function sidesOf(model: ApiModel): Sides {
  const byId = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const ids = model.declarations.map(({ id }) => id);
  const referring = reversed(ids, (id) => partsOf(byId.get(id)));
  const differing = reach(
    model.declarations.filter(differs).map(({ id }) => id),
    referring,
  );
  // Of a type that nothing uses, the side is that of what it refers to.
  const sent = reach(
    model.declarations.filter((each) => differs(each) && isSentOnly(each)).map(({ id }) => id),
    referring,
  );
  const only = (id: TypeId): Side => {
    const declaration = byId.get(id);
    if (declaration === undefined) return 'output';
    return isSentOnly(declaration) || (isUnused(declaration) && sent.has(id)) ? 'input' : 'output';
  };
  const both = (id: TypeId): boolean => {
    const usage = byId.get(id)?.usage;
    return usage?.request === true && (usage.response || usage.error || usage.webhook);
  };
  return { split: (id) => differing.has(id) && both(id), only };
}

function isSentOnly({ usage }: Declaration): boolean {
  return usage.request && !(usage.response || usage.error || usage.webhook);
}

function isUnused({ usage }: Declaration): boolean {
  return !(usage.request || usage.response || usage.error || usage.webhook);
}

function differs(declaration: Declaration): boolean {
  if (declaration.kind === 'object' && declaration.properties.some((it) => it.readOnly || it.writeOnly)) return true;
  return typesIn(declaration).some(holdsBytes);
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
