// What the name of an inline type begins with: the component, the operation or the webhook that it lies in.

import type { NameContext } from '../../../model';
import { unreachable } from '../../../support/invariant';

export function anchorName({ anchor }: NameContext, operationName: (id: string) => string): string {
  switch (anchor.kind) {
    case 'component':
      return anchor.name;
    case 'operation':
      return operationName(anchor.id);
    case 'webhook':
      return `${anchor.name} webhook`;
    default:
      return unreachable(anchor);
  }
}
