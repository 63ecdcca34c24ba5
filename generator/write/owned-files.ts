// Reads the files of an output that its manifest names, and none beside them: what is shown of it to others.

import { Gate } from './gate';
import { readManifest } from './manifest-file';

/** Gives a file by its path in the output; nothing for what is not of the output. */
export function readOwned(folder: string): (file: string) => Buffer | undefined {
  const owned = new Set(readManifest(folder)?.files.keys());
  return (file) => (owned.has(file) ? new Gate(folder).read(file) : undefined);
}
