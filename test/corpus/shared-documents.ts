// The real documents that corpus tests read. They are not part of the project: where they are absent, tests skip.

import { existsSync, readdirSync } from 'node:fs';
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
export function isSupported(text: string): boolean {
  return /^\uFEFF?[^]{0,4000}?["']?openapi["']?\s*:\s*["']?3\.[01]\b/.test(text);
}
