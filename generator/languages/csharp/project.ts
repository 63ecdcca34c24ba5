// Values in MSBuild project files: XML in which `$(…)`, `@(…)` and `%(…)` would be evaluated, `;` separates items and
// `%xx` is an escape (MSBuild "special characters"). Everything that is not plain becomes `%xx`.

import { mint, type Code } from '../../code/code';
import { oneLine } from '../../support/plain-text';

const SPECIAL = /[%$@'();?*&<>"]/g;

/** A value of a property, as content of its element. */
export function projectValue(value: string): Code<'xml'> {
  return mint(
    'xml',
    oneLine(value).replace(
      SPECIAL,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    ),
  );
}
