// Reads templates/: the texts that targets print with and the runtime files that they copy. Reads only what is
// asked for, each file once.

import { readdirSync, readFileSync } from 'node:fs';
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

export function readAssets(folder = path.join(packageRoot().folder, 'templates')): AssetReader {
  const texts = new Map<string, string>();
  const read = (name: string): string => {
    let text = texts.get(name);
    if (text === undefined) {
      text = readFileSync(path.join(folder, name), 'utf8');
      texts.set(name, text);
    }
    return text;
  };
  return {
    template: read,
    runtime: (name) => ({ verbatim: read(name) }),
    list: (below) => listFiles(folder, below).sort(byCodeUnit),
  };
}

function listFiles(root: string, below: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
    const name = `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...listFiles(root, name));
    else if (entry.isFile()) files.push(name);
  }
  return files;
}
