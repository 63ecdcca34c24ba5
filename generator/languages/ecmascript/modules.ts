// A module of the output: its imports follow from what its code mentions, then it is printed.

import type { Code } from '../../code/code';
import { mentionsOf } from '../../code/mentions';
import type { SourceFile } from '../../code/source-file';
import { printSourceFile } from '../../code/ts-morph-printer';
import { importsFor } from './imports';

/** Prints a `.ts`, `.js` or `.d.ts` file with the imports it needs. */
export function printModule(file: Omit<SourceFile, 'imports'>): Code<'ecmascript'> {
  return printSourceFile({ ...file, imports: importsFor(mentionsOf(file.statements), file.path) });
}
