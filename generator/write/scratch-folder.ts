// A folder for the time of one command, outside of every output.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ScratchFolder {
  readonly folder: string;
  /** Writes a file into it; gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

export function makeScratchFolder(): ScratchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'specsmith-'));
  return {
    folder,
    write: (name, text) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
