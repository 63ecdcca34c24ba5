// Programs that use a client of the first document of a pair.

import type { RuleId } from '../../generator/diff';

/** Statements; `silent`: why compilers see no difference, though the change is major. */
export type Program = string | { readonly program: string; readonly silent: string };

export type Programs = { readonly [rule in RuleId]?: Program };

export const sourceOf = (program: Program): string => (typeof program === 'string' ? program : program.program);
export const isSilent = (program: Program): boolean => typeof program !== 'string';
