// Adds pages to an output, each in a step of its own.

import type { Code } from '../../../code/code';
import type { FileSet } from '../../../code/file-set';
import type { Steps } from '../../../support/steps';

export type Page = readonly [path: string, page: Code];

export function* addPages(files: FileSet, ...pages: readonly Iterable<Page>[]): Steps {
  for (const some of pages)
    for (const [path, page] of some) {
      files.add(path, page);
      yield;
    }
}
