// The symbols that a structure or a view mentions, whatever its shape: imports follow from them.

import { Code } from './code';
import type { CodeSymbol } from './symbol';

export function mentionsOf(value: unknown): readonly CodeSymbol[] {
  const mentions: CodeSymbol[] = [];
  collect(value, mentions);
  return mentions;
}

function collect(value: unknown, into: CodeSymbol[]): void {
  if (value instanceof Code) for (const mention of value.mentions) into.push(mention);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) collect((value as Record<string, unknown>)[key], into);
}
