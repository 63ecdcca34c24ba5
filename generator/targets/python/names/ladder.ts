// The names that a declared type asks for, best first: its own or its title, where it stands, and its own with a suffix.

import { anchorHint, inlineHints, type Anchor, type Policy } from '../../../client';
import type { Declaration } from '../../../model';
import { wordsName } from './style';

export function ladderOf({ names }: Declaration, policy: Policy): readonly string[] {
  const { component, title, context } = names;
  const hints: string[] = [];
  if (component !== undefined) hints.push(component);
  else if (title !== undefined) hints.push(wordsName(title));
  if (context !== undefined) {
    hints.push(...inlineHints(context, policy, (anchor) => anchorName(anchor, policy)).map(wordsName));
  }
  if (component !== undefined) hints.push(`${component} Model`);
  return hints.length === 0 ? ['Type'] : hints;
}

/** `SessionsCreateRequest`, `Foo200Response`, `FooBarInner`. */
function anchorName(anchor: Anchor, policy: Policy): string {
  switch (anchor.kind) {
    case 'component':
      return anchor.name;
    case 'operation':
      return anchorHint(anchor, policy);
    default:
      return `${anchor.name} ${anchor.method.toLowerCase()}`;
  }
}
