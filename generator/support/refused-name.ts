// A name that somebody gave in the configuration and that cannot be used: which option, why, and one that would do.

export interface RefusedName {
  /** Keys from the target's options down. */
  readonly option: readonly string[];
  readonly name: string;
  /** Goes on after "because". */
  readonly reason: string;
  readonly instead: string;
}

/** Why a name is refused, or nothing. */
export type Refusal = (name: string) => string | undefined;

/** Nothing where the name can be used. Of the candidates, the first that can be used is told. */
export function refusedName(
  option: readonly string[],
  name: string | undefined,
  why: Refusal,
  candidates: (name: string) => readonly string[],
): readonly RefusedName[] {
  if (name === undefined || name === '') return [];
  const reason = why(name);
  if (reason === undefined) return [];
  const instead = candidates(name).find((candidate) => why(candidate) === undefined) ?? '';
  return [{ option, name, reason, instead }];
}
