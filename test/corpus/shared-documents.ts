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

/** Whether a file is a description that is read, whatever its version. */
export function isSupported(file: string): boolean {
  if (!/\.(?:json|ya?ml)$/.test(file)) return false;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const version = text.trimStart().startsWith('{')
    ? versionIn(JSON.parse(text) as { openapi?: unknown; swagger?: unknown })
    : /^["']?(?:openapi|swagger)["']?\s*:\s*["']?(\S+?)["']?\s*$/m.exec(text)?.[1];
  return typeof version === 'string' && /^(?:2\.0|3\.[012])\b/.test(version);
}

function versionIn({ openapi, swagger }: { readonly openapi?: unknown; readonly swagger?: unknown }): unknown {
  return openapi ?? swagger;
}
