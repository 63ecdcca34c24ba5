// The real documents that corpus tests read. They are not part of the project: where they are absent, tests skip.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

export const sharedFolder = path.resolve(__dirname, '../../../shared');

/** Every file below a folder of `../shared`, sorted; nothing where it is absent. */
export function filesBelow(folder: string): readonly string[] {
  const start = path.join(sharedFolder, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Descriptions of Swagger 2.0 and OpenAPI 3.2 are refused, and tested elsewhere. */
export function isSupported(file: string): boolean {
  if (!/\.(?:json|ya?ml)$/.test(file)) return false;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const version = text.trimStart().startsWith('{')
    ? (JSON.parse(text) as { openapi?: unknown }).openapi
    : /^["']?openapi["']?\s*:\s*["']?(\S+?)["']?\s*$/m.exec(text)?.[1];
  return typeof version === 'string' && /^3\.[01]\b/.test(version);
}
