// By what the user's mappings know a declared type: its name in `components`, or the one that it would get.

import type { NameHints } from '../model';
import type { Called } from '../naming/mappings';

/** `ladder`: the names that it asks for, best first. */
export function calledType({ component }: NameHints, ladder: readonly string[]): Called {
  return component === undefined
    ? { by: 'inlineSchemaNameMappings', name: ladder[0] ?? '' }
    : { by: 'modelNameMappings', name: component };
}
