// The names that an inline type asks for: its place, after the component, the operation or the webhook that it lies in.

import { inlineHints, type Anchor, type Policy } from '../../../client';
import type { NameContext } from '../../../model';
import { unreachable } from '../../../support/invariant';

export function inlineLadder(
  context: NameContext,
  policy: Pick<Policy, 'inlineNames'>,
  operationName: (operation: Extract<Anchor, { kind: 'operation' }>) => string,
): readonly string[] {
  return inlineHints(context, policy, (anchor) => {
    switch (anchor.kind) {
      case 'component':
        return anchor.name;
      case 'operation':
        return operationName(anchor);
      case 'webhook':
        return `${anchor.name} webhook`;
      default:
        return unreachable(anchor);
    }
  });
}
