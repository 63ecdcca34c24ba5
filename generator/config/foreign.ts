// What is there before there is a configuration: documents by their usual names, and configurations of other generators,
// read as data.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StopError } from '../support/diagnostics';
import { parseConfig, readConfig } from './load';
import type { Json } from '../support/json';

/** Without their endings. */
export const USUAL_DOCUMENTS = [
  'openapi',
  'api',
  'swagger',
  'openapi/openapi',
  'api/openapi',
  'specs/openapi',
  'docs/openapi',
];

/** Documents where people put them. */
export function documentsIn(folder: string): readonly string[] {
  const files = USUAL_DOCUMENTS.flatMap((name) => ['yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`));
  return files.filter((file) => existsSync(path.join(folder, file)));
}

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
