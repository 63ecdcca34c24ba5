// Reads templates/: the texts that targets print with and the runtime files that they copy; what the build makes of them
// for other languages stands below dist/templates under the same names. Reads only what is asked for, each file once.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Verbatim } from '../code/file-set';
import { byCodeUnit } from '../support/order';
import { packageRoot } from './package-root';

/** What a target calls its assets; paths are relative to `folder`. */
export interface AssetReader {
  template(path: string): string;
  runtime(path: string): Verbatim;
  list(folder: string): readonly string[];
}

export function readAssets(folders: readonly string[] = ownFolders()): AssetReader {
  const texts = new Map<string, string>();
  const read = (name: string): string => {
    let text = texts.get(name);
    if (text === undefined) {
      const folder = folders.find((it) => existsSync(path.join(it, name))) ?? folders[0] ?? '';
      text = readFileSync(path.join(folder, name), 'utf8');
      texts.set(name, text);
    }
    return text;
  };
  return {
    template: read,
    runtime: (name) => ({ verbatim: read(name) }),
    list: (below) => [...new Set(folders.flatMap((folder) => listFiles(folder, below)))].sort(byCodeUnit),
  };
}

function ownFolders(): readonly string[] {
  const { folder } = packageRoot();
  return [path.join(folder, 'templates'), path.join(folder, 'dist/templates')];
}

function listFiles(root: string, below: string): string[] {
  const files: string[] = [];
  if (!existsSync(path.join(root, below))) return files;
  for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
    const name = `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...listFiles(root, name));
    else if (entry.isFile()) files.push(name);
  }
  return files;
}
