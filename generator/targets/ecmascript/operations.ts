// Parts of an operation's descriptor that follow from the document alone: its path, and what it accepts.

import type { Operation } from '../../model';
import { essence } from './bodies';

/** Braces in the text are percent-encoded, so that those left are parameters. */
export function pathText(operation: Operation): string {
  return operation.pathSegments
    .map((part) =>
      part.kind === 'text' ? part.text.replaceAll('{', '%7B').replaceAll('}', '%7D') : `{${part.wireName}}`,
    )
    .join('');
}

/** All media types that an answer may have, those of successes first. */
export function acceptOf(operation: Operation): string {
  const ordered = [...operation.responses].sort(
    (left, right) => Number(left.outcome === 'error') - Number(right.outcome === 'error'),
  );
  const types = ordered.flatMap((response) => response.contents.map((content) => essence(content.mediaType)));
  const legal = [...new Set(types)].filter((type) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type));
  return legal.length === 0 ? '*/*' : legal.join(', ');
}
