// The names that a declared type asks for, best first: its own, its title, and where it stands.

import { anchorHint, inlineHints, inlineName, type Anchor, type Policy } from '../../../client';
import type { NameHints } from '../../../model';
import { pascal } from './style';

export function typeLadder({ component, title, context }: NameHints, policy: Policy): readonly string[] {
  const places =
    context === undefined ? [] : inlineHints(inlineName(context, policy), anchorName(context.anchor, policy));
  const found = [component, title, ...places].filter((hint): hint is string => hint !== undefined && hint !== '');
  return found.length === 0 ? ['Inline'] : found;
}

function anchorName(anchor: Anchor, policy: Policy): string {
  switch (anchor.kind) {
    case 'operation':
      return pascal(anchorHint(anchor, policy));
    case 'webhook':
      return `${pascal(anchor.name)} ${anchor.method.toLowerCase()}`;
    default:
      return anchor.name;
  }
}
