// Hierarchies within hierarchies: a child of a base may be a base itself, with a discriminator of its own.

import type { Declaration, TypeId } from '../model';
import { reach } from '../support/graph';

/**
 * Whether a value that a base's discriminator gives to a child is then asked for the child's own, which is another property: of an
 * `Animal` whose `kind` is `horse`, its `breed`. By the same property the base knows the child's children already.
 */
export function isAskedAgain(
  base: Declaration,
  id: TypeId,
  types: { declaration(id: TypeId): Declaration | undefined },
): boolean {
  const child = types.declaration(id);
  if (base.kind !== 'object' || child?.kind !== 'object' || child.id === base.id) return false;
  const { discriminator } = child;
  const basesOf = (each: TypeId): readonly TypeId[] => {
    const found = types.declaration(each);
    return found?.kind === 'object' ? found.bases : [];
  };
  if (discriminator === undefined || discriminator.wireName === base.discriminator?.wireName) return false;
  return discriminator.mapping.some((entry) => entry.id !== child.id) && reach(child.bases, basesOf).has(base.id);
}
