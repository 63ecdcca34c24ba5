// Adds pages to an output, each in a step of its own.

import type { Code } from '../../../code/code';
import type { FileSet } from '../../../code/file-set';
import type { Steps } from '../../../support/steps';

export function* addPages(pages: Iterable<readonly [path: string, page: Code]>, files: FileSet): Steps {
  for (const [path, page] of pages) {
    files.add(path, page);
    yield;
  }
}
