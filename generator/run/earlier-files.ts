// The files that the clients of an API were generated from last, by their manifests. One that is referred to and gone was lost,
// and did not lack from the beginning.

import path from 'node:path';
import type { ApiConfig } from '../config/config';
import { StopError } from '../support/diagnostics';
import { isHttpUrl } from '../support/url';
import { readManifest } from '../write/manifest-file';

/** By their ids. A manifest that cannot be read says nothing here: whoever writes to the output reports it. */
export function earlierFiles({ targets }: ApiConfig): ReadonlySet<string> {
  return new Set(targets.flatMap(({ output }) => knownTo(output)));
}

/** What is known of the files of an API before its document is read, by absolute path: those of this disk. */
export function knownInputs(api: ApiConfig): readonly string[] {
  if (api.spec === '-' || isHttpUrl(api.spec)) return api.overlays;
  const folder = path.dirname(api.spec);
  const references = [...earlierFiles(api)].filter((id) => !id.includes('://')).map((id) => path.resolve(folder, id));
  return [api.spec, ...api.overlays, ...references];
}

function knownTo(folder: string): readonly string[] {
  try {
    return [...(readManifest(folder)?.references.keys() ?? [])];
  } catch (error) {
    if (error instanceof StopError || typeof (error as NodeJS.ErrnoException).code === 'string') return [];
    throw error;
  }
}
