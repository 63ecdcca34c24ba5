// Whether the outputs of a configuration share folders, also those of APIs that were not asked for: a later run would delete
// what this one writes.

import type { ApiConfig } from '../config/config';
import { checkApart } from '../write/output';
import { shownPath } from './findings';

/** Throws StopError. */
export function checkOutputs(apis: readonly ApiConfig[], cwd: string): void {
  checkApart(apis.flatMap((api) => outputsOf(api, cwd)));
}

/** The outputs of an API, called by their folder and by what goes there. */
export function outputsOf({ name: api, targets }: ApiConfig, cwd: string): Parameters<typeof checkApart>[0] {
  return targets.map(({ name, output }) => ({
    folder: output,
    label: `${shownPath(output, cwd)} (${[api, name].join(' ').trim()})`,
  }));
}
