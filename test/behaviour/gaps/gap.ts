// The form of a known gap.

export interface KnownGap {
  /** As in `--target`; several drivers may share a gap. */
  readonly drivers: readonly string[];
  /** The scenario's name; for wire scenarios `wire 3.1.0 NAME`. */
  readonly scenario: string;
  readonly reason: string;
}

/** Several scenarios with one reason. */
export function gaps(drivers: readonly string[], reason: string, scenarios: readonly string[]): readonly KnownGap[] {
  return scenarios.map((scenario) => ({ drivers, scenario, reason }));
}
