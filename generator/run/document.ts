// The document that a caller named, as the first stage takes it: a file, or what comes on the standard input.

import path from 'node:path';
import type { LoadOptions, SpecSource } from '../spec/load';
import { StopError } from '../support/diagnostics';
import { shownPath } from './findings';

/** Where references may lead: nowhere but under the document's folder, unless the caller says otherwise. */
export function allowedRefs(options: {
  readonly allowRefOrigins?: readonly string[];
  readonly allowRefOutside?: boolean;
}): LoadOptions {
  return { allowRefOrigins: options.allowRefOrigins ?? [], allowRefOutside: options.allowRefOutside === true };
}

export async function documentAt(spec: string, cwd: string): Promise<SpecSource> {
  if (spec !== '-') {
    const file = path.resolve(cwd, spec);
    return { kind: 'file', path: cwd === process.cwd() ? shownPath(file, cwd) : file };
  }
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return { kind: 'text', text: Buffer.concat(chunks).toString('utf8'), label: '<stdin>', baseFolder: cwd };
  } catch (error) {
    const message = `the standard input cannot be read: ${(error as Error).message}`;
    throw new StopError(6, [{ code: 'stdin-unreadable', severity: 'error', message }]);
  }
}
