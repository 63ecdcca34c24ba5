// The names that things ask for, best first: of a hint what programs of openapi-generator's clients know it as, then the hint
// itself; of a declared type its own name, its title, and where it stands.

import { anchorHint, inlineHints, type Anchor, type Policy } from '../../../client';
import type { NameHints } from '../../../model';
import { spacedOut } from '../../../naming/signs';
import { pascal } from './style';

/** Brackets that close, and all that is in no name. What is left separates words. */
const LEFT_OUT = /\[\]|[^\p{L}\p{N}\p{M}\s_.|(/[\\-]+/gu;
const BETWEEN_DIGITS = /(?<=\p{N})[\s_.|(/[\\-]+(?=\p{N})/gu;

/**
 * What openapi-generator makes of a hint: a character that is in no name is left out, and begins no word (`user's-list` is
 * `users-list`); digits stand together (`line1_2` is `line12`).
 */
export function known(hint: string): string {
  const text = hint.replace(LEFT_OUT, '').replace(BETWEEN_DIGITS, '');
  return /[\p{L}\p{N}]/u.test(text) ? text : hint;
}

/** A hint as programs know it, and as it is written: what two hints lose when they are known as one. */
export function rungs(hint: string): readonly string[] {
  return [known(hint), hint];
}

export function typeLadder({ component, title, context }: NameHints, policy: Policy): readonly string[] {
  const places = context === undefined ? [] : inlineHints(context, policy, (anchor) => anchorName(anchor, policy));
  const found = [title, ...places].filter((hint): hint is string => hint !== undefined && hint !== '').map(spacedOut);
  if (component !== undefined && component !== '') found.unshift(component);
  return found.length === 0 ? ['Inline'] : found;
}

function anchorName(anchor: Anchor, policy: Policy): string {
  switch (anchor.kind) {
    case 'operation':
      return pascal(known(spacedOut(anchorHint(anchor, policy))));
    case 'webhook':
      return `${pascal(known(spacedOut(anchor.name)))} ${anchor.method.toLowerCase()}`;
    default:
      return anchor.name;
  }
}
