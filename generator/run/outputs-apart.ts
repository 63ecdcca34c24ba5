// Whether the outputs of a configuration share folders, also those of APIs that were not asked for: a later run would delete
// what this one writes.

import type { ApiConfig } from '../config/config';
import { checkApart } from '../write/output';
import { shownPath } from './findings';

/** Throws StopError. */
export function checkOutputs(apis: readonly ApiConfig[], cwd: string): void {
  checkApart(
    apis.flatMap((api) =>
      api.targets.map(({ name, output }) => ({
        folder: output,
        label: `${shownPath(output, cwd)} (${[api.name, name].join(' ').trim()})`,
      })),
    ),
  );
}
