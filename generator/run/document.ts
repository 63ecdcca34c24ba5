// The document that a caller named, as the first stage takes it: a file, or what comes on the standard input.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SpecSource } from '../spec/load';
import { StopError } from '../support/diagnostics';
import { shownPath } from './findings';

export async function documentAt(spec: string, cwd: string): Promise<SpecSource> {
  if (spec !== '-') {
    const file = path.resolve(cwd, spec);
    return { kind: 'file', path: cwd === process.cwd() ? shownPath(file, cwd) : file };
  }
  try {
    // The descriptor and not `process.stdin`, which would keep the run alive.
    return { kind: 'text', text: readFileSync(0, 'utf8'), label: '<stdin>', baseFolder: cwd };
  } catch (error) {
    const message = `the standard input cannot be read: ${(error as Error).message}`;
    throw new StopError(6, [{ code: 'stdin-unreadable', severity: 'error', message }]);
  }
}
