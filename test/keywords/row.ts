// One keyword of a version: what becomes of it, and a document that shows it.

/**
 * `read`: the model says it. `silent`: it changes nothing, and nothing is said about it, since clients have no use for it.
 * `named`: a finding says what clients do without it.
 */
export type Fate = 'read' | 'silent' | 'named';

export interface KeywordRow {
  /** The object that it stands in, as the specification calls it. */
  readonly object: string;
  readonly keyword: string;
  readonly fate: Fate;
  readonly becomes: string;
  /** The document with the keyword, as YAML in which `«` and `»` stand around what is left out for the comparison. */
  readonly shows: string;
}

export function row(object: string, keyword: string, fate: Fate, becomes: string, shows: string): KeywordRow {
  return { object, keyword, fate, becomes, shows };
}
