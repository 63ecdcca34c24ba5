// Which declared type keeps a name that several would have: the document's own component, before one of another file, before
// what is declared inline.

import type { Declaration } from '../model';

/** From 0 to 1, the lower one keeps the name. A component keeps it whatever other files hold. */
export function typeRank({ id, origin }: Pick<Declaration, 'id' | 'origin'>): number {
  if (origin !== 'component') return 1;
  return id.startsWith('#') ? 0 : 0.5;
}
