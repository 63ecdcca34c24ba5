// What the user may not call parts of a client in the languages of ECMAScript.

import { isDeclarable, isIdentifier } from '../../../languages/ecmascript';
import type { NameMapping } from '../../../naming/mappings';

/** Words of the language can be the names of properties, but not those of classes and arguments. */
export function whyNoMapped(name: string, by: NameMapping): string | undefined {
  if (!isIdentifier(name)) return 'it is no identifier of JavaScript';
  if (by === 'nameMappings' || by === 'enumNameMappings') {
    return isDeclarable(name, 'member') ? undefined : 'every object has a member of this name';
  }
  const isFree = isDeclarable(name, 'binding') && (by === 'parameterNameMappings' || isDeclarable(name, 'type'));
  return isFree ? undefined : 'it is a word of JavaScript';
}
