// A module of the output: its imports follow from what its code mentions.

import { mentionsOf } from '../../code/mentions';
import { Module } from '../../code/module';
import type { SourceFile } from '../../code/source-file';
import { importsFor } from './imports';

/** A `.ts`, `.js` or `.d.ts` file with the imports it needs. `mentions` are those of its statements. */
export function moduleOf(file: Omit<SourceFile, 'imports'>, mentions = mentionsOf(file.statements)): Module {
  return Module.of({ ...file, imports: importsFor(mentions, file.path) });
}
