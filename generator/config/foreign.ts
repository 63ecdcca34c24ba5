// Configurations of other generators, read as data, and other files that may be there.

import { existsSync, readFileSync } from 'node:fs';
import { StopError } from '../support/diagnostics';
import { parseConfig, readConfig } from './load';
import type { Json } from '../support/json';

export function isThere(file: string): boolean {
  return existsSync(file);
}

/** Nothing where it is not there. */
export function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export async function readForeign(file: string, cwd: string): Promise<Json> {
  try {
    return await parseConfig(readConfig(file, cwd));
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    throw new StopError(
      2,
      error.diagnostics.map(({ hint: _, ...diagnostic }) => diagnostic),
    );
  }
}
