// The time limits of a call: the caller's signal for all of it, `timeoutMs` for each attempt until its body is read.

/**
 * Waits, then works. Settles as the work does, or at once with an AbortedError or TimeoutError, which the work's signal
 * is aborted with; a failure of the work aborts it too, so that nothing goes on being sent.
 */
export declare function limited<T>(
  caller: AbortSignal | null | undefined,
  delayMs: number | undefined,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T>;
