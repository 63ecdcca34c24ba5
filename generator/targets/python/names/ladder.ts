// The names that a declared type asks for, best first: its own or its title, where it stands, and its own with a suffix.

import { anchorHint, inlineName, type Anchor, type InlineWord, type Policy } from '../../../client';
import type { Declaration } from '../../../model';
import { modelName, operationName, variableName, wordsName } from './style';

export function ladderOf({ names }: Declaration, policy: Policy): readonly string[] {
  const { component, title, context } = names;
  const hints: string[] = [];
  if (component !== undefined) hints.push(component);
  else if (title !== undefined) hints.push(title);
  if (context !== undefined) {
    const { anchor, candidates } = inlineName(context, policy);
    for (const words of candidates) hints.push(anchorName(anchor, policy) + words.map(wordName).join(''));
  }
  if (component !== undefined) hints.push(`${component} Model`);
  return hints.length === 0 ? ['Type'] : hints;
}

/** `SessionsCreateRequest`, `Foo200Response`, `FooBarInner`. */
function anchorName(anchor: Anchor, policy: Policy): string {
  switch (anchor.kind) {
    case 'component':
      return modelName(anchor.name);
    case 'operation':
      return modelName(operationName(anchorHint(anchor, policy)));
    default:
      return modelName(`${anchor.name} ${anchor.method.toLowerCase()}`);
  }
}

function wordName({ text, given }: InlineWord): string {
  return given ? modelName(variableName(text)) : wordsName(text);
}
