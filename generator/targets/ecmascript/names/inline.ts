// The names that an inline type asks for: its place, after the component, the operation or the webhook that it lies in.

import { inlineHints, inlineName, type Anchor, type Policy } from '../../../client';
import type { NameContext } from '../../../model';
import { unreachable } from '../../../support/invariant';

export function inlineLadder(
  context: NameContext,
  policy: Pick<Policy, 'inlineNames'>,
  operationName: (id: string) => string,
): readonly string[] {
  const name = inlineName(context, policy);
  return inlineHints(name, anchorName(name.anchor, operationName));
}

function anchorName(anchor: Anchor, operationName: (id: string) => string): string {
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
