// How one operation went in one driver, or why it was not called. A file of its own, since it is part of the library, whose types need none of Node.

export interface ConformanceCell {
  readonly operation: string;
  readonly driver: string;
  readonly target: string;
  readonly scenarios: number;
  readonly passed: number;
  /** The first one, with the scenario's name before it. */
  readonly difference?: string;
}

/** An operation that has no scenario, and why. */
export interface NotCalled {
  readonly operation: string;
  readonly reason: string;
}
