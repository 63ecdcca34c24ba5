// The OpenAPI documents of a project, before a configuration names one: where people put them, known by what they say and
// not by what they are called. Files that a document refers to say of themselves that they are none.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../support/order';
import { own } from '../support/json';

/** Looked into, not below. */
const FOLDERS = ['', 'api', 'apis', 'docs', 'openapi', 'schema', 'spec', 'specs', 'swagger'];

export const DOCUMENT_PLACES = `this folder and ${FOLDERS.slice(1).join(', ')}, for .yaml, .yml and .json`;

/** Larger ones are named by their users. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Those of the folder itself first. */
export function documentsIn(folder: string): readonly string[] {
  return FOLDERS.flatMap((place) =>
    entriesOf(path.join(folder, place))
      .filter((name) => /\.(ya?ml|json)$/i.test(name) && isDocument(path.join(folder, place, name)))
      .sort(byCodeUnit)
      .map((name) => path.posix.join(place, name)),
  );
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be read is nothing that could be taken without asking. */
function isDocument(file: string): boolean {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= MOST_BYTES && saysOpenApi(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return false;
  }
}

/** Whether the whole has a version of OpenAPI. One that cannot be parsed is still meant as a document where it begins so. */
function saysOpenApi(text: string): boolean {
  if (!/\b(?:openapi|swagger)\b/.test(text)) return false;
  if (!/^\s*\{/.test(text)) return /^(["']?)(?:openapi|swagger)\1[ \t]*:[ \t]*["']?[0-9]/m.test(text);
  try {
    const value: unknown = JSON.parse(text);
    return ['openapi', 'swagger'].some((key) => /^[0-9]/.test(String(own(value, key))));
  } catch {
    return /^\s*\{\s*(["']?)(?:openapi|swagger)\1\s*:\s*["']?[0-9]/.test(text);
  }
}
