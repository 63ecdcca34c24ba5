// Adds pages to an output, each in a step of its own.

import type { Code } from '../../../code/code';
import type { FileSet } from '../../../code/file-set';
import type { Steps } from '../../../support/steps';

export type Page = readonly [path: string, page: Code];

/** Where two paths differ in case alone, some file systems hold one page: it is the first. */
export function* addPages(files: FileSet, ...pages: readonly Iterable<Page>[]): Steps {
  const taken = new Set<string>();
  for (const some of pages)
    for (const [path, page] of some) {
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      files.add(path, page);
      yield;
    }
}
