// What breaks and what diff calls major, held against each other.

import type { RuleId } from '../../../generator/diff';

/** By the newer document of a step, then by owner: why it breaks without a major change, or is major and does not break. */
export type Exceptions = { readonly [step: string]: { readonly [owner: string]: string } };

export interface Verdicts {
  readonly breaksOnly: readonly string[];
  readonly majorOnly: readonly string[];
}

/** `reach`: types that an owner is made of, where compilers look into them. */
export function verdicts(
  broken: ReadonlySet<string>,
  majors: ReadonlyMap<string, ReadonlySet<RuleId>>,
  exceptions: Exceptions,
  step: string,
  reach: (owner: string) => ReadonlySet<string> = () => new Set(),
): Verdicts {
  const known = new Set(Object.keys(exceptions[step] ?? {}));
  const isOpen = (owner: string): boolean => !known.has(owner);
  const breaksOnly = [...broken].filter(
    (owner) => !majors.has(owner) && isOpen(owner) && ![...reach(owner)].some((inner) => majors.has(inner)),
  );
  const majorOnly = [...majors].filter(([owner]) => !broken.has(owner) && isOpen(owner));
  return {
    breaksOnly: breaksOnly.sort(),
    majorOnly: majorOnly.map(([owner, rules]) => `${owner}: ${[...rules].join(', ')}`).sort(),
  };
}
