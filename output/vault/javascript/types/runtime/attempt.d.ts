// The time limits of a call: the caller's signal for all of it, `timeoutMs` for each attempt until its body is read.

export interface Attempt {
  readonly signal: AbortSignal;
  /** Settles as the work does, or at once with an AbortedError or TimeoutError. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  readonly end: () => void;
}
export declare function startAttempt(
  caller: AbortSignal | null | undefined,
  timeoutMs: number,
): Attempt;
/** Waits, or ends at once when the caller aborts. */
export declare function pause(
  delayMs: number,
  caller: AbortSignal | null | undefined,
): Promise<void>;
