// The findings of writing: refusals (exit code 5) and failures of the disk (exit code 6).

import { StopError, type Diagnostic } from '../support/diagnostics';

export function refusal(code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}

export function refuse(...diagnostics: readonly Diagnostic[]): never {
  throw new StopError(5, diagnostics);
}

/** An error of the file system as a finding; anything else is a bug and is thrown on as it is. */
export function diskError(error: unknown, doing: string): unknown {
  if (error instanceof StopError || !isSystemError(error)) return error;
  return new StopError(6, [refusal('io-failed', `${doing}: ${error.message}`)]);
}

/** Does what reads or writes; an error of the disk becomes a finding. */
export function onDisk<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskError(error, doing);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof (error as Partial<NodeJS.ErrnoException> | undefined)?.syscall === 'string';
}
