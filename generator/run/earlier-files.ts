// The files that the clients of an API were generated from last, by their manifests. One that is referred to and gone was lost,
// and did not lack from the beginning.

import type { ApiConfig } from '../config/config';
import { StopError } from '../support/diagnostics';
import { readManifest } from '../write/manifest-file';

/** By their ids. A manifest that cannot be read says nothing here: whoever writes to the output reports it. */
export function earlierFiles({ targets }: ApiConfig): ReadonlySet<string> {
  return new Set(targets.flatMap(({ output }) => knownTo(output)));
}

function knownTo(folder: string): readonly string[] {
  try {
    return [...(readManifest(folder)?.references.keys() ?? [])];
  } catch (error) {
    if (error instanceof StopError || typeof (error as NodeJS.ErrnoException).code === 'string') return [];
    throw error;
  }
}
